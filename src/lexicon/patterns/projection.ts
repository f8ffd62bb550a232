import type { Pattern } from '../schema';

export const projection = {
  id: 'projection',
  family: 'distort',
  cues: [],
} as const satisfies Pattern;
