import type { Adapter } from './adapter';

const streams = {
  where: 'steveseguin/social_stream: sources/slack.js',
  checked: '2026-11-22',
} as const;
const exporter = {
  where: 'xshoji/slack-search-result-exporter: pull request 7',
  checked: '2026-11-22',
} as const;

/** Slack marks its parts for its own tests, by `data-qa`. */
export const slack: Adapter = {
  service: 'Slack',
  hosts: ['app.slack.com'],
  message: [{ attribute: 'data-qa', is: 'virtual-list-item', source: streams }],
  words: [{ attribute: 'data-qa', is: 'message-text', source: streams }],
  sender: [{ attribute: 'data-qa', is: 'message_sender', source: streams }],
  time: [{ attribute: 'class', word: 'c-timestamp', source: exporter }],
  own: [],
  others: [],
  leftOut: [],
  restIsOwn: null,
  senderStays: streams,
};
