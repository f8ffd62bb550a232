import type { Row } from '../../history/entry';

/** The height of an entry in the list, in em of the list. */
export const ROW_HEIGHT = 8;
/** The height of a day's heading. */
export const DAY_HEIGHT = 2.5;

/** The entries of one day, and where they stand in the list. */
export interface Day {
  /** Midnight where the person is, in epoch milliseconds. */
  readonly start: number;
  /** Place of its first row among all rows. */
  readonly from: number;
  readonly count: number;
  /** From the top of the list, in em of the list. */
  readonly top: number;
}

/** The rows by the days on which they were kept. Rows come the newest first. */
export function daysOf(rows: readonly Row[]): readonly Day[] {
  const days: Day[] = [];
  let start = Infinity;
  let from = 0;
  let top = 0;
  const end = (until: number): void => {
    if (until === from) return;
    days.push({ start, from, count: until - from, top });
    top += heightOf(until - from);
    from = until;
  };
  rows.forEach(({ time }, at) => {
    if (time >= start) return;
    end(at);
    start = new Date(time).setHours(0, 0, 0, 0);
  });
  end(rows.length);
  return days;
}

/** The height of the whole list, in em. */
export function heightOfAll(days: readonly Day[]): number {
  const last = days.at(-1);
  return last === undefined ? 0 : last.top + heightOf(last.count);
}

/** A day of which something is in sight, and which of its rows: places within the day. */
export interface Sight {
  readonly day: Day;
  readonly first: number;
  /** Exclusive. */
  readonly end: number;
}

/** What is in sight between two heights of the list, in em. */
export function inSight(days: readonly Day[], top: number, bottom: number): readonly Sight[] {
  const seen: Sight[] = [];
  for (let at = dayAt(days, top); at < days.length; at += 1) {
    const day = days[at];
    if (day === undefined || day.top > bottom) break;
    const rowsTop = day.top + DAY_HEIGHT;
    const first = Math.min(day.count, Math.max(0, Math.floor((top - rowsTop) / ROW_HEIGHT)));
    const end = Math.min(day.count, Math.max(first, Math.ceil((bottom - rowsTop) / ROW_HEIGHT)));
    seen.push({ day, first, end });
  }
  return seen;
}

/** The same, with one row more, wherever it is: what has the focus must not go away. */
export function withRow(
  seen: readonly Sight[],
  days: readonly Day[],
  place: number,
): readonly { readonly day: Day; readonly places: readonly number[] }[] {
  const shown = seen.map(({ day, first, end }) => ({
    day,
    places: Array.from({ length: end - first }, (_, at) => first + at),
  }));
  const home = days[lastWhere(days, (day) => day.from <= place)];
  if (home === undefined || place < 0 || place >= home.from + home.count) return shown;
  const within = place - home.from;
  const there = shown.find(({ day }) => day === home);
  if (there === undefined) return [...shown, { day: home, places: [within] }];
  if (!there.places.includes(within)) there.places.push(within);
  return shown;
}

function heightOf(count: number): number {
  return DAY_HEIGHT + count * ROW_HEIGHT;
}

function dayAt(days: readonly Day[], top: number): number {
  return Math.max(
    0,
    lastWhere(days, (day) => day.top <= top),
  );
}

/** The last place for which this holds, where it holds for all before it; -1 where for none. */
function lastWhere(days: readonly Day[], holds: (day: Day) => boolean): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const day = days[middle];
    if (day !== undefined && holds(day)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
