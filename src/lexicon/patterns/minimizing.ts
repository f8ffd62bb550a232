import type { Pattern } from '../schema';

export const minimizing = {
  id: 'minimizing',
  family: 'diminish',
  cues: [],
} as const satisfies Pattern;
