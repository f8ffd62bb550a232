import type { Pattern } from '../schema';

export const boundaryAttack = {
  id: 'boundary-attack',
  family: 'control',
  cues: [],
} as const satisfies Pattern;
