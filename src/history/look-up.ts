import type { Entry, EntryId, Row } from './entry';
import type { LockState } from './state';

/** How far a reading of everything is. */
export interface Progress {
  /** Days read so far. */
  readonly read: number;
  /** Days there are. */
  readonly of: number;
}

/**
 * How a reading of everything ended. With `shut`, nothing can be read before the passphrase is
 * given; with `blocked`, the browser doesn't open the database.
 */
export interface ReadEnd {
  readonly state: 'read' | 'shut' | 'blocked' | 'cancelled';
  /** Entries, or whole blocks of them, that are there and can't be read. They are left as they are. */
  readonly unreadable: number;
}

/** What a page of ours can look up by itself; every change is asked of the background. */
export interface LookUp {
  readonly lock: () => Promise<LockState>;
  /** Gives all rows, the newest first, some at a time. The first come at once. */
  readonly rows: (
    tell: (rows: readonly Row[], progress: Progress) => void,
    signal: AbortSignal,
  ) => Promise<ReadEnd>;
  /** The rows of these days (whole days since the epoch, UTC) as they are now, the newest first. */
  readonly rowsOf: (days: readonly number[]) => Promise<readonly Row[]>;
  /** One whole entry; null where it is gone or can't be read. */
  readonly entry: (id: EntryId) => Promise<Entry | null>;
  /** Whole entries, the newest first: for a report, or the copies that a deletion may need. */
  readonly entries: (
    wanted: ReadonlySet<EntryId> | 'all',
    tell: (entries: readonly Entry[], progress: Progress) => void,
    signal: AbortSignal,
  ) => Promise<ReadEnd>;
}
