import type { WordClasses } from '../schema';

/** Marks of play. */
export const PLAY = {
  laughter: [
    'lol',
    'lmao',
    'lmfao',
    'rofl',
    'haha',
    'hahaha',
    'hahahaha',
    'hehe',
    'ha ha',
    'just kidding',
    'jokes',
    '😂',
    '🤣',
    '😹',
    '💀',
    '😆',
    '😜',
    '😝',
    '😛',
    '😅',
    'xd',
  ],
} as const satisfies WordClasses;
