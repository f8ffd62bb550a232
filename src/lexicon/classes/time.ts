import type { WordClasses } from '../schema';

/** When, and how often. */
export const TIME = {
  soon: [
    'today',
    'tonight',
    'tomorrow',
    'now',
    'right now',
    'this week',
    'this weekend',
    'next week',
  ],
} as const satisfies WordClasses;
