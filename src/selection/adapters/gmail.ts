import type { Adapter } from './adapter';

const views = {
  where:
    'InboxSDK/InboxSDK: src/platform-implementation-js/dom-driver/gmail/views/gmail-message-view.ts',
  checked: '2026-11-22',
} as const;
const reader = {
  where: 'neelchau/Spam-mail-extension: content.js',
  checked: '2026-11-22',
} as const;

/** In Gmail, an open message of a conversation; the closed ones show only how they begin. */
export const gmail: Adapter = {
  service: 'Gmail',
  hosts: ['mail.google.com'],
  message: [
    { attribute: 'class', word: 'h7', source: views },
    { attribute: 'class', word: 'kv', source: views },
  ],
  words: [
    { attribute: 'class', word: 'ii', source: views },
    { attribute: 'class', word: 'a3s', source: reader },
  ],
  sender: [{ attribute: 'class', word: 'gD', source: reader }],
  time: [],
  own: [],
  others: [],
  leftOut: [],
  restIsOwn: null,
  senderStays: null,
};
