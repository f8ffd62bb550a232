import { explain } from '../../src/explanation/explain';
import { readingOf } from '../../src/history/compose';
import { dayOf, timeOf, type Entry, type EntryId } from '../../src/history/entry';
import type { LookUp } from '../../src/history/look-up';
import type { HistoryChange } from '../../src/history/state';
import type { Catalogue } from '../../src/language/catalogue';
import { helpDirectory } from '../../src/safety/help-for';
import type { OpenEntry } from '../../src/ui/history/props';

/** The one entry that a page shows whole. */
export interface Opening {
  readonly id: () => EntryId | null;
  readonly entry: () => Entry | null;
  readonly isGone: () => boolean;
  readonly open: (id: EntryId | null) => Promise<void>;
  readonly follow: (change: HistoryChange) => Promise<void>;
}

/** What is opened in one page. */
export function opening(lookUp: LookUp, draw: () => void): Opening {
  let id: EntryId | null = null;
  let entry: Entry | null = null;
  let isGone = false;
  const open = async (next: EntryId | null): Promise<void> => {
    if (next !== id) entry = null;
    id = next;
    isGone = false;
    draw();
    if (next === null) return;
    const found = await lookUp.entry(next).catch(() => null);
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

/** An entry as it is shown: its explanation made again from the ids that it holds. */
export function explained(entry: Entry, words: Catalogue, helpCountry: string | null): OpenEntry {
  const explanation = explain(entry.message, readingOf(entry), words);
  const help = explanation.help === null ? null : helpDirectory(explanation.help.kinds);
  return { entry, explanation, help, helpCountry };
}
