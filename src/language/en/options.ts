/** The options page. */
export const options = {
  title: 'Undertone: options',
  contents: 'On this page',
  about: {
    heading: 'What this is',
    texts: {
      ask: 'Highlight a message on a page, choose “What’s happening here?” from its menu, and a note beside it says what the wording is often used to do and what else it could mean, and leaves you a question to ask yourself.',
      limits:
        'It looks for nineteen patterns of wording. It reads words, not people: it can’t know a tone of voice, what came before, or what somebody meant. Nothing found doesn’t mean that a message was kind, and something found doesn’t mean that it was meant that way.',
      device:
        'Everything is read on this device. Nothing is sent anywhere, nobody is told, and no page is read before you ask.',
      stored:
        'Nothing is stored unless you choose to keep it. In a private window nothing can be kept at all.',
      seen: 'Whoever can use this browser can see that Undertone is installed, and can open what you kept. Where the browser syncs with an account, the extension may also appear on other devices of that account. If somebody watches this device, another one may be the better place.',
      hide: 'Esc hides the note. Shift pressed three times within a second closes everything of Undertone, on every page. Neither erases the browser’s own history, which shows the pages that were visited.',
    },
    tryIt: 'A message to try it on',
    sample:
      'That never happened, you’re imagining things. After all I do for you, you can’t even call.',
    result: 'What is said about it',
  },
  patterns: {
    heading: 'Patterns',
    intro: 'What is off is neither shown nor stored.',
    search: 'Search the patterns',
    noMatch: 'No pattern fits these words.',
    found: { one: 'One pattern fits.', other: '{count} patterns fit.' },
    allOf: 'All of “{family}”',
    example: 'For example: “{example}”',
    howMany: '{on} of {count} on',
    threatHeading: 'Before “{name}” goes off',
    threat:
      'Messages that threaten won’t be marked or explained any more. Help information still appears where a message speaks of danger or self-harm.',
    threatOff: 'Turn it off',
    threatKeep: 'Keep it on',
  },
  sensitivity: {
    heading: 'How much is shown',
    label: 'How much is shown',
    levels: {
      clear: 'Only clear wording',
      balanced: 'Clear and fairly clear wording',
      faint: 'Faint signs too',
    },
    about: {
      clear: 'Fewer findings, and fewer that turn out to mean something else.',
      balanced: 'A middle way. This is what most people start with.',
      faint: 'More findings, and more that turn out to mean something else.',
    },
    sample: 'Three messages, read this way',
    samples: {
      first: 'You’re remembering it wrong again.',
      second: 'After all I do for you, you can’t even call.',
      third: 'Nobody else has a problem with it.',
    },
    nothing: 'not shown',
  },
  phrases: {
    heading: 'Your own wordings',
    intro:
      'Some wordings only you know: the line that always came first. What you add here is found too, even with another spelling, a small slip or one word in between.',
    words: 'The wording',
    wordsHint: 'For example: here we go again',
    as: 'What it counts as',
    ownName: 'A name of your own',
    name: 'Its name',
    sample: 'Try it on a message',
    samplePlaceholder: 'A message that has it, or almost',
    add: 'Add',
    change: 'Save the change',
    cancel: 'Cancel',
    edit: 'Change “{words}”',
    remove: 'Remove “{words}”',
    editShort: 'Change',
    removeShort: 'Remove',
    removed: '“{words}” is removed.',
    undo: 'Undo',
    none: 'None yet.',
    hit: 'Found in it.',
    miss: 'Not found in it.',
    problems: {
      'no-words': 'There are no words in this yet.',
      'too-common':
        'This is so common that it would be marked in nearly every message. A longer piece of the sentence works better.',
      'too-many-words':
        'That is too long to be met twice. Up to twenty words work; the part that stays the same is enough.',
      'too-long': 'That is too long: up to {most} characters work.',
      'no-name': 'A name is missing.',
      twice: 'This wording is there already.',
      'too-many': 'There is room for {most} wordings. One has to go before another can be added.',
    },
  },
  quiet: {
    heading: 'Kept quiet',
    intro:
      'Wordings that you marked with “This was wrong”. They aren’t looked for until you let them count again.',
    none: 'Nothing is kept quiet.',
    back: 'Let it count again',
    backLabel: 'Let “{words}” count again',
    backAll: 'Let all count again',
  },
  keeping: {
    heading: 'What you keep',
    intro:
      'Nothing is stored unless you press “Keep”, or switch on that it happens by itself. In a private window nothing can be kept.',
    holds: 'A kept entry holds',
    holdsNames: {
      message: 'The whole message',
      words: 'Only the words that were found',
    },
    retention: 'It stays',
    retentions: {
      session: 'This session only',
      '7': '7 days',
      '30': '30 days',
      '90': '90 days',
      forever: 'Until it is deleted',
    },
    shorterHeading: 'What you keep would stay for a shorter time',
    shorter:
      'Everything you kept that is older than {count} days is deleted at once. It can’t be brought back.',
    sessionOnly:
      'Everything you kept so far moves into memory and is gone when the browser closes. It can’t be brought back then.',
    shorten: 'Let it stay for a shorter time',
    leave: 'Leave it as it is',
    automatic: 'Keep every message in which something is found',
    automaticAbout:
      'Off is the safer choice where somebody else can use this browser. What was kept by itself is stored like everything else.',
    relock: 'It locks itself after',
    minutes: '{count} minutes',
  },
  lock: {
    heading: 'Lock',
    about:
      'With a lock, what you kept is sealed and opens with a passphrase only. Keeping works while it is shut. If the passphrase is forgotten, nothing brings back what is sealed. A lock can itself raise questions, and somebody may press for the passphrase.',
    isOn: 'The lock is on.',
    passphrase: 'Passphrase',
    again: 'The same once more',
    next: 'New passphrase',
    turnOn: 'Turn the lock on',
    turnOff: 'Turn the lock off',
    change: 'Change the passphrase',
    done: {
      on: 'The lock is on. What you kept is sealed.',
      off: 'The lock is off. What you kept lies open again.',
      changed: 'The passphrase is changed.',
    },
    working: 'A moment…',
    problems: {
      different: 'What stands in the last two fields isn’t the same yet.',
      'too-short': 'A passphrase needs {least} characters or more.',
      'wrong-passphrase': 'That isn’t the passphrase.',
      'too-soon': 'That was wrong several times. In a while it can be tried again.',
      failed: 'That didn’t work. Nothing you kept is lost. Trying once more may help.',
    },
  },
  help: {
    heading: 'Help lines',
    intro:
      'Where a message threatens or speaks of dying, help lines of this country are shown first. The country is never guessed.',
    country: 'Country',
    none: 'No country',
  },
  look: {
    heading: 'Look and language',
    theme: 'Colours',
    themes: { system: 'Like the system', light: 'Light', dark: 'Dark' },
    textSize: 'Size of text',
    textSizes: { usual: 'Usual', large: 'Large', largest: 'Very large' },
    calm: 'Calm: marks without colours',
    calmAbout: 'Each family keeps its own kind of line.',
    answers: 'Answers appear',
    answersNames: {
      beside: 'In a note beside the message',
      popup: 'In the small window at the toolbar button',
    },
    answersAbout:
      'A page can notice the note, and in Firefox a page that was made for it could also read it. No page can see into the small window.',
    language: 'Language',
    browserLanguage: 'Like the browser',
    languageAbout:
      'This is the language that Undertone speaks. Messages can be read in English only so far.',
  },
  shortcut: {
    heading: 'Shortcut',
    set: 'With a message highlighted, {shortcut} asks “What’s happening here?”.',
    unset: 'No shortcut is set. The menu and the button work without one.',
    change: 'Change the shortcut',
    changeFailed:
      'The browser didn’t open its page for shortcuts. It is among its settings for extensions.',
  },
  settings: {
    heading: 'Your settings',
    exportAbout:
      'All that is chosen on this page, your own wordings too, as a file. No message and nothing that you kept is in it. The file stays where you put it, and the browser’s list of downloads shows it.',
    export: 'Save settings as a file',
    import: 'Take settings from a file',
    imported: 'The settings were taken from the file.',
    problems: {
      'no-settings': 'This file holds no settings of Undertone. Nothing was changed.',
      'too-new':
        'This file was made by a newer Undertone. Nothing was changed; after an update it can be taken.',
      unreadable: 'The file couldn’t be read. Nothing was changed.',
    },
    reset: 'Set everything back',
    resetAbout: 'Every choice on this page goes back to how it was at first. What you kept stays.',
    resetDone: 'Everything is set back.',
    undo: 'Undo',
  },
  erase: {
    heading: 'Erase everything',
    about:
      'Everything that Undertone has stored in this browser: what you kept, your notes, your wordings and every choice. It can’t be brought back here. Special tools may still recover parts of it from the disk, and files that you exported stay where they are.',
    first: 'Erase everything',
    sure: 'Everything will be gone at once.',
    second: 'Erase it now',
    cancel: 'Cancel',
    done: 'Everything is erased.',
    failed:
      'Not everything could be erased. Closing other windows of Undertone and trying once more may help.',
  },
  saveFailed: 'This choice couldn’t be saved. The browser may be out of space.',
} as const;
