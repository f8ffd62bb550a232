import type { Pattern } from '../schema';

export const playingTheVictim = {
  id: 'playing-the-victim',
  family: 'distort',
  cues: [],
} as const satisfies Pattern;
