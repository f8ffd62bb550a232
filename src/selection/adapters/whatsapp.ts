import type { Adapter } from './adapter';

const streams = {
  where: 'steveseguin/social_stream: sources/whatsapp.js',
  checked: '2026-11-22',
} as const;
const webmail = {
  where: 'Freemindtronic/evicypher-webmail: src/content-scripts/whatsapp.ts',
  checked: '2026-11-22',
} as const;

/** WhatsApp tells time and sender for copying, as `[10:32, 21/11/2026] Name: `. */
export const whatsapp: Adapter = {
  service: 'WhatsApp Web',
  hosts: ['web.whatsapp.com'],
  message: [
    { attribute: 'class', word: 'message-in', source: webmail },
    { attribute: 'class', word: 'message-out', source: webmail },
  ],
  words: [{ attribute: 'class', word: 'selectable-text', source: streams }],
  sender: [
    {
      attribute: 'data-pre-plain-text',
      from: 'data-pre-plain-text',
      pattern: '\\] (.+?):\\s*$',
      source: streams,
    },
  ],
  time: [
    {
      attribute: 'data-pre-plain-text',
      from: 'data-pre-plain-text',
      pattern: '^\\[([^\\]]+)\\]',
      source: streams,
    },
  ],
  own: [{ attribute: 'class', word: 'message-out', source: webmail }],
  others: [{ attribute: 'class', word: 'message-in', source: webmail }],
  leftOut: [],
  restIsOwn: null,
  senderStays: null,
};
