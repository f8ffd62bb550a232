import type { Adapter } from './adapter';

const streams = {
  where: 'steveseguin/social_stream: sources/teams.js',
  checked: '2026-11-22',
} as const;
const copier = {
  where: 'Kamalakshan/tools-and-links: scripts/cpyMsgFrmTeams.js',
  checked: '2026-11-22',
} as const;

/** Teams tells the person's own messages by a class; what isn't told to be own isn't told at all. */
export const teams: Adapter = {
  service: 'Microsoft Teams',
  hosts: ['teams.microsoft.com', 'teams.live.com', 'teams.cloud.microsoft'],
  message: [{ attribute: 'data-testid', is: 'message-wrapper', source: streams }],
  words: [{ attribute: 'id', begins: 'content-', source: streams }],
  sender: [{ attribute: 'data-tid', is: 'message-author-name', source: streams }],
  time: [{ tag: 'time', source: copier }],
  own: [{ attribute: 'class', word: 'fui-ChatMyMessage', source: streams }],
  others: [],
  leftOut: [],
  restIsOwn: null,
  senderStays: streams,
};
