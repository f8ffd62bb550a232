import type { Entry, EntryId } from '../../src/history/entry';
import type { LookUp } from '../../src/history/look-up';
import { addEntries } from '../../src/requests/add-entries';
import { send } from '../../src/requests/send';
import type { Deleted } from '../../src/ui/history/props';
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
  /** Null where it was stopped, or can't be read: then nothing may be deleted. */
  const copiesOf = async (ids: readonly EntryId[]): Promise<readonly Entry[] | null> => {
    const [only] = ids;
    if (only !== undefined && ids.length === 1) {
      const entry = await lookUp.entry(only);
      return entry === null ? [] : [entry];
    }
    const entries: Entry[] = [];
    const signal = telling.begin('delete');
    const { state } = await lookUp.entries(
      new Set(ids),
      (some, { read, of }) => {
        for (const entry of some) entries.push(entry);
        telling.progress(read / of);
      },
      signal,
    );
    telling.end();
    return state === 'read' ? entries : null;
  };
  return {
    deleted: () => (copies.length === 0 ? null : { count: copies.length, nth }),
    remove: async (ids) => {
      const entries = await copiesOf(ids).catch(() => null);
      if (entries === null) {
        telling.end();
        telling.say(({ history }) => history.files.cancelled);
        return;
      }
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
