import type { Catalogue } from '../../language/catalogue';
import type { LanguageId } from '../../language/languages';
import type { SurfaceWords } from '../../language/surfaces';
import type { FamilyId, PatternId } from '../../lexicon/schema';
import type { OwnPhrase, PhraseProblem } from '../../reading/own-phrases';
import type { Span } from '../../reading/reading';
import type { QuietCue } from '../../explanation/quiet-cues';
import type { HistoryProblem, LockState } from '../../history/state';
import type { Edit } from '../../settings/edits';
import type { Settings } from '../../settings/settings';
import type { TransferProblem } from '../../settings/transfer';
import type { PanelActions, PanelState } from '../panel/props';

/** What a person can do in the options. */
export interface OptionsActions {
  readonly edit: (edit: Edit) => void;
  /** Whether what is kept would stay for a shorter time than now, so that some of it may have to go. */
  readonly isShorter: (retention: Settings['retention']) => boolean;
  /** Why a wording can't be looked for; null where it can. */
  readonly phraseProblem: (words: string) => PhraseProblem | null;
  /** Where a message says something like this. */
  readonly findPhrase: (words: string, text: string) => readonly Span[];
  /** An id that no phrase has yet. */
  readonly newId: () => string;
  readonly saveFile: () => void;
  /** Gives what was read from the text of a file; changes nothing yet. */
  readonly readFile: (
    text: string,
  ) =>
    | { readonly ok: true; readonly settings: Settings }
    | { readonly ok: false; readonly problem: TransferProblem };
  readonly changeShortcut: () => Promise<boolean>;
  /** Each gives why it didn't work; null where it did. */
  readonly lock: {
    readonly turnOn: (passphrase: string) => Promise<LockProblem | null>;
    readonly turnOff: (passphrase: string) => Promise<LockProblem | null>;
    readonly change: (passphrase: string, next: string) => Promise<LockProblem | null>;
  };
  readonly erase: () => Promise<boolean>;
  /** Reads the message of the part that explains it all; an empty one takes the answer away. */
  readonly tryOut: (text: string) => void;
  /** What can be done with the answer to that. */
  readonly answer: PanelActions;
}

/** Why something about the lock didn't work: `failed` where nobody answered. */
export type LockProblem = HistoryProblem | 'failed';

/** A family with its patterns, in the order of the cycle. */
export interface FamilyPatterns {
  readonly id: FamilyId;
  readonly patterns: readonly PatternId[];
}

/** What the forms of wordings and of the lock hold a person to, and say. */
export interface FormLimits {
  readonly most: number;
  readonly longestWords: number;
  readonly longestName: number;
  readonly shortestPassphrase: number;
}

/** Everything the options are given. */
export interface OptionsProps {
  readonly words: SurfaceWords;
  readonly patterns: Catalogue['patterns'];
  readonly families: readonly FamilyPatterns[];
  readonly settings: Settings;
  /** The languages to choose from, each in its own words. */
  readonly languages: Readonly<Record<LanguageId, string>>;
  readonly countries: readonly string[];
  readonly limits: FormLimits;
  readonly lock: LockState;
  readonly quiet: readonly QuietCue[];
  /** As the browser writes it; null where none is set. */
  readonly shortcut: string | null;
  /** How long entries stay where a person has chosen nothing. */
  readonly usualRetention: Settings['retention'];
  readonly saveFailed: boolean;
  /** What is said about the sample of the first part, and about those of the sensitivity. */
  readonly tried: PanelState | null;
  readonly sampled: PanelState | null;
  readonly on: OptionsActions;
}

/** A phrase that is being written; the pattern is empty for a name of its own. */
export interface Draft {
  readonly id: string;
  readonly words: string;
  readonly pattern: PatternId | null;
  readonly name: string;
}

/** The draft of a phrase that is there already. */
export function draftOf(phrase: OwnPhrase): Draft {
  const { id, words } = phrase;
  return 'name' in phrase
    ? { id, words, pattern: null, name: phrase.name }
    : { id, words, pattern: phrase.pattern, name: '' };
}
