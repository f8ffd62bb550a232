import type { Pattern } from '../schema';

export const wordTwisting = {
  id: 'word-twisting',
  family: 'distort',
  cues: [],
} as const satisfies Pattern;
