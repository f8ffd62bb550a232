import type { Pattern } from '../schema';

export const silentTreatment = {
  id: 'silent-treatment',
  family: 'control',
  cues: [],
} as const satisfies Pattern;
