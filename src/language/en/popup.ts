/** The toolbar popup. */
export const popup = {
  title: 'Undertone',
  paste: 'Paste or type a message',
  placeholder: 'Paste a message here to see what its wording may be doing.',
  clear: 'Clear',
  intro: 'Highlight a message on a page and press the button again, or paste it here.',
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
