import type { Reading } from '../reading/reading';
import { planAdding, planChanging, planRemoving, type Plan, type Shelf } from './blocks';
import { composeEntry } from './compose';
import { accessOf, cipherFor, diskShelf, memoryShelf, type Desk } from './desk';
import { DAY, LONGEST_LABEL, LONGEST_NOTE, timeOf, type Entry, type EntryId } from './entry';
import { sealTo } from './seal';
import type { Added } from './state';
import { encode } from './encode';
import { letterBinding, type Changes } from './store';
import { Trouble } from './trouble';

/** How long a keeping can be taken back from where it was made; in milliseconds. */
const UNKEEP_WITHIN = 10 * 60_000;

/** A message with what was read in it. */
export interface ToKeep {
  readonly text: string;
  readonly reading: Reading;
}

/** What of an entry a person writes. */
export interface EntryEdit {
  readonly note?: string;
  readonly label?: string;
}

/** Keeps messages as new entries, also while the lock is shut. */
export async function keep(desk: Desk, messages: readonly ToKeep[]): Promise<readonly EntryId[]> {
  const { holds, retention } = await desk.choices();
  const time = desk.now();
  const entries = messages.map(({ text, reading }) =>
    composeEntry({ text, reading, holds, time, random: desk.random() }),
  );
  await put(desk, entries, retention === 'session');
  return entries.map(({ id }) => id);
}

/** Adds entries as they are, wherever new ones go just now; gives those that were not there. */
export async function put(
  desk: Desk,
  entries: readonly Entry[],
  inMemory: boolean,
): Promise<readonly Entry[]> {
  const access = await accessOf(desk);
  const cipher = cipherFor(access);
  if (inMemory) return carryOut(desk, memoryShelf(desk), entries);
  if (cipher !== null) return carryOut(desk, { store: desk.disk, cipher }, entries);
  if (access.lock !== 'shut') return [];
  const { publicKey } = access.record;
  const post = await Promise.all(
    entries.map(async (entry) => ({
      id: entry.id,
      sealed: await sealTo(
        publicKey,
        letterBinding(entry.id),
        encode({ entries: [entry], unreadable: [] }),
      ),
    })),
  );
  await desk.disk.write({ post });
  return entries;
}

async function carryOut(
  desk: Desk,
  shelf: Shelf,
  entries: readonly Entry[],
): Promise<readonly Entry[]> {
  const plan = await planAdding(shelf, entries);
  await follow(desk, shelf, plan);
  return plan.entries;
}

/** Takes a keeping back. Ids of entries that were kept longer ago are left alone. */
export async function unkeep(desk: Desk, ids: readonly EntryId[]): Promise<void> {
  const now = desk.now();
  const recent = ids.filter((id) => Math.abs(now - timeOf(id)) <= UNKEEP_WITHIN);
  const memory = memoryShelf(desk);
  await follow(desk, memory, await planRemoving(memory, recent));
  const cipher = cipherFor(await accessOf(desk));
  await removeFromDisk(desk, cipher === null ? null : { store: desk.disk, cipher }, recent);
}

/** Deletes entries at once. Throws `locked` while the lock is shut. */
export async function remove(desk: Desk, ids: readonly EntryId[]): Promise<void> {
  const disk = await diskShelf(desk);
  const memory = memoryShelf(desk);
  await follow(desk, memory, await planRemoving(memory, ids));
  await removeFromDisk(desk, disk, ids);
}

async function removeFromDisk(
  desk: Desk,
  shelf: Shelf | null,
  ids: readonly EntryId[],
): Promise<void> {
  const plan = shelf === null ? NOTHING : await planRemoving(shelf, ids);
  const gone = new Set(ids);
  const letters = await desk.disk.letters();
  const unpost = letters.map(({ id }) => id).filter((id) => gone.has(id));
  await follow(desk, { store: desk.disk }, { ...plan, changes: { ...plan.changes, unpost } });
}

/** Changes note or label. Throws `gone` where there is no such entry, `too-long` for more than an entry holds. */
export async function edit(desk: Desk, id: EntryId, { note, label }: EntryEdit): Promise<void> {
  if ((note?.length ?? 0) > LONGEST_NOTE || (label?.length ?? 0) > LONGEST_LABEL)
    throw new Trouble('too-long');
  const change = (entry: Entry): Entry =>
    entry.id === id
      ? { ...entry, note: note ?? entry.note, label: label?.trim() ?? entry.label }
      : entry;
  for (const shelf of [memoryShelf(desk), await diskShelf(desk)]) {
    const plan = await planChanging(shelf, [id], change);
    if (plan.entries.length === 0) continue;
    await follow(desk, shelf, plan);
    return;
  }
  throw new Trouble('gone');
}

/** Adds entries that came from a file, or that a page gives back after a deletion. */
export async function add(
  desk: Desk,
  entries: readonly Entry[],
  why: 'import' | 'undo',
): Promise<Added> {
  const { retention } = await desk.choices();
  const oldest = why === 'undo' ? -Infinity : desk.now() - stayFor(retention);
  const young = entries.filter(({ time }) => time >= oldest);
  if ((await accessOf(desk)).lock === 'shut') throw new Trouble('locked');
  const added = (await put(desk, young, retention === 'session')).length;
  return { added, known: young.length - added, tooOld: entries.length - young.length };
}

/** How long entries may stay, in milliseconds: infinite where no number of days was chosen. */
export function stayFor(retention: string): number {
  const days = Number(retention);
  return Number.isFinite(days) ? days * DAY : Infinity;
}

/** Writes what was planned, and tells it. */
export async function follow(
  desk: Desk,
  { store }: Pick<Shelf, 'store'>,
  { changes, days }: Plan,
): Promise<void> {
  if (isNothing(changes)) return;
  await store.write(changes);
  if (days.length > 0) desk.tell({ kind: 'days', days });
}

const NOTHING: Plan = { changes: {}, days: [], entries: [] };

function isNothing({
  put = [],
  remove = [],
  post = [],
  unpost = [],
  lock,
  clock,
}: Changes): boolean {
  const isEmpty = [put, remove, post, unpost].every((list) => list.length === 0);
  return isEmpty && lock === undefined && clock === undefined;
}
