import type { Cipher } from './cipher';
import { decode, encode, type Decoded } from './encode';
import { dayOf, timeOf, type Entry, type EntryId } from './entry';
import type { Block, Changes, Place, Store } from './store';

/** How many entries lie in one block at most. */
export const MOST_IN_BLOCK = 400;
/** A block that is longer takes no more, in UTF-16 code units: a change writes a whole block. */
const LONG_BLOCK = 500_000;

/** How many days are read in one step. */
export const DAYS_AT_ONCE = 40;

/** A store, and how what lies in it is opened and closed. */
export interface Shelf {
  readonly store: Store;
  readonly cipher: Cipher;
}

/** A block that was opened; null where it can't be read. It stays as it is then. */
export interface OpenBlock {
  readonly place: Place;
  readonly content: Decoded | null;
  readonly length: number;
}

/** What is to be written, and the days in which something changes by it. */
export interface Plan {
  readonly changes: Changes;
  readonly days: readonly number[];
  /** The entries that it is about, as they were before, or as they are added. */
  readonly entries: readonly Entry[];
}

/** Opens one block. */
export async function openBlock(cipher: Cipher, block: Block): Promise<OpenBlock> {
  const text = await cipher.open(block);
  return {
    place: block.place,
    content: text === null ? null : decode(text),
    length: text?.length ?? 0,
  };
}

/** Plans to add entries to their days. Those whose id is there already are left out. */
export async function planAdding(shelf: Shelf, entries: readonly Entry[]): Promise<Plan> {
  const days = Map.groupBy(entries, ({ time }) => dayOf(time));
  const plans: Plan[] = [];
  for (const [day, ofDay] of days) plans.push(await addToDay(shelf, day, ofDay));
  return joinPlans(plans);
}

/** Plans to take entries away. Ids that aren't there are nothing to do. */
export function planRemoving(shelf: Shelf, ids: readonly EntryId[]): Promise<Plan> {
  const gone = new Set(ids);
  return planChanging(shelf, ids, (entry) => (gone.has(entry.id) ? null : entry));
}

/** Plans to change the entries with these ids; null takes an entry away. */
export async function planChanging(
  shelf: Shelf,
  ids: readonly EntryId[],
  change: (entry: Entry) => Entry | null,
): Promise<Plan> {
  const plans: Plan[] = [];
  for await (const block of blocksOf(shelf.store, new Set(ids.map((id) => dayOf(timeOf(id)))))) {
    const plan = await changeBlock(shelf.cipher, await openBlock(shelf.cipher, block), change);
    if (plan !== null) plans.push(plan);
  }
  return joinPlans(plans);
}

/** The blocks of these days, some days at a time: one by one would be slow, all at once large. */
async function* blocksOf(store: Store, days: ReadonlySet<number>): AsyncGenerator<Block> {
  const inOrder = [...days].sort((one, other) => one - other);
  for (let at = 0; at < inOrder.length; at += DAYS_AT_ONCE) {
    const some = inOrder.slice(at, at + DAYS_AT_ONCE);
    for (const block of await store.blocks(some[0] ?? 0, some.at(-1) ?? 0))
      if (days.has(block.place[0])) yield block;
  }
}

async function changeBlock(
  cipher: Cipher,
  { place, content }: OpenBlock,
  change: (entry: Entry) => Entry | null,
): Promise<Plan | null> {
  if (content === null) return null;
  const changed = content.entries.filter((entry) => change(entry) !== entry);
  if (changed.length === 0) return null;
  const entries = content.entries.flatMap((entry) => change(entry) ?? []);
  const { unreadable } = content;
  const isEmpty = entries.length + unreadable.length === 0;
  const changes = isEmpty
    ? { remove: [place] }
    : { put: [{ place, body: await cipher.close(place, encode({ entries, unreadable })) }] };
  return { changes, days: [place[0]], entries: changed };
}

async function addToDay(
  { store, cipher }: Shelf,
  day: number,
  entries: readonly Entry[],
): Promise<Plan> {
  const blocks: OpenBlock[] = [];
  for (const block of await store.blocks(day, day)) blocks.push(await openBlock(cipher, block));
  const known = new Set(
    blocks.flatMap(({ content }) => content?.entries.map(({ id }) => id) ?? []),
  );
  const fresh = [...new Map(entries.map((entry) => [entry.id, entry])).values()].filter(
    ({ id }) => !known.has(id),
  );
  if (fresh.length === 0) return { changes: {}, days: [], entries: [] };
  const put = await Promise.all(
    fill(blocks, day, fresh).map(async ({ place, content }) => ({
      place,
      body: await cipher.close(place, encode(content)),
    })),
  );
  return { changes: { put }, days: [day], entries: fresh };
}

interface Filled {
  readonly place: Place;
  readonly content: Decoded;
}

/** Fills the last block of the day if it has room, and new ones after it. */
function fill(
  blocks: readonly OpenBlock[],
  day: number,
  fresh: readonly Entry[],
): readonly Filled[] {
  const last = blocks.at(-1);
  const before = last !== undefined && last.length < LONG_BLOCK ? last.content : null;
  const first = last === undefined ? 0 : last.place[1] + (before === null ? 1 : 0);
  const entries = [...(before?.entries ?? []), ...fresh];
  return cut(entries).map((some, at) => ({
    place: [day, first + at],
    content: { entries: some, unreadable: at === 0 ? (before?.unreadable ?? []) : [] },
  }));
}

/** Cuts entries into blocks of a bearable size, in order. */
function cut(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const blocks: Entry[][] = [];
  let length = 0;
  for (const entry of entries) {
    const last = blocks.at(-1);
    if (last === undefined || last.length >= MOST_IN_BLOCK || length > LONG_BLOCK) {
      blocks.push([entry]);
      length = 0;
    } else last.push(entry);
    length += entry.message.length + entry.note.length;
  }
  return blocks;
}

function joinPlans(plans: readonly Plan[]): Plan {
  return {
    changes: {
      put: plans.flatMap(({ changes }) => changes.put ?? []),
      remove: plans.flatMap(({ changes }) => changes.remove ?? []),
    },
    days: [...new Set(plans.flatMap(({ days }) => days))],
    entries: plans.flatMap(({ entries }) => entries),
  };
}
