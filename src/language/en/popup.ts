/** The toolbar popup. */
export const popup = {
  paste: 'Paste or type a message',
  placeholder: 'A message you keep thinking about…',
  /** A switch, where blank lines part what was pasted. */
  asOne: 'Read all of it as one message',
  clear: 'Clear',
  another: 'Look at another message',
  intro:
    'You can also highlight a message on a page and choose “What’s happening here?” from its menu.',
  remembersNothing:
    'What you paste is read on this device and forgotten when this closes, unless it is kept.',
  /** Why the popup opens by itself, where the selected text came with it. */
  withText: {
    'page-closed-to-us': 'This page doesn’t let extensions in, so the selected text is read here.',
    'frame-closed-to-us':
      'The selected text stands in a part of the page that comes from another site and doesn’t let extensions in, so it is read here.',
    'nothing-read': 'The page itself couldn’t be read, so the selected text is read here.',
  },
  /** The same, where there was no text. */
  withoutText: {
    'page-closed-to-us':
      'This page doesn’t let extensions in. A message from it can be pasted here.',
    'frame-closed-to-us':
      'What is selected stands in a part of the page that comes from another site and doesn’t let extensions in. It can be copied there and pasted here.',
    'nothing-read': 'No message was found on the page. One can be pasted here instead.',
  },
  /** Instead of what the panel says: this is no page that could be reloaded, and no note. */
  problems: {
    asleep:
      'Undertone didn’t answer. It may just have been updated: closing this and opening it anew may help.',
    refused: 'That can’t be asked from here. Closing this and opening it anew may help.',
    malformed: 'Something went wrong on the way. Closing this and opening it anew may help.',
  },
  links: {
    history: 'What you kept',
    options: 'Options',
  },
} as const;
