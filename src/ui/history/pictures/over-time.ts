import type { Row } from '../../../history/entry';
import type { FamilyId } from '../../../lexicon/schema';

/** A stretch of time by which entries are counted. */
export type Unit = 'weeks' | 'months';

/** The entries of one week or month. */
export interface Period {
  /** Its beginning where the person is, in epoch milliseconds; weeks begin on Monday. */
  readonly start: number;
  readonly entries: number;
  /** How many entries hold wording of a family; an entry counts once for each family in it. */
  readonly families: Readonly<Record<FamilyId, number>>;
}

const NONE: Readonly<Record<FamilyId, number>> = {
  idealize: 0,
  distort: 0,
  diminish: 0,
  control: 0,
  return: 0,
};

/** The beginning of the week or month that holds this time (epoch ms), where the person is. */
export function periodStart(time: number, unit: Unit): number {
  const date = new Date(time);
  date.setHours(0, 0, 0, 0);
  if (unit === 'months') return date.setDate(1);
  return date.setDate(date.getDate() - ((date.getDay() + 6) % 7));
}

/** The beginning of the next one. */
export function nextPeriod(start: number, unit: Unit): number {
  const date = new Date(start);
  return unit === 'months' ? date.setMonth(date.getMonth() + 1) : date.setDate(date.getDate() + 7);
}

/** All weeks or months from the first entry to the last, the oldest first; also those with none. */
export function periodsOf(rows: readonly Row[], unit: Unit): readonly Period[] {
  const newest = rows[0];
  const oldest = rows.at(-1);
  if (newest === undefined || oldest === undefined) return [];
  const starts: number[] = [];
  const last = periodStart(newest.time, unit);
  for (let at = periodStart(oldest.time, unit); at <= last; at = nextPeriod(at, unit))
    starts.push(at);
  const counted = starts.map((start) => ({ start, entries: 0, families: { ...NONE } }));
  let at = counted.length - 1;
  for (const row of rows) {
    while (at > 0 && row.time < (starts[at] ?? 0)) at -= 1;
    const period = counted[at];
    if (period === undefined) continue;
    period.entries += 1;
    row.findings.forEach(({ family }, nth) => {
      if (isFirstOfFamily(row, nth)) period.families[family] += 1;
    });
  }
  return counted;
}

/** Rows hold a few findings: to look back at those before is much faster than to make a set for each row. */
function isFirstOfFamily({ findings }: Pick<Row, 'findings'>, nth: number): boolean {
  return findings.findIndex(({ family }) => family === findings[nth]?.family) === nth;
}
