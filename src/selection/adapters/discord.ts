import type { Adapter } from './adapter';

const streams = {
  where: 'steveseguin/social_stream: sources/discord.js',
  checked: '2026-11-22',
} as const;
const forum = {
  where: 'oaustegard/bookmarklets: discord_scraper.js',
  checked: '2026-11-22',
} as const;

/** Discord names each part of a message by the message's number; what it answers has another's. */
export const discord: Adapter = {
  service: 'Discord',
  hosts: ['discord.com'],
  message: [{ attribute: 'id', begins: 'chat-messages-', source: streams }],
  words: [{ attribute: 'id', begins: 'message-content-', ofThisMessage: true, source: streams }],
  sender: [{ attribute: 'id', begins: 'message-username-', ofThisMessage: true, source: streams }],
  time: [{ tag: 'time', source: forum }],
  own: [],
  others: [],
  leftOut: [],
  restIsOwn: null,
  senderStays: forum,
};
