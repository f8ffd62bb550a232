import { openDB, type IDBPDatabase } from 'idb';
import { parseClock } from './clock';
import { isEntryId } from './entry';
import { isRecord } from './parse';
import { parseLock } from './passphrase';
import { parseSealed, parseSealedTo } from './seal';
import type { Block, Letter, Place, Store } from './store';
import { Trouble } from './trouble';
import { CLOCK, LOCK, write, type Schema } from './write';

/** The one database. Neutral: the name can be seen in the browser's own tools. */
export const DATABASE = 'undertone';
/** The version of its stores; what the entries look like has a version of its own. */
const DATABASE_VERSION = 1;

type Connection = IDBPDatabase<Schema>;

/** How long another window may hold on to an older shape before we give up; in milliseconds. */
const PATIENCE = 3_000;

/**
 * The store on disk. Opened when it is first used, and again when the browser closed it. Only
 * writing makes a database: where there is none, looking finds nothing and leaves no trace.
 */
export function openDatabase(): Store {
  let opened: Promise<Connection> | null = null;
  const forget = (): void => {
    opened = null;
  };
  const connect = (): Promise<Connection> => {
    opened ??= open(forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opened;
  };
  const reach = async (): Promise<Connection | null> =>
    opened !== null || (await exists()) ? connect() : null;
  return {
    places: async () => {
      const keys = (await (await reach())?.getAllKeys('blocks')) ?? [];
      return keys.map(([day, part]): Place => [day, part]);
    },
    newestDays: async (most) => readNewestDays(await reach(), most),
    blocks: async (from, to) => readBlocks(await reach(), from, to),
    letters: async () => readLetters(await reach()),
    lock: async () => {
      const raw = await (await reach())?.get('lock', LOCK);
      if (raw === undefined) return null;
      const lock = parseLock(raw);
      // Never as if there were no lock: what is kept then would lie open.
      if (lock === null) throw new Trouble('broken');
      return lock;
    },
    clock: async () => parseClock(await (await reach())?.get('lock', CLOCK)),
    write: async (changes) => {
      await write(await connect(), changes);
    },
  };
}

async function exists(): Promise<boolean> {
  const databases = await indexedDB.databases();
  return databases.some(({ name }) => name === DATABASE);
}

async function open(forget: () => void): Promise<Connection> {
  let connection: Connection | null = null;
  const opening = openDB<Schema>(DATABASE, DATABASE_VERSION, {
    upgrade: (database, from) => {
      upgrade(database, from);
    },
    // Another window wants a newer shape, or erases everything: it must not wait for us.
    blocking: () => {
      connection?.close();
      forget();
    },
    terminated: forget,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Trouble('blocked'));
    }, PATIENCE);
  });
  try {
    connection = await Promise.race([opening, tooLong]);
    return connection;
  } finally {
    clearTimeout(timer);
  }
}

/** Every step from the version that is there; each version has its frozen fixture. */
function upgrade(database: Connection, from: number): void {
  if (from < 1) {
    database.createObjectStore('blocks');
    database.createObjectStore('letters');
    database.createObjectStore('lock');
  }
}

/** One key after the other: a browser that is asked for all keys at once goes through all blocks. */
async function readNewestDays(
  connection: Connection | null,
  most: number,
): Promise<readonly number[]> {
  const days: number[] = [];
  const { store } = connection?.transaction('blocks') ?? { store: null };
  let cursor = (await store?.openKeyCursor(null, 'prev')) ?? null;
  while (cursor !== null && days.length < most) {
    const [day] = cursor.key;
    days.push(day);
    // Parts count from 0: what comes before this key is of an earlier day.
    cursor = await cursor.continue([day, -1]);
  }
  return days;
}

async function readBlocks(
  connection: Connection | null,
  from: number,
  to: number,
): Promise<readonly Block[]> {
  if (connection === null) return [];
  const range = IDBKeyRange.bound([from, 0], [to, Number.MAX_SAFE_INTEGER]);
  const transaction = connection.transaction('blocks');
  const [keys, values] = await Promise.all([
    transaction.store.getAllKeys(range),
    transaction.store.getAll(range),
  ]);
  return keys.map(([day, part], at) => ({ place: [day, part], body: parseBody(values[at]) }));
}

function parseBody(raw: unknown): Block['body'] {
  return typeof raw === 'string' ? raw : parseSealed(raw);
}

async function readLetters(connection: Connection | null): Promise<readonly Letter[]> {
  if (connection === null) return [];
  const transaction = connection.transaction('letters');
  const [keys, values] = await Promise.all([
    transaction.store.getAllKeys(),
    transaction.store.getAll(),
  ]);
  return keys.flatMap((id, at) => {
    const raw = values[at];
    return isEntryId(id) ? [{ id, sealed: isRecord(raw) ? parseSealedTo(raw) : null }] : [];
  });
}
