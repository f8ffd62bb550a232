import type { Explanation } from '../../explanation/explanation';
import type { Entry, EntryId, Row } from '../../history/entry';
import type { Query } from '../../history/query';
import type { LockState } from '../../history/state';
import type { Catalogue } from '../../language/catalogue';
import type { FamilyId, PatternId } from '../../lexicon/schema';
import type { HelpDirectory } from '../../safety/help-line';
import type { Look } from '../../settings/look';
import type { ExplanationActions } from '../explanation/actions';

/** Why something was not done; each has its sentence. */
export type HistoryTrouble = keyof Catalogue['history']['problems'];

/** Where the history is shown: beside a page, or wide in a tab. */
export type Place = 'side' | 'tab';

/** Whether there are rows to show, or why not. */
export type Phase = 'loading' | 'ready' | 'shut' | 'blocked' | 'failed';

/** One entry with its explanation, made again from the ids it holds. */
export interface OpenEntry {
  readonly entry: Entry;
  readonly explanation: Explanation;
  readonly help: HelpDirectory | null;
  readonly helpCountry: string | null;
}

/** Something that takes a while. */
export interface Busy {
  readonly what: 'delete' | 'save' | 'add';
  /** Between 0 and 1; null where nobody knows. */
  readonly done: number | null;
}

/** What was deleted and can still be taken back. */
export interface Deleted {
  readonly count: number;
  /** Differs from one deletion to the next. */
  readonly nth: number;
}

/** What may be changed in an entry. */
export interface EntryChange {
  readonly note?: string;
  readonly label?: string;
}

/** Which entries a deletion, a file or a report is about. */
export type Wanted = 'all' | 'shown' | 'chosen';

/** What a person can do with what they kept. A control whose action is left out isn't shown. */
export interface HistoryActions {
  readonly ask: (change: Partial<Query>) => void;
  readonly clearQuery: () => void;
  readonly open: (id: EntryId | null) => void;
  readonly choose: (ids: ReadonlySet<EntryId>) => void;
  /** Deletes one entry, or all of these. */
  readonly remove: (which: EntryId | { readonly all: Wanted }) => void;
  readonly undo: () => void;
  /** The time to take it back is over. */
  readonly forget: () => void;
  /** Whether it was saved. */
  readonly edit: (id: EntryId, change: EntryChange) => Promise<boolean>;
  readonly save: (kind: 'json' | 'csv', which: 'all' | 'shown') => void;
  readonly read: (file: File) => void;
  readonly cancel: () => void;
  readonly report: (which: 'all' | 'shown' | null) => void;
  readonly print: () => void;
  /** Takes away what was said of the last act. */
  readonly hush: () => void;
  readonly tryAgain: () => void;
  /** Settles once it was tried. */
  readonly unlock: (passphrase: string) => Promise<void>;
  readonly shut: () => void;
  readonly chooseCountry: (country: string | null) => void;
  readonly explanation: ExplanationActions;
  readonly openInTab?: () => void;
}

/** Everything that the history is given to show. */
export interface HistoryProps {
  readonly words: Catalogue;
  readonly look: Look;
  readonly place: Place;
  /** Along the cycle. */
  readonly families: readonly {
    readonly id: FamilyId;
    readonly patterns: readonly PatternId[];
  }[];
  readonly phase: Phase;
  /** Whether the window is private. */
  readonly private: boolean;
  /** Whether all rows are here; else older ones are still coming. */
  readonly isComplete: boolean;
  /** Entries, or blocks of them, that can't be read. */
  readonly unreadable: number;
  readonly total: number;
  /** Those that fit, the newest first. */
  readonly rows: readonly Row[];
  /** All labels that are in use, in their order. */
  readonly labels: readonly string[];
  readonly query: Query;
  readonly chosen: ReadonlySet<EntryId>;
  /** Null where none is open, or it is still being read. */
  readonly open: OpenEntry | null;
  /** The id of what is open, or being opened. */
  readonly openId: EntryId | null;
  /** What was opened is no longer there. */
  readonly isGone: boolean;
  readonly report: ReportData | null;
  readonly deleted: Deleted | null;
  readonly busy: Busy | null;
  readonly trouble: HistoryTrouble | null;
  /** What became of the last act, in words. */
  readonly told: string | null;
  readonly lock: LockState;
  /** Seconds until another passphrase may be tried. */
  readonly wait: number;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly on: HistoryActions;
}

/** What a report is made of, the oldest first. */
export interface ReportData {
  readonly entries: readonly OpenEntry[];
  readonly isFiltered: boolean;
}
