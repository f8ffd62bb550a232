import type { DBSchema, IDBPDatabase } from 'idb';
import type { Changes } from './store';
import { Trouble } from './trouble';

/** Values are unknown until they are parsed: another version may have written them. */
export interface Schema extends DBSchema {
  blocks: { key: [number, number]; value: unknown };
  letters: { key: string; value: unknown };
  lock: { key: string; value: unknown };
}

/** The one key of the lock. */
export const LOCK = 'lock';
/** What is remembered of the clock lies beside it: a store of its own would need a new database. */
export const CLOCK = 'clock';

/** One transaction: a background that is killed in the middle of it has changed nothing. */
export async function write(connection: IDBPDatabase<Schema>, changes: Changes): Promise<void> {
  const { put = [], remove = [], post = [], unpost = [], lock, clock } = changes;
  const transaction = connection.transaction(['blocks', 'letters', 'lock'], 'readwrite', {
    durability: 'strict',
  });
  const blocks = transaction.objectStore('blocks');
  const letters = transaction.objectStore('letters');
  const locks = transaction.objectStore('lock');
  const asks: readonly (() => Promise<unknown>)[] = [
    ...remove.map(
      ([day, part]) =>
        () =>
          blocks.delete([day, part]),
    ),
    ...put.map(
      ({ place: [day, part], body }) =>
        () =>
          blocks.put(body, [day, part]),
    ),
    ...post.map(
      ({ id, sealed }) =>
        () =>
          letters.put(sealed, id),
    ),
    ...unpost.map((id) => () => letters.delete(id)),
    ...(lock === undefined
      ? []
      : [() => (lock === null ? locks.delete(LOCK) : locks.put(lock, LOCK))]),
    ...(clock === undefined
      ? []
      : [() => (clock === null ? locks.delete(CLOCK) : locks.put(clock, CLOCK))]),
  ];
  // Each request of a transaction that fails rejects, too; the transaction itself knows why.
  const results = await Promise.allSettled([transaction.done, ...askAll(transaction, asks)]);
  const failed = results.find((result) => result.status === 'rejected');
  if (failed === undefined) return;
  if (isUnclear(failed.reason) && (await isDiskFull())) throw new Trouble('full');
  throw failed.reason;
}

/** Where the disk fills up while a transaction ends, browsers say no more than that it ended. */
function isUnclear(error: unknown): boolean {
  return error instanceof DOMException && UNCLEAR.includes(error.name);
}

const UNCLEAR: readonly string[] = ['AbortError', 'UnknownError', 'DataError'];
/** In bytes. With less room than that, a failed write is taken for a full disk. */
const ROOM = 5_000_000;

async function isDiskFull(): Promise<boolean> {
  const { quota, usage } = await navigator.storage.estimate();
  return quota !== undefined && usage !== undefined && quota - usage < ROOM;
}

/** What can't even be asked for must not leave the half of it that could. */
function askAll(
  transaction: { readonly abort: () => void },
  asks: readonly (() => Promise<unknown>)[],
): readonly Promise<unknown>[] {
  const asked: Promise<unknown>[] = [];
  try {
    for (const ask of asks) asked.push(ask());
  } catch {
    transaction.abort();
  }
  return asked;
}
