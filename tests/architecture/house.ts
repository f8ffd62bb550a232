/** What one folder may import. */
export interface Folder {
  /** What it is for, in half a sentence. */
  readonly holds: string;
  /** Folders whose code it may use. */
  readonly uses: readonly string[];
  /** Folders of which it may know the types only; a bundle holds nothing of them. */
  readonly knows: readonly string[] | 'all';
  /** Packages it may use; a name covers its subpaths. */
  readonly packages: readonly string[];
}

/**
 * The folders in the order in which a message travels, and who may import whom. This table is the
 * law of the house; docs/architecture.md draws it.
 */
export const house: Readonly<Record<string, Folder>> = {
  entrypoints: {
    holds: 'doors: they wire, never decide',
    uses: [
      'selection',
      'requests',
      'text',
      'lexicon',
      'reading',
      'explanation',
      'ui',
      'history',
      'settings',
      'safety',
      'language',
    ],
    knows: 'all',
    packages: ['wxt', 'preact'],
  },
  'src/selection': {
    holds: 'what did the person select?',
    uses: ['text'],
    knows: ['text'],
    packages: [],
  },
  'src/requests': {
    holds: 'what contexts ask each other',
    uses: [],
    knows: 'all',
    packages: ['wxt/browser'],
  },
  'src/text': { holds: 'text without meaning', uses: [], knows: [], packages: [] },
  'src/lexicon': { holds: 'what we know; data only', uses: [], knows: [], packages: [] },
  'src/reading': {
    holds: 'text and lexicon to a reading',
    uses: ['lexicon', 'text'],
    knows: ['lexicon', 'text'],
    packages: ['compromise'],
  },
  'src/explanation': {
    holds: 'a reading to what a person is told',
    uses: ['lexicon', 'language'],
    knows: ['lexicon', 'language', 'reading'],
    packages: [],
  },
  'src/ui': {
    holds: 'what is shown; gets data and callbacks only',
    uses: ['language'],
    knows: 'all',
    packages: ['preact'],
  },
  'src/history': {
    holds: 'kept readings',
    uses: [],
    knows: 'all',
    packages: ['idb'],
  },
  'src/settings': {
    holds: 'what a person chose',
    uses: [],
    knows: 'all',
    packages: [],
  },
  'src/safety': { holds: 'when help is shown, and hiding', uses: [], knows: 'all', packages: [] },
  'src/language': { holds: 'every shown word', uses: [], knows: [], packages: [] },
};

/** Single files that may do what the rest of their folder may not, each with its reason. */
export const allowances: Readonly<
  Record<string, { readonly imports: readonly string[]; readonly because: string }>
> = {
  'src/settings/store.ts': {
    imports: ['wxt/browser'],
    because: 'it is the one place where settings meet the storage of the browser',
  },
  'src/history/renamed.ts': {
    imports: ['src/lexicon/renames'],
    because: 'kept entries hold the ids of cues, some of which have a new name since',
  },
};
