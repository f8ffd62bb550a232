import { deleteDB } from 'idb';
import { DATABASE, openDatabase } from '../../src/history/database';
import type { Desk, KeepingChoices } from '../../src/history/desk';
import type { Entry } from '../../src/history/entry';
import { openHistory, type History } from '../../src/history/history';
import type { ToKeep } from '../../src/history/change-entries';
import { openLookUp, type LookUp } from '../../src/history/look-up';
import { openSession, type SessionArea } from '../../src/history/session-store';
import type { HistoryChange, Outcome } from '../../src/history/state';
import type { Store } from '../../src/history/store';

/** A browser's memory for a session; JSON only, as in Chrome. */
export function makeSession(): SessionArea & { readonly end: () => void } {
  const items = new Map<string, string>();
  return {
    get: (key) => {
      const keys = key === null ? [...items.keys()] : [key];
      const found = keys.flatMap((one): [string, unknown][] => {
        const text = items.get(one);
        return text === undefined ? [] : [[one, JSON.parse(text)]];
      });
      return Promise.resolve(Object.fromEntries(found));
    },
    set: (given) => {
      for (const [key, value] of Object.entries(given)) items.set(key, JSON.stringify(value));
      return Promise.resolve();
    },
    remove: (keys) => {
      for (const key of [keys].flat()) items.delete(key);
      return Promise.resolve();
    },
    end: () => {
      items.clear();
    },
  };
}

/** A background with a clock, a page that looks things up, and what both leave behind. */
export interface World {
  history: History;
  readonly page: LookUp;
  readonly session: ReturnType<typeof makeSession>;
  readonly clock: { now: number };
  readonly choices: { -readonly [K in keyof KeepingChoices]: KeepingChoices[K] };
  readonly told: HistoryChange[];
  /** When the lock shall shut by itself. */
  readonly alarm: { at: number | null };
  /** A new background, as after an update or a long sleep; disk and memory can be others. */
  readonly wake: (disk?: Store, memory?: Store) => History;
}

export const NOON = Date.UTC(2026, 4, 20, 12);
export const DAY = 86_400_000;

/** A world with an empty disk. */
export async function makeWorld(): Promise<World> {
  await deleteDB(DATABASE);
  const session = makeSession();
  const clock = { now: NOON };
  const choices: World['choices'] = { holds: 'message', retention: '90', relockAfter: 15 };
  const told: HistoryChange[] = [];
  const alarm: World['alarm'] = { at: null };
  let made = 0;
  const desk: Omit<Desk, 'disk' | 'memory'> = {
    session,
    choices: () => Promise.resolve(choices),
    now: () => clock.now,
    random: () => String((made += 1)).padStart(8, '0'),
    tell: (change) => told.push(change),
    shutAt: (when) => {
      alarm.at = when;
      return Promise.resolve();
    },
  };
  const world: World = {
    history: openHistory({ ...desk, disk: openDatabase(), memory: openSession(session) }),
    page: openLookUp({ session, now: () => clock.now }),
    session,
    clock,
    choices,
    told,
    alarm,
    wake: (disk = openDatabase(), memory = openSession(session)) => {
      world.history = openHistory({ ...desk, disk, memory });
      return world.history;
    },
  };
  return world;
}

/** When a write is where the background dies: before it, so that it never happens, or after, so that nobody hears of it. */
export interface Death {
  /** From 1 on, among all writes. */
  readonly at: number;
  readonly when: 'before' | 'after';
}

/** Stores that die together at one write. From then on nothing of theirs ever ends. */
export function dying({ at, when }: Death, ...stores: readonly Store[]): readonly Store[] {
  let writes = 0;
  const never = (): Promise<never> => new Promise(() => undefined);
  return stores.map((store) => ({
    ...store,
    write: async (changes) => {
      writes += 1;
      if (writes > at || (writes === at && when === 'before')) return never();
      await store.write(changes);
      if (writes === at) return never();
    },
  }));
}

/** A message with "remembering it wrong" found in it, if it is there. */
export function message(text: string): ToKeep {
  const start = text.indexOf('remembering it wrong');
  const end = start + 'remembering it wrong'.length;
  return {
    text,
    reading: {
      findings:
        start < 0
          ? []
          : [
              {
                pattern: 'gaslighting',
                family: 'distort',
                by: 'words',
                strength: 'strong',
                spans: [[start, end]],
                cues: ['gaslighting/memory-is-wrong'],
              },
            ],
      setAside: [],
      moreInQuotes: false,
      help: [],
      lexiconVersion: '1',
    },
  };
}

/** Keeps one message and gives its id. */
export async function keepOne({ history }: World, text: string): Promise<string> {
  const [id] = done(await history.keep([message(text)]));
  if (id === undefined) throw new Error('nothing was kept');
  return id;
}

/** What came of it; throws where it failed. */
export function done<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome.value;
}

/** Everything a page can read, the newest first. */
export async function allEntries({ page }: World): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  await page.entries('all', (some) => entries.push(...some), new AbortController().signal);
  return entries;
}

/** The messages that a page can read, the newest first. */
export async function allMessages(world: World): Promise<readonly string[]> {
  return (await allEntries(world)).map(({ message: text }) => text);
}

/** Every word that lies on disk, as far as it lies open. */
export async function wordsOnDisk(): Promise<string> {
  const disk = openDatabase();
  const blocks = await disk.blocks(0, 1_000_000);
  const letters = await disk.letters();
  const bytes = (raw: unknown): unknown =>
    raw instanceof Uint8Array ? new TextDecoder().decode(raw) : raw;
  return JSON.stringify([blocks, letters, await disk.lock()], (_, raw: unknown) => bytes(raw));
}
