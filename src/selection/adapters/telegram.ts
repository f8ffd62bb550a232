import type { Adapter } from './adapter';

const bubbles = {
  where: 'morethanwords/tweb: src/components/chat/bubbles.ts',
  checked: '2026-11-22',
} as const;
const layout = {
  where: 'morethanwords/tweb: src/components/chat/bubbles/bubbleLayout.tsx',
  checked: '2026-11-22',
} as const;
const name = {
  where: 'morethanwords/tweb: src/components/chat/bubbles/bubbleName.tsx',
  checked: '2026-11-22',
} as const;
const render = {
  where: 'morethanwords/tweb: src/components/chat/messageRender.ts',
  checked: '2026-11-22',
} as const;
const message = {
  where: 'Ajaxy/telegram-tt: src/components/middle/message/Message.tsx',
  checked: '2026-11-22',
} as const;
const meta = {
  where: 'Ajaxy/telegram-tt: src/components/middle/message/MessageMeta.tsx',
  checked: '2026-11-22',
} as const;

/** Telegram has two web clients at one host: K (`tweb`) and A (`telegram-tt`). Both are public. */
export const telegram: Adapter = {
  service: 'Telegram Web',
  hosts: ['web.telegram.org'],
  message: [
    { attribute: 'class', word: 'bubble', source: layout },
    { attribute: 'class', word: 'message-list-item', source: message },
  ],
  words: [
    { attribute: 'class', word: 'message', source: layout },
    { attribute: 'class', word: 'text-content', source: message },
  ],
  sender: [
    { attribute: 'class', word: 'peer-title', source: name },
    { attribute: 'class', word: 'message-title-name', source: message },
  ],
  time: [
    {
      attribute: 'class',
      word: 'time',
      // It says the time twice, for two places on the screen.
      pattern: '(\\d{1,2}:\\d{2}(?:\\s?[AaPp][Mm])?)',
      source: render,
    },
    { attribute: 'class', word: 'message-time', source: meta },
  ],
  own: [
    { attribute: 'class', word: 'is-out', source: bubbles },
    { attribute: 'class', word: 'own', source: message },
  ],
  others: [{ attribute: 'class', word: 'is-in', source: bubbles }],
  leftOut: [
    { attribute: 'class', word: 'MessageMeta', source: meta },
    { attribute: 'class', word: 'reply', source: render },
    { attribute: 'class', word: 'bubble-name-forwarded', source: name },
  ],
  restIsOwn: null,
  senderStays: null,
};
