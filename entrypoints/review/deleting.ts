import type { Entry, EntryId } from '../../src/history/entry';
import type { LookUp } from '../../src/history/look-up';
import { addEntries } from '../../src/requests/add-entries';
import { send } from '../../src/requests/send';
import type { Deleted } from '../../src/ui/history/props';
import { readingAll } from './reading-all';
import type { Telling } from './telling';

/** Deleting, with the copies in the page's own hands for as long as it can be taken back. */
export interface Deleting {
  readonly deleted: () => Deleted | null;
  readonly remove: (ids: readonly EntryId[]) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly forget: () => void;
}

interface DeletingAsk {
  readonly lookUp: LookUp;
  readonly telling: Telling;
  readonly draw: () => void;
  readonly private: boolean;
}

/** Deletes for one page. Only the latest deletion can be taken back. */
export function deleting(ask: DeletingAsk): Deleting {
  const { lookUp, telling, draw } = ask;
  let copies: readonly Entry[] = [];
  let nth = 0;
  const forget = (): void => {
    copies = [];
    draw();
  };
  const readAll = readingAll(ask, 'delete');
  const copyOf = async (id: EntryId): Promise<readonly Entry[] | null> => {
    try {
      const entry = await lookUp.entry(id);
      return entry === null ? [] : [entry];
    } catch {
      telling.complain('failed');
      return null;
    }
  };
  /** Null where it was stopped, or can't be read: then nothing may be deleted, and a person was told why. */
  const copiesOf = async (ids: readonly EntryId[]): Promise<readonly Entry[] | null> => {
    const [only] = ids;
    if (only !== undefined && ids.length === 1) return copyOf(only);
    const entries: Entry[] = [];
    const isRead = await readAll(new Set(ids), (some) => {
      for (const entry of some) entries.push(entry);
    });
    return isRead ? entries : null;
  };
  return {
    deleted: () => (copies.length === 0 ? null : { count: copies.length, nth }),
    remove: async (ids) => {
      const entries = await copiesOf(ids);
      if (entries === null) return;
      const reply = await send('entry.delete', { ids });
      if (telling.failed(reply)) return;
      copies = entries;
      nth += 1;
      telling.hush();
      draw();
    },
    undo: async () => {
      const entries = copies;
      const reply = await addEntries({ entries, why: 'undo', private: ask.private });
      if (telling.failed(reply)) return;
      forget();
      telling.say((words) => words.history.delete.undone);
    },
    forget,
  };
}
