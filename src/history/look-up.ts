import { DAYS_AT_ONCE, openBlock, type Shelf } from './blocks';
import { PLAIN } from './cipher';
import { openDatabase } from './database';
import { accessOf, cipherFor } from './desk';
import { dayOf, timeOf, type Entry, type EntryId, type Row } from './entry';
import { makeRows } from './row';
import { openSession, type SessionArea } from './session-store';
import type { LockState } from './state';
import { problemOf } from './trouble';

/** How far a reading of everything is. */
export interface Progress {
  /** Days read so far. */
  readonly read: number;
  /** Days there are; infinite while they aren't counted yet. */
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

/** What looking up needs from outside. */
export interface LookUpAsk {
  readonly session: SessionArea;
  /** In epoch milliseconds. */
  readonly now: () => number;
}

/** Days that are read before all are counted, so that rows come at once; `DAYS_AT_ONCE` after that. */
const FIRST_DAYS = 3;

/** Looks entries up in the database and in the memory of this session. It never writes. */
export function openLookUp({ session, now }: LookUpAsk): LookUp {
  const disk = openDatabase();
  const memory = openSession(session);
  const rowOf = makeRows();
  const shelves = async (): Promise<readonly Shelf[] | null> => {
    const cipher = cipherFor(await accessOf({ disk, session, now }));
    return cipher === null
      ? null
      : [
          { store: memory, cipher: PLAIN },
          { store: disk, cipher },
        ];
  };
  const read = (tell: Tell, signal: AbortSignal): Promise<ReadEnd> =>
    readAll({ shelves, tell, signal });
  return {
    lock: async () => (await accessOf({ disk, session, now })).lock,
    rows: (tell, signal) =>
      read((entries, progress) => {
        tell(entries.map(rowOf), progress);
      }, signal),
    rowsOf: async (days) => {
      const open = (await shelves()) ?? [];
      const read = await Promise.all(days.map((day) => readDays(open, day, day)));
      return newestFirst(read.flatMap(({ entries }) => entries)).map(rowOf);
    },
    entry: async (id) => {
      const day = dayOf(timeOf(id));
      const { entries } = await readDays((await shelves()) ?? [], day, day);
      return entries.find((entry) => entry.id === id) ?? null;
    },
    entries: (wanted, tell, signal) =>
      read((entries, progress) => {
        tell(wanted === 'all' ? entries : entries.filter(({ id }) => wanted.has(id)), progress);
      }, signal),
  };
}

type Tell = (entries: readonly Entry[], progress: Progress) => void;

interface ReadAllAsk {
  readonly shelves: () => Promise<readonly Shelf[] | null>;
  readonly tell: Tell;
  readonly signal: AbortSignal;
}

async function readAll({ shelves, tell, signal }: ReadAllAsk): Promise<ReadEnd> {
  let unreadable = 0;
  try {
    const open = await shelves();
    if (open === null) return { state: 'shut', unreadable };
    for await (const { days, read, of } of stepsOf(open)) {
      const found = await readDays(open, days.at(-1) ?? 0, days[0] ?? 0);
      if (signal.aborted) return { state: 'cancelled', unreadable };
      unreadable += found.unreadable;
      tell(newestFirst(found.entries), { read, of });
    }
    return { state: 'read', unreadable };
  } catch (error) {
    if (problemOf(error) !== 'blocked') throw error;
    return { state: 'blocked', unreadable };
  }
}

interface Step extends Progress {
  /** The newest first. */
  readonly days: readonly number[];
}

/** All days in which there is anything, some at a time, and how far one is with them. */
async function* stepsOf(shelves: readonly Shelf[]): AsyncGenerator<Step> {
  const newest = await Promise.all(shelves.map(({ store }) => store.newestDays(FIRST_DAYS)));
  const first = descending(newest.flat()).slice(0, FIRST_DAYS);
  if (first.length === 0) return;
  yield { days: first, read: first.length, of: Infinity };
  const all = await daysOf(shelves);
  const rest = all.filter((day) => day < (first.at(-1) ?? 0));
  for (let at = 0; at < rest.length; at += DAYS_AT_ONCE) {
    const days = rest.slice(at, at + DAYS_AT_ONCE);
    yield { days, read: first.length + at + days.length, of: first.length + rest.length };
  }
}

/** Days in which there is anything, the newest first. */
async function daysOf(shelves: readonly Shelf[]): Promise<readonly number[]> {
  const places = await Promise.all(shelves.map(({ store }) => store.places()));
  return descending(places.flat().map(([day]) => day));
}

/** Each once, the greatest first. */
function descending(days: readonly number[]): readonly number[] {
  return [...new Set(days)].sort((one, other) => other - one);
}

interface Read {
  readonly entries: readonly Entry[];
  readonly unreadable: number;
}

/** While entries move from one shelf to the other they may stand on both: each is given once. */
async function readDays(shelves: readonly Shelf[], from: number, to: number): Promise<Read> {
  const byId = new Map<EntryId, Entry>();
  let unreadable = 0;
  const opened = await Promise.all(
    shelves.map(async ({ store, cipher }) => {
      const blocks = await store.blocks(from, to);
      return Promise.all(blocks.map((block) => openBlock(cipher, block)));
    }),
  );
  for (const { content } of opened.flat()) {
    unreadable += content === null ? 1 : content.unreadable.length;
    for (const entry of content?.entries ?? []) byId.set(entry.id, entry);
  }
  return { entries: [...byId.values()], unreadable };
}

function newestFirst(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((one, other) => other.time - one.time || (one.id < other.id ? 1 : -1));
}
