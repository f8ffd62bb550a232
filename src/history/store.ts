import type { ClockRecord } from './clock';
import type { EntryId } from './entry';
import type { Lock } from './passphrase';
import type { Sealed, SealedTo } from './seal';

/** Where a block stands: a day (whole days since the epoch, UTC) and its part, from 0 on. */
export type Place = readonly [day: number, part: number];

/**
 * Some entries of one day, as text (see `encode.ts`) or sealed. A block never holds entries of two
 * days: so what is too old can be forgotten while it is sealed.
 */
export interface Block {
  readonly place: Place;
  /** Null where what is stored has no shape that we know. */
  readonly body: string | Sealed | null;
}

/** One entry that was kept while the lock was shut. It joins the block of its day when it opens. */
export interface Letter {
  readonly id: EntryId;
  /** Null where what is stored has no shape that we know. */
  readonly sealed: SealedTo | null;
}

/** What is written at once: all of it or nothing. */
export interface Changes {
  readonly put?: readonly { readonly place: Place; readonly body: string | Sealed }[];
  readonly remove?: readonly Place[];
  readonly post?: readonly { readonly id: EntryId; readonly sealed: SealedTo }[];
  readonly unpost?: readonly EntryId[];
  /** Null takes the lock away; left out, it stays. */
  readonly lock?: Lock | null;
  /** Null forgets it; left out, it stays. */
  readonly clock?: ClockRecord | null;
}

/** Something that holds blocks: the database, or the memory of this browser session. */
export interface Store {
  /** Where there are blocks, in order. */
  readonly places: () => Promise<readonly Place[]>;
  /** The newest days that have blocks, at most so many, the newest first. Much sooner known than all. */
  readonly newestDays: (most: number) => Promise<readonly number[]>;
  /** The blocks from one day to another, both included, in order. */
  readonly blocks: (from: number, to: number) => Promise<readonly Block[]>;
  readonly letters: () => Promise<readonly Letter[]>;
  readonly lock: () => Promise<Lock | null>;
  /** What is remembered of the clock; null where that is nothing. */
  readonly clock: () => Promise<ClockRecord | null>;
  /** Throws `Trouble`, and has changed nothing then. */
  readonly write: (changes: Changes) => Promise<void>;
}

/** What a block is bound to when it is sealed. */
export function bindingOf([day, part]: Place): string {
  return `undertone/block/${String(day)}/${String(part)}`;
}

/** What a letter is bound to when it is sealed. */
export function letterBinding(id: EntryId): string {
  return `undertone/letter/${id}`;
}
