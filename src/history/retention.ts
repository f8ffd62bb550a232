import { openBlock, planChanging, type Shelf } from './blocks';
import { accessOf, cipherFor, memoryShelf, type Desk } from './desk';
import { judgeDays, type ClockRecord } from './clock';
import { dayOf, entryId, timeOf, type Entry } from './entry';
import { follow, put, stayFor } from './change-entries';
import type { Place, Store } from './store';
import { Trouble } from './trouble';

const SEEN = 'history session';

/**
 * Forgets what is older than the person wants, and moves entries to where they want them: called
 * at start, by alarm, and after the choice changed. Whole days go also while they are sealed; of
 * the day in which the limit falls, single entries go as soon as it can be read. What a wrong clock
 * calls too old stays until it is sure: see `clock.ts`.
 */
export async function sweep(desk: Desk): Promise<void> {
  const { retention } = await desk.choices();
  const isNewSession = !(await wasSeen(desk));
  if (retention === 'session') {
    if (isNewSession) await emptyDisk(desk);
    else await moveToMemory(desk);
    if ((await desk.disk.clock()) !== null) await desk.disk.write({ clock: null });
    return;
  }
  await moveToDisk(desk);
  await forgetTooOld(desk, stayFor(retention));
}

/**
 * Sweeps unless this session of the browser was seen before. Before anything is kept: what is kept
 * now must not be taken for something of the last session later, not even after everything was
 * erased and with it the sign that this session was seen.
 */
export async function sweepOnce(desk: Desk): Promise<void> {
  const { [SEEN]: seen } = await desk.session.get(SEEN);
  if (seen !== true) await sweep(desk);
}

/** Whether this session of the browser was seen before; it has been from now on. */
async function wasSeen({ session }: Desk): Promise<boolean> {
  const { [SEEN]: seen } = await session.get(SEEN);
  if (seen !== true) await session.set({ [SEEN]: true });
  return seen === true;
}

/** @param stay how long entries may stay, in milliseconds */
async function forgetTooOld(desk: Desk, stay: number): Promise<void> {
  const [places, letters, record] = await Promise.all([
    desk.disk.places(),
    desk.disk.letters(),
    desk.disk.clock(),
  ]);
  const store = { store: desk.disk };
  if (stay === Infinity) {
    await follow(desk, store, { changes: remembering(record, null), days: [], entries: [] });
    return;
  }
  const now = desk.now();
  const inLetters = letters.map(({ id }) => dayOf(timeOf(id)));
  const days = [...new Set([...places.map(([day]) => day), ...inLetters])];
  const judged = judgeDays({ days, record, now, stay });
  const gone = new Set(judged.gone);
  const remove = places.filter(([day]) => gone.has(day));
  const unpost = letters.map(({ id }) => id).filter((id) => judged.isTooOld(timeOf(id)));
  const changes = { remove, unpost, ...remembering(record, judged.record) };
  const changed = [...new Set(remove.map(([day]) => day))];
  await follow(desk, store, { changes, days: changed, entries: [] });
  const cipher = cipherFor(await accessOf(desk));
  const limit = now - stay;
  if (cipher === null || gone.has(dayOf(limit))) return;
  const shelf = { store: desk.disk, cipher };
  const plan = await planChanging(shelf, [entryId(limit, 'limit000')], (entry) =>
    judged.isTooOld(entry.time) ? null : entry,
  );
  await follow(desk, shelf, plan);
}

/** Writes only what is different from before. */
function remembering(
  before: ClockRecord | null,
  now: ClockRecord | null,
): { readonly clock?: ClockRecord | null } {
  return JSON.stringify(before) === JSON.stringify(now) ? {} : { clock: now };
}

/** A new session begins: what was kept for the last one only is gone. */
async function emptyDisk({ disk, tell }: Desk): Promise<void> {
  const [remove, letters] = await Promise.all([disk.places(), disk.letters()]);
  if (remove.length + letters.length === 0) return;
  await disk.write({ remove, unpost: letters.map(({ id }) => id) });
  tell({ kind: 'all' });
}

/** From disk to memory. What doesn't fit, or is sealed, goes when the browser starts the next time. */
async function moveToMemory(desk: Desk): Promise<void> {
  const cipher = cipherFor(await accessOf(desk));
  if (cipher === null) return;
  const shelf = { store: desk.disk, cipher };
  for (const day of newestFirst(await daysIn(desk.disk))) {
    if (!(await moveDay(desk, shelf, day, true))) return;
  }
}

/** From memory to disk, when the person wants entries to stay longer. */
async function moveToDisk(desk: Desk): Promise<void> {
  for (const day of newestFirst(await daysIn(desk.memory)))
    await moveDay(desk, memoryShelf(desk), day, false);
}

/** First there, then gone here: a background killed between the two moves the rest the next time. */
async function moveDay(desk: Desk, from: Shelf, day: number, toMemory: boolean): Promise<boolean> {
  const entries: Entry[] = [];
  const remove: Place[] = [];
  for (const block of await from.store.blocks(day, day)) {
    const { place, content } = await openBlock(from.cipher, block);
    if (content === null || content.unreadable.length > 0) continue;
    entries.push(...content.entries);
    remove.push(place);
  }
  try {
    await put(desk, entries, toMemory);
  } catch (error) {
    if (error instanceof Trouble && error.problem === 'session-full') return false;
    throw error;
  }
  await follow(desk, from, { changes: { remove }, days: [day], entries });
  return true;
}

async function daysIn(store: Store): Promise<readonly number[]> {
  return [...new Set((await store.places()).map(([day]) => day))];
}

function newestFirst(days: readonly number[]): readonly number[] {
  return [...days].sort((one, other) => other - one);
}
