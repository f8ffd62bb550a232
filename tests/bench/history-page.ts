/** What runs inside a page of the extension while the history is measured; see `history.ts`. */
import { browser } from 'wxt/browser';
import type { Entry, Row } from '../../src/history/entry.ts';
import { openExport } from '../../src/history/export-json.ts';
import { openLookUp } from '../../src/history/look-up.ts';
import { EVERYTHING, select, type Query } from '../../src/history/query.ts';
import { addEntries } from '../../src/requests/add-entries.ts';
import { send } from '../../src/requests/send.ts';
import { makeUp } from './history-made-up.ts';

const never = new AbortController().signal;
let rows: readonly Row[] = [];

const lookUp = () => openLookUp({ session: browser.storage.session, now: Date.now });

/** Milliseconds that this takes. */
async function timed(run: () => unknown): Promise<number> {
  const began = performance.now();
  await run();
  return performance.now() - began;
}

/** One after the other, each with the rows that there are. */
async function timedEach(
  names: readonly string[],
  queryOf: (name: string) => Partial<Query>,
): Promise<Readonly<Record<string, number>>> {
  const times: Record<string, number> = {};
  for (const name of names)
    times[name] = await timed(() => select(rows, { ...EVERYTHING, ...queryOf(name) }));
  return times;
}

async function expectOk(reply: Promise<unknown>): Promise<void> {
  const said = JSON.stringify(await reply);
  if (!said.startsWith('{"ok":true') || said.includes('"ok":false')) throw new Error(said);
}

async function readEverything(): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  await lookUp().entries('all', (some) => entries.push(...some), never);
  return entries;
}

const queries: Readonly<Record<string, Partial<Query>>> = {
  pattern: { patterns: ['gaslighting'] },
  family: { families: ['control'] },
  strength: { strengths: ['strong'] },
  label: { labels: ['Mum'] },
  note: { withNote: true },
  date: { from: Date.now() - 365 * 86_400_000 },
  all: {
    patterns: ['gaslighting', 'threat'],
    strengths: ['strong'],
    labels: ['Mum'],
    withNote: false,
  },
};
const keystrokes = [
  'r',
  're',
  'rem',
  'reme',
  'remem',
  'remember',
  'remember wr',
  'remember wrong',
  'zzz',
];

/** Weeks by families: what a chart counts. */
function countWeeks(list: readonly Row[]): number {
  const weeks = new Map<string, number>();
  for (const { time, findings } of list)
    for (const { family } of findings) {
      const key = `${String(Math.floor(time / 604_800_000))} ${family}`;
      weeks.set(key, (weeks.get(key) ?? 0) + 1);
    }
  return weeks.size;
}

const acts = {
  /** Fills the history with made-up entries, as an import does. */
  fill: async (count: number) => {
    await send('settings.edit', { edit: { kind: 'choose', choices: { retention: 'forever' } } });
    const entries = makeUp(count, Date.now());
    return timed(() => expectOk(addEntries({ entries, why: 'import', private: false })));
  },
  /** From nothing in memory to the first rows, and to all. */
  rows: async () => {
    const began = performance.now();
    const read: Row[] = [];
    let first = 0;
    const end = await lookUp().rows((some) => {
      if (first === 0) first = performance.now() - began;
      read.push(...some);
    }, never);
    rows = read;
    return { first, all: performance.now() - began, count: read.length, state: end.state };
  },
  filters: () => timedEach(Object.keys(queries), (name) => queries[name] ?? {}),
  search: () => timedEach(keystrokes, (text) => ({ text })),
  chart: () => timed(() => countWeeks(rows)),
  exportAll: () =>
    timed(async () => {
      const file = openExport();
      await lookUp().entries('all', file.add, never);
      return new Blob([...file.end()]).size;
    }),
  entry: () => timed(() => lookUp().entry(rows[Math.floor(rows.length / 2)]?.id ?? '')),
  keep: () =>
    timed(() =>
      expectOk(send('entry.keep', { messages: [{ text: 'Hello there.' }], private: false })),
    ),
  lockOn: (passphrase: string) => timed(() => expectOk(send('lock.on', { passphrase }))),
  shut: () => timed(() => send('lock.shut', null)),
  /** From the passphrase to the first rows, and to all. */
  unlock: async (passphrase: string) => {
    const opened = await timed(() => expectOk(send('lock.open', { passphrase })));
    const { first, all, count } = await acts.rows();
    return { opened, first: opened + first, all: opened + all, count };
  },
  lockOff: (passphrase: string) => timed(() => expectOk(send('lock.off', { passphrase }))),
  /** Deletes everything, each entry by its id, and takes that back. */
  deleteAndUndo: async () => {
    const entries = await readEverything();
    const ids = entries.map(({ id }) => id);
    const deleting = await timed(() => expectOk(send('entry.delete', { ids })));
    const left = (await readEverything()).length;
    const undoing = await timed(() =>
      expectOk(addEntries({ entries, why: 'undo', private: false })),
    );
    return { deleting, left, undoing, back: (await readEverything()).length };
  },
};

Object.assign(globalThis, { acts });
