import type { Row } from '../../../history/entry';

/** The parts of a day, in their order; each is a quarter of it. */
export const PARTS = ['night', 'morning', 'afternoon', 'evening'] as const;

const HOURS = 6;

/** Entries by weekday (Monday first) and part of the day, where the person is. */
export function whenOf(rows: readonly Row[]): readonly (readonly number[])[] {
  const counts = Array.from({ length: 7 }, () => PARTS.map(() => 0));
  for (const { time } of rows) {
    const date = new Date(time);
    const day = counts[(date.getDay() + 6) % 7];
    const part = Math.floor(date.getHours() / HOURS);
    if (day !== undefined) day[part] = (day[part] ?? 0) + 1;
  }
  return counts;
}
