import type { WordClasses } from '../schema';

/** What is done, as phrases that frames share. */
export const DEEDS = {
  'make-up': ['make', 'makes', 'made', 'making'],
  overreact: [
    'overreact',
    'overreacting',
    'overreacted',
    'overreaction',
    'over reacting',
    'over react',
    'freaking out',
    'spiralling',
    'spiraling',
    'catastrophizing',
    'catastrophising',
    'losing your mind',
    'kicking off',
    'throwing a tantrum',
    'having a meltdown',
    'making a scene',
    'blowing up',
  ],
} as const satisfies WordClasses;
