import type { Pattern } from '../schema';

export const blameShifting = {
  id: 'blame-shifting',
  family: 'distort',
  cues: [],
} as const satisfies Pattern;
