import type { Adapter } from './adapter';

const structure = { where: 'MV10/clanker: docs/page-structure.md', checked: '2026-11-22' } as const;

/** Google Messages tells everything in one label, as `Name said: … Received on … at 10:32 AM.` */
export const googleMessages: Adapter = {
  service: 'Google Messages',
  hosts: ['messages.google.com'],
  message: [{ tag: 'mws-message-wrapper', source: structure }],
  words: [{ tag: 'mws-text-message-part', source: structure }],
  sender: [
    {
      tag: 'mws-text-message-part',
      attribute: 'aria-label',
      from: 'aria-label',
      pattern: '^(.+?) said: ',
      source: structure,
    },
  ],
  time: [
    {
      tag: 'mws-text-message-part',
      attribute: 'aria-label',
      from: 'aria-label',
      pattern: '(?:Sent|Received) on (.+? at .+?)\\.',
      source: structure,
    },
  ],
  own: [
    {
      tag: 'mws-text-message-part',
      attribute: 'aria-label',
      begins: 'You said: ',
      source: structure,
    },
  ],
  others: [],
  leftOut: [],
  restIsOwn: null,
  senderStays: null,
};
