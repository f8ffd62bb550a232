import type { Pattern } from '../schema';

export const entitlement = {
  id: 'entitlement',
  family: 'control',
  cues: [],
} as const satisfies Pattern;
