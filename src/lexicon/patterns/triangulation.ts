import type { Pattern } from '../schema';

export const triangulation = {
  id: 'triangulation',
  family: 'diminish',
  cues: [],
} as const satisfies Pattern;
