import { dayOf, type Row } from './entry';

/**
 * Rows with those of some days (whole days since the epoch, UTC) as they are now. Both lists are
 * the newest first, and so is what comes of them.
 */
export function withDays(
  rows: readonly Row[],
  days: readonly number[],
  now: readonly Row[],
): readonly Row[] {
  const changed = new Set(days);
  const merged: Row[] = [];
  let at = 0;
  for (const row of rows) {
    if (changed.has(dayOf(row.time))) continue;
    for (let next = now[at]; next !== undefined && next.time > row.time; next = now[at]) {
      merged.push(next);
      at += 1;
    }
    merged.push(row);
  }
  return [...merged, ...now.slice(at)];
}
