import type { Pattern } from '../schema';

export const devaluation = {
  id: 'devaluation',
  family: 'diminish',
  cues: [],
} as const satisfies Pattern;
