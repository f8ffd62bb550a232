import type { Entry, Row } from '../../src/history/entry';
import type { Catalogue } from '../../src/language/catalogue';
import { FAMILIES, FAMILY_IDS } from '../../src/lexicon/families';
import type { Settings } from '../../src/settings/settings';
import type { HistoryProps, OpenEntry, Place, ReportData } from '../../src/ui/history/props';
import type { Deleting } from './deleting';
import type { HandingOver } from './handing-over';
import type { Explaining } from './explaining';
import type { Opening } from './opening';
import type { Reviewing } from './reviewing';
import type { Telling } from './telling';
import type { Unlocking } from './unlocking';

/** What one page remembers, each part for itself. */
export interface Parts {
  readonly explaining: Explaining;
  readonly rows: Reviewing;
  readonly told: Telling;
  readonly opened: Opening;
  readonly removed: Deleting;
  readonly lock: Unlocking;
  readonly handed: HandingOver;
}

interface ShownAsk {
  readonly place: Place;
  readonly private: boolean;
  readonly settings: Settings;
  readonly words: Catalogue;
}

const families = FAMILY_IDS.map((id) => ({ id, patterns: FAMILIES[id] }));

/** Everything that a page shows, as it is now. */
export function shownNow(
  { explaining, rows, told, opened, removed, lock, handed }: Parts,
  { place, private: isPrivate, settings, words }: ShownAsk,
): Omit<HistoryProps, 'on'> {
  const entry = opened.entry();
  const all = rows.all();
  return {
    words,
    look: settings.look,
    place,
    families,
    phase: rows.phase(),
    private: isPrivate,
    isComplete: rows.isComplete(),
    unreadable: rows.unreadable(),
    total: all.length,
    rows: rows.shown(),
    labels: labelsOf(all),
    query: rows.query(),
    chosen: rows.chosen(),
    open: entry === null ? null : explaining.explain(entry, words, settings.helpCountry),
    openId: opened.id(),
    isGone: opened.isGone(),
    report: reportNow(handed.report(), rows.all().length, (one) =>
      explaining.explain(one, words, null),
    ),
    deleted: removed.deleted(),
    busy: told.busy(),
    trouble: told.trouble(),
    told: told.told(words),
    lock: rows.lock(),
    wait: lock.wait(),
    now: Date.now(),
  };
}

const reports = new WeakMap<readonly Entry[], ReportData>();

/** A report stays as it was made, whatever is kept or deleted meanwhile. */
function reportNow(
  entries: readonly Entry[] | null,
  total: number,
  explain: (entry: Entry) => OpenEntry | null,
): ReportData | null {
  if (entries === null) return null;
  const known = reports.get(entries);
  if (known !== undefined) return known;
  const report = {
    entries: entries.flatMap((entry) => explain(entry) ?? []),
    isFiltered: entries.length < total,
  };
  reports.set(entries, report);
  return report;
}

const labelsByRows = new WeakMap<readonly Row[], readonly string[]>();

/** All labels in use, in order. Looked for once for each list of rows. */
function labelsOf(rows: readonly Row[]): readonly string[] {
  const known = labelsByRows.get(rows);
  if (known !== undefined) return known;
  const labels = [...new Set(rows.map(({ label }) => label))]
    .filter((label) => label !== '')
    .sort((one, other) => one.localeCompare(other));
  labelsByRows.set(rows, labels);
  return labels;
}
