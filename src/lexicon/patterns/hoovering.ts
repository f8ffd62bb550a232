import type { Pattern } from '../schema';

export const hoovering = {
  id: 'hoovering',
  family: 'return',
  cues: [],
} as const satisfies Pattern;
