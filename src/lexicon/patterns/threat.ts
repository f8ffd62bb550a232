import type { Pattern } from '../schema';

export const threat = {
  id: 'threat',
  family: 'control',
  cues: [],
} as const satisfies Pattern;
