import type { Pattern } from '../schema';

export const guiltTripping = {
  id: 'guilt-tripping',
  family: 'control',
  cues: [],
} as const satisfies Pattern;
