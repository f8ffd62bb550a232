import type { Block, Place, Store } from './store';
import { Trouble } from './trouble';

/** The part of `storage.session` that the history needs: memory of this browser session. */
export interface SessionArea {
  readonly get: (keys: string | null) => Promise<Record<string, unknown>>;
  readonly set: (items: Record<string, unknown>) => Promise<void>;
  readonly remove: (keys: string | string[]) => Promise<void>;
}

/**
 * How much is kept for "this session only", in UTF-16 code units. The browser gives ten megabytes
 * for everything, and may count three bytes for one unit.
 */
const MOST_IN_SESSION = 2_000_000;

const KEY = /^block (\d{1,9}) (\d{1,9})$/;

/** The store in memory: never on disk, gone with the browser. It holds no letters, no lock, and nothing of the clock. */
export function openSession(area: SessionArea): Store {
  const all = async (): Promise<readonly Block[]> => readAll(await area.get(null));
  return {
    places: async () => (await all()).map(({ place }) => place),
    newestDays: async (most) => {
      const days = new Set((await all()).map(({ place: [day] }) => day));
      return [...days].reverse().slice(0, most);
    },
    blocks: async (from, to) =>
      (await all()).filter(({ place: [day] }) => from <= day && day <= to),
    letters: () => Promise.resolve([]),
    lock: () => Promise.resolve(null),
    clock: () => Promise.resolve(null),
    write: async ({ put = [], remove = [] }) => {
      const written = new Set([...put.map(({ place }) => keyOf(place)), ...remove.map(keyOf)]);
      const staying = (await all()).filter(({ place }) => !written.has(keyOf(place)));
      const length = [...staying, ...put].reduce((sum, { body }) => sum + lengthOf(body), 0);
      if (put.length > 0 && length > MOST_IN_SESSION) throw new Trouble('session-full');
      if (put.length > 0)
        await area.set(Object.fromEntries(put.map(({ place, body }) => [keyOf(place), body])));
      if (remove.length > 0) await area.remove(remove.map(keyOf));
    },
  };
}

function readAll(items: Record<string, unknown>): readonly Block[] {
  const blocks = Object.entries(items).flatMap(([key, raw]): readonly Block[] => {
    const [, day, part] = KEY.exec(key) ?? [];
    if (day === undefined || part === undefined) return [];
    return [{ place: [Number(day), Number(part)], body: typeof raw === 'string' ? raw : null }];
  });
  return [...blocks].sort(
    ({ place: one }, { place: other }) => one[0] - other[0] || one[1] - other[1],
  );
}

function keyOf([day, part]: Place): string {
  return `block ${String(day)} ${String(part)}`;
}

function lengthOf(body: Block['body'] | object): number {
  return typeof body === 'string' ? body.length : 0;
}
