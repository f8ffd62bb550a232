import type { JSX } from 'preact';
import { SHORTEST_PASSPHRASE } from '../../src/history/state';
import { surfaceWordsOf } from '../../src/language/surfaces';
import { english } from '../../src/language/en/english';
import { LANGUAGE_NAMES } from '../../src/language/languages';
import { FAMILIES, FAMILY_IDS } from '../../src/lexicon/families';
import { isShorter } from '../../src/settings/keeping-choices';
import type { Look } from '../../src/settings/look';
import {
  LONGEST_OWN_NAME,
  LONGEST_OWN_PHRASE,
  MOST_OWN_PHRASES,
} from '../../src/settings/own-phrases';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings';
import { Options } from '../../src/ui/options/Options';
import type { OptionsActions, OptionsProps } from '../../src/ui/options/props';
import type { PanelActions, PanelState } from '../../src/ui/panel/props';

const nothing = (): void => undefined;
const nowhere = (): Promise<null> => Promise.resolve(null);

const LIMITS: OptionsProps['limits'] = {
  most: MOST_OWN_PHRASES,
  longestWords: LONGEST_OWN_PHRASE,
  longestName: LONGEST_OWN_NAME,
  shortestPassphrase: SHORTEST_PASSPHRASE,
};

/** Choices of somebody who has used all of it. */
const CHOSEN: Settings = {
  ...DEFAULT_SETTINGS,
  off: ['withholding', 'hoovering', 'projection'],
  sensitivity: 'faint',
  helpCountry: 'IE',
  ownPhrases: [
    { id: 'one', words: 'here we go again', name: 'The sigh' },
    { id: 'two', words: 'you know what you did', pattern: 'silent-treatment' },
    { id: 'three', words: 'wenn du mich wirklich lieben würdest', pattern: 'guilt-tripping' },
  ],
};

interface ShownOptionsProps {
  readonly look: Look;
  /** With everything in it that can be there, instead of as it is at first. */
  readonly full: boolean;
  readonly answer: PanelState;
  readonly on: PanelActions;
}

/** The options with made-up choices; nothing that is done here changes them. */
export function ShownOptions({ look, full, answer, on }: ShownOptionsProps): JSX.Element {
  const actions: OptionsActions = {
    edit: nothing,
    phraseProblem: (words) => (words.length < 4 ? 'too-common' : null),
    findPhrase: (words, text) => (text.includes(words) ? [[0, words.length]] : []),
    newId: () => 'new',
    isShorter: (next) => isShorter(DEFAULT_SETTINGS.retention, next),
    saveFile: nothing,
    readFile: () => ({ ok: false, problem: 'no-settings' }),
    changeShortcut: () => Promise.resolve(false),
    lock: {
      turnOn: nowhere,
      turnOff: () => Promise.resolve('wrong-passphrase'),
      change: nowhere,
    },
    erase: () => Promise.resolve(false),
    tryOut: nothing,
    answer: on,
  };
  const quiet: OptionsProps['quiet'] = [
    { cue: 'gaslighting/a', name: 'Rewriting what happened', words: 'memory is wrong', does: null },
    { cue: 'own/one', name: 'The sigh', words: 'here we go again', does: null },
  ];
  return (
    <Options
      words={surfaceWordsOf('en')}
      patterns={english.patterns}
      families={FAMILY_IDS.map((id) => ({ id, patterns: FAMILIES[id] }))}
      settings={{ ...(full ? CHOSEN : DEFAULT_SETTINGS), look }}
      languages={LANGUAGE_NAMES}
      countries={Object.keys(english.panel.help.countries)}
      limits={LIMITS}
      lock={full ? 'open' : 'none'}
      quiet={full ? quiet : []}
      usualRetention={DEFAULT_SETTINGS.retention}
      shortcut={full ? 'Alt+Shift+U' : null}
      saveFailed={full}
      tried={answer}
      sampled={full ? answer : null}
      on={actions}
    />
  );
}
