import type { Adapter } from './adapter';

const crawler = {
  where: 'AndryMI/social_crawler: Twitter/Scripts/Twitter/TweetInfo.js',
  checked: '2026-11-22',
} as const;
const hider = {
  where: 'buraketmen/twitter-blue-hider: src/contentScript/constants.js',
  checked: '2026-11-22',
} as const;

/** Posts and answers on X. Name and handle stand in one element; the name comes first. */
export const x: Adapter = {
  service: 'X',
  hosts: ['x.com', 'twitter.com'],
  message: [{ attribute: 'data-testid', is: 'tweet', source: crawler }],
  words: [{ attribute: 'data-testid', is: 'tweetText', source: crawler }],
  sender: [
    {
      attribute: 'data-testid',
      is: 'User-Name',
      pattern: '^(.*?)\\s*(?:@|·|$)',
      source: hider,
    },
  ],
  time: [{ tag: 'time', source: crawler }],
  own: [],
  others: [],
  leftOut: [],
  restIsOwn: null,
  senderStays: null,
};
