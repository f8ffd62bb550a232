import type { Adapter } from './adapter';

const newest = {
  where: 'Yay295/Reddit-Highlight-Newest-Comments: Reddit Highlight Newest Comments.user.js',
  checked: '2026-11-22',
} as const;
const enhancer = {
  where:
    'joelacus/RedditEnhancer: src-webpack/src/common/content-first/functions/observers/observers_newnew.js',
  checked: '2026-11-22',
} as const;

/** Comments on Reddit, new and old, which hold their answers inside them. */
export const reddit: Adapter = {
  service: 'Reddit',
  hosts: ['reddit.com'],
  message: [
    { tag: 'shreddit-comment', source: newest },
    { attribute: 'class', word: 'comment', source: newest },
  ],
  words: [
    { attribute: 'class', word: 'md', source: newest },
    { attribute: 'class', word: 'usertext-body', source: newest },
  ],
  sender: [{ tag: 'shreddit-comment', attribute: 'author', from: 'author', source: enhancer }],
  time: [
    { tag: 'faceplate-timeago', source: newest },
    { tag: 'time', source: newest },
  ],
  own: [],
  others: [],
  leftOut: [],
  restIsOwn: null,
  senderStays: null,
};
