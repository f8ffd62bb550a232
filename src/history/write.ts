import type { DBSchema, IDBPDatabase } from 'idb';
import { isForLackOfRoom } from './disk';
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

/**
 * Writes all of these changes or none. What the browser ended without a reason is tried once more: on a full disk,
 * Firefox gives the reason every second time only, and where there is room again, it is written then.
 */
export async function write(connection: IDBPDatabase<Schema>, changes: Changes): Promise<void> {
  const first = await tryToWrite(connection, changes);
  const failed = isEnded(first) ? await tryToWrite(connection, changes) : first;
  if (failed === undefined) return;
  if (await isForLackOfRoom(failed.reason)) throw new Trouble('full');
  throw failed.reason;
}

function isEnded(failed: PromiseRejectedResult | undefined): boolean {
  return failed?.reason instanceof DOMException && failed.reason.name === 'AbortError';
}

/** One transaction: a background that is killed in the middle of it has changed nothing. Gives what went wrong. */
async function tryToWrite(
  connection: IDBPDatabase<Schema>,
  changes: Changes,
): Promise<PromiseRejectedResult | undefined> {
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
  return results.find((result) => result.status === 'rejected');
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
