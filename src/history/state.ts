/**
 * Why something in the history could not be done. Closed: each has its sentence in the catalogue.
 * - `private`: the asking window is private, or nobody knows: nothing of it may be stored.
 * - `full`: the disk is full; nothing was changed.
 * - `session-full`: "this session only" holds as much as it can.
 * - `locked`: the passphrase has to be given first.
 * - `blocked`: another window holds the database in an older shape, or the browser won't open it.
 * - `gone`: the entry, or a part of what was handed over to be added, is no longer there.
 * - `wrong-passphrase`: that isn't it.
 * - `too-soon`: too many wrong ones; a while must pass.
 * - `malformed`: what shall be added isn't whole; nothing was changed.
 * - `too-long`: a note or label is longer than entries hold; nothing was changed.
 * - `too-short`: a new passphrase needs `SHORTEST_PASSPHRASE` characters.
 * - `lock-state`: there is a lock already, or none that could be opened, changed or taken away.
 * - `broken`: something that was stored can't be read.
 */
export type HistoryProblem =
  | 'private'
  | 'full'
  | 'session-full'
  | 'locked'
  | 'blocked'
  | 'gone'
  | 'wrong-passphrase'
  | 'too-soon'
  | 'malformed'
  | 'too-long'
  | 'too-short'
  | 'lock-state'
  | 'broken';

/** In UTF-16 code units. */
export const SHORTEST_PASSPHRASE = 8;

/** What became of it. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: HistoryProblem };

/** Where the lock stands: none, shut, or open until it shuts by itself. */
export type LockState = 'none' | 'shut' | 'open';

/** What a page shows before it reads a single entry. */
export interface HistoryState {
  readonly lock: LockState;
  /** Epoch milliseconds before which no passphrase is tried; 0 where one may be tried now. */
  readonly waitUntil: number;
}

/** What became of entries that were added: by an import, or by taking a deletion back. */
export interface Added {
  readonly added: number;
  /** Were there already, and are left as they are. */
  readonly known: number;
  /** Older than entries may be, by the person's own choice: not taken. */
  readonly tooOld: number;
}

/** What other surfaces are told when the history is different from before. */
export type HistoryChange =
  /** Read these days again (whole days since the epoch, UTC). */
  | { readonly kind: 'days'; readonly days: readonly number[] }
  /** Read everything again: erased, imported, converted, shut or opened. */
  | { readonly kind: 'all' };
