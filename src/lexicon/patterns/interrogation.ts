import type { Pattern } from '../schema';

export const interrogation = {
  id: 'interrogation',
  family: 'control',
  cues: [],
} as const satisfies Pattern;
