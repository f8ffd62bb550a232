import { describe, expect, it } from 'vitest';
import {
  DAY_HEIGHT,
  daysOf,
  heightOfAll,
  inSight,
  ROW_HEIGHT,
  withRow,
} from '../../../src/ui/history/days';
import { row } from './made-up';

const at = (day: number, hour: number): number => new Date(2026, 4, day, hour).getTime();
const rows = [row(at(20, 23)), row(at(20, 1)), row(at(18, 12)), row(at(2, 0))];
const days = daysOf(rows);

describe('the days of a list', () => {
  it('are those of the place where the person is, the newest first', () => {
    expect(days.map(({ start, from, count }) => [new Date(start).getDate(), from, count])).toEqual([
      [20, 0, 2],
      [18, 2, 1],
      [2, 3, 1],
    ]);
  });

  it('stand one below the other', () => {
    expect(days[1]?.top).toBe(DAY_HEIGHT + 2 * ROW_HEIGHT);
    expect(heightOfAll(days)).toBe(3 * DAY_HEIGHT + 4 * ROW_HEIGHT);
    expect(heightOfAll([])).toBe(0);
  });

  it('follow the clock also where a day has no midnight or 25 hours', () => {
    const around = Array.from({ length: 96 }, (_, hour) =>
      row(new Date(2026, 9, 27, 23).getTime() - hour * 3_600_000),
    );
    const shown = daysOf(around);
    expect(new Set(shown.map(({ start }) => new Date(start).getHours()))).toEqual(new Set([0]));
    expect(shown.reduce((sum, { count }) => sum + count, 0)).toBe(96);
  });
});

describe('what is in sight', () => {
  const many = daysOf(Array.from({ length: 100_000 }, (_, n) => row(at(20, 12) - n * 15 * 60_000)));

  it('is only a few rows of very many, wherever one looks', () => {
    for (const share of [0, 0.25, 0.5, 1]) {
      const top = share * (heightOfAll(many) - 60);
      const seen = inSight(many, top, top + 60);
      const count = seen.reduce((sum, { first, end }) => sum + end - first, 0);
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThan(15);
    }
  });

  it('begins with the rows at its upper edge and ends with those at its lower one', () => {
    const top = DAY_HEIGHT + ROW_HEIGHT * 1.5;
    expect(inSight(days, top, top + ROW_HEIGHT * 0.6)).toMatchObject([
      { day: { from: 0 }, first: 1, end: 2 },
      { day: { from: 2 }, first: 0, end: 0 },
    ]);
  });

  it('holds what has the focus, however far away that is', () => {
    const seen = withRow(inSight(many, 0, 60), many, 99_999);
    const last = seen.at(-1);
    expect((last?.day.from ?? 0) + (last?.places.at(-1) ?? 0)).toBe(99_999);
    expect(withRow(inSight(days, 0, 5), days, -1)).toHaveLength(1);
    expect(withRow(inSight([], 0, 5), [], 0)).toEqual([]);
  });
});
