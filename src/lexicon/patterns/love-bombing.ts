import type { Pattern } from '../schema';

export const loveBombing = {
  id: 'love-bombing',
  family: 'idealize',
  cues: [],
} as const satisfies Pattern;
