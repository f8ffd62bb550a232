import type { WordClasses } from '../schema';

/** Things that frames speak of. */
export const THINGS = {
  event: [
    'that',
    'this',
    'it',
    'any of that',
    'any of this',
    'any such thing',
    'anything like that',
    'such a thing',
    'that conversation',
    'this conversation',
    'that night',
    'that fight',
    'that argument',
    'none of that',
    'none of this',
  ],
} as const satisfies WordClasses;
