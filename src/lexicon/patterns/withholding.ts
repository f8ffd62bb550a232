import type { Pattern } from '../schema';

export const withholding = {
  id: 'withholding',
  family: 'control',
  cues: [],
} as const satisfies Pattern;
