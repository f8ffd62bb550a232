import type { Adapter } from './adapter';

const signs = {
  where:
    'sarahcallmesmadds/productivity_personal-email-slack-assistant: personal_linkedin_dm_assistant/selectors.js',
  checked: '2026-11-22',
} as const;
const others = {
  where: 'Gembani/scrap-in: lib/scrapin/css_selectors/linkedin/scrap_messages.rb',
  checked: '2026-11-22',
} as const;
const direction = {
  where: 'Gembani/scrap-in: lib/scrapin/linkedin/scrap_messages.rb',
  checked: '2026-11-22',
} as const;

/** LinkedIn's messages; what others wrote is told by a class, and what isn't is the person's own. */
export const linkedin: Adapter = {
  service: 'LinkedIn messages',
  hosts: ['linkedin.com'],
  message: [{ attribute: 'class', word: 'msg-s-message-list__event', source: signs }],
  words: [{ attribute: 'class', word: 'msg-s-event-listitem__body', source: signs }],
  sender: [{ attribute: 'class', word: 'msg-s-message-group__name', source: signs }],
  time: [],
  own: [],
  others: [{ attribute: 'class', word: 'msg-s-event-listitem--other', source: others }],
  leftOut: [],
  restIsOwn: direction,
  senderStays: null,
};
