import { dayOf, timeOf, type Entry, type EntryId } from '../../src/history/entry';
import type { LookUp } from '../../src/history/look-up';
import type { HistoryChange } from '../../src/history/state';
import type { Explaining } from './explaining';

/** The one entry that a page shows whole. */
export interface Opening {
  readonly id: () => EntryId | null;
  readonly entry: () => Entry | null;
  readonly isGone: () => boolean;
  readonly open: (id: EntryId | null) => Promise<void>;
  readonly follow: (change: HistoryChange) => Promise<void>;
}

interface OpeningAsk {
  readonly lookUp: LookUp;
  readonly explaining: Explaining;
  readonly draw: () => void;
}

/** What is opened in one page. */
export function opening({ lookUp, explaining, draw }: OpeningAsk): Opening {
  let id: EntryId | null = null;
  let entry: Entry | null = null;
  let isGone = false;
  const open = async (next: EntryId | null): Promise<void> => {
    if (next !== id) entry = null;
    id = next;
    isGone = false;
    draw();
    if (next === null) return;
    const [found] = await Promise.all([lookUp.entry(next).catch(() => null), explaining.ready()]);
    if (id !== next) return;
    entry = found;
    isGone = found === null;
    draw();
  };
  return {
    id: () => id,
    entry: () => entry,
    isGone: () => isGone,
    open,
    follow: async (change) => {
      if (id === null) return;
      if (change.kind === 'all' || change.days.includes(dayOf(timeOf(id)))) await open(id);
    },
  };
}
