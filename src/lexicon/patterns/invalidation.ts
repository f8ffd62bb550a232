import type { Pattern } from '../schema';

export const invalidation = {
  id: 'invalidation',
  family: 'diminish',
  cues: [],
} as const satisfies Pattern;
