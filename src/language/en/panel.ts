import { countries } from './countries';

/** Everything the panel says by itself. It travels to the page together with the answer. */
export const panel = {
  /** BCP 47: what `lang` says of the panel. */
  language: 'en',
  title: 'What’s happening here?',
  reading: 'Reading…',
  message: 'The message',
  /** Several messages together. */
  thread: {
    label: 'The messages',
    /** Of several; also what a button says that leads there. */
    nth: 'Message {n}',
    /** Who wrote it, where the page shows that it was the person who asks. */
    you: 'You',
    notRead: 'not read',
    /** What opens messages in which nothing was found, or which were not read. */
    quietOne: '1 message with nothing marked',
    quietMany: '{count} messages with nothing marked',
    foundIn: 'Found in',
    readOwn: 'Read your own messages too',
  },
  wholeMessage: 'Show the whole message',
  lessMessage: 'Show less of it',
  /** Announced once when an answer arrives. */
  announce: {
    nothing: 'Read. No wording from the list was found.',
    one: 'Read. One pattern of wording was found.',
    several: 'Read. {count} patterns of wording were found.',
  },
  card: {
    words: 'The words',
    couldAlsoBe: 'It could also be this',
    ask: 'A question for you',
    more: 'More about this',
    less: 'Less',
    source: 'Where this comes from',
    caveat: 'What one message can’t show',
    off: 'Turn this pattern off',
    offDone: '“{name}” is turned off. It won’t be looked for from now on.',
    offThreat: 'Help information still appears where a message speaks of danger or self-harm.',
    wrong: 'This was wrong',
    wrongDone:
      'Thank you. This wording stays quiet from now on. That was noted on this device only.',
    undo: 'Undo',
  },
  /** Shown once, below the first answer. */
  welcome: {
    heading: 'Before you go on',
    does: 'Undertone reads wording. It can’t know a person, a tone of voice or what came before.',
    keeps:
      'Everything is read on this device and nothing is sent anywhere. Nothing is stored unless you choose to keep it.',
    seen: 'Whoever can use this browser can see that Undertone is installed, and what you kept. If somebody watches this device, another one may be the better place. Where the browser syncs, the extension may also appear on other devices.',
    hide: 'Esc hides this. Shift three times closes everything of Undertone. The browser’s own history is not erased.',
    more: 'All of this, and a sample to try, is in the options.',
    done: 'Put this away',
  },
  togetherSource: 'Where this comes from',
  keep: 'Keep',
  kept: 'Kept',
  /** Said once something was kept, beside `undoKeep`. */
  keptNote: 'Kept on this device, under “What you kept”.',
  undoKeep: 'Undo',
  keepProblems: {
    failed: 'This couldn’t be kept. Please try once more.',
    full: 'This couldn’t be kept: the disk is full. Nothing you kept before was lost. Freeing some space will help.',
    'session-full':
      'This couldn’t be kept: “this session only” holds no more. Nothing you kept before was lost. Deleting some entries, or keeping them longer in the options, will help.',
    blocked:
      'This couldn’t be kept: the browser doesn’t open the history just now. Closing other windows of Undertone may help.',
    'not-undone':
      'This is still kept: it couldn’t be taken back. It can be deleted in the history.',
  },
  private: 'This is a private window. Nothing here can be kept.',
  hide: 'Hide',
  pin: 'Keep open',
  move: 'Move this note (arrow keys work too)',
  howToHide:
    'Esc hides this. Shift three times closes everything of Undertone. The browser’s own history is not erased.',
  /** Said where only the context menu knew what was selected. */
  fromMenu:
    'The page itself couldn’t be read, so these words came from the menu. Line breaks may be missing.',
  /** Said where a page hides the rest of a message behind a “See more”. */
  cut: 'The page shows only a part of this, and only that part was read. With the whole message open, asking once more reads the rest.',
  /** Where nothing is selected, a message can be picked on the page. */
  pick: {
    label: 'Pick a message',
    hint: 'Point at a message and click, or use the arrow keys and Enter. Esc stops.',
  },
  tryAgain: 'Try again',
  problems: {
    asleep:
      'Undertone didn’t answer. It may just have been updated: reloading this page brings it back.',
    refused: 'This page may not ask Undertone that. Closing this note and asking anew may help.',
    malformed: 'Something went wrong on the way. Closing this note and asking anew may help.',
    'too-long': 'That is more text than can be read at once. A shorter part of it will work.',
    failed: 'Something broke while reading. Nothing was stored or sent. Trying once more may help.',
  },
  help: {
    country: 'Country',
    chooseCountry: 'Choose a country',
    emergency: 'Danger right now: {number}',
    emergencyUnknown: 'Danger right now: the emergency number (112 in the EU).',
    phone: 'Phone {value}',
    text: 'Text {value}',
    textWord: 'Text {word} to {value}',
    textphone: 'Textphone {value}',
    web: 'On the web: {value}',
    always: 'day and night',
    free: 'free',
    source: '{name}: {source}, checked on {date}',
    sources: 'Where these numbers come from',
    noCrisisLine:
      'For thoughts of dying, no checked crisis line for this country is listed here yet. A doctor or the emergency number can help at any hour.',
    traces:
      'Calls can stay in the phone’s own list, and web pages leave a trace. Another person’s phone or computer can be a safer place.',
    countries,
    where: {
      england: 'England',
      wales: 'Wales',
      native: 'for Native people',
      anywhere: 'on the web, for any country',
    },
  },
} as const;
