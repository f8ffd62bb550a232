/** The toolbar popup. */
export const popup = {
  paste: 'Paste or type a message',
  placeholder: 'A message you keep thinking about…',
  clear: 'Clear',
  another: 'Look at another message',
  intro:
    'You can also highlight a message on a page and choose “What’s happening here?” from its menu.',
  remembersNothing: 'What you paste is read on this device and forgotten when this closes.',
  because: {
    'page-closed-to-us':
      'This page doesn’t let extensions in, so your selected text is shown here.',
    'nothing-read':
      'Nothing could be read on the page itself, so your selected text is shown here.',
  },
  links: {
    history: 'What you kept',
    options: 'Options',
  },
} as const;
