import { describe, expect, it } from 'vitest';
import { stepsOf, stopsAt, wayOf } from '../../../src/ui/history/pictures/steps';
import { nextPeriod, periodsOf, periodStart } from '../../../src/ui/history/pictures/over-time';
import { linesFor } from '../../../src/ui/history/pictures/scale';
import { pairsOf } from '../../../src/ui/history/pictures/pairs';
import { whenOf } from '../../../src/ui/history/pictures/weekdays';
import { found, row } from './made-up';

const LIFT = [found('love-bombing', 'idealize')];
const TWIST = [found('gaslighting', 'distort'), found('projection', 'distort')];
const STEER = [found('threat', 'control'), found('gaslighting', 'distort')];
const BACK = [found('hoovering', 'return')];
const at = (month: number, day: number, hour = 12): number =>
  new Date(2026, month - 1, day, hour).getTime();
const dayOf = (time: number): string => new Date(time).toDateString();

describe('weeks and months', () => {
  it('begin on Monday, and on the first', () => {
    expect(dayOf(periodStart(at(11, 22, 23), 'weeks'))).toBe('Mon Nov 16 2026');
    expect(dayOf(periodStart(at(11, 16, 0), 'weeks'))).toBe('Mon Nov 16 2026');
    expect(dayOf(periodStart(at(11, 22), 'months'))).toBe('Sun Nov 01 2026');
  });

  it('follow each other without a gap over the change of clocks', () => {
    for (const unit of ['weeks', 'months'] as const) {
      let start = periodStart(at(1, 15), unit);
      for (let turn = 0; turn < 60; turn += 1) {
        const next = nextPeriod(start, unit);
        expect(periodStart(next, unit)).toBe(next);
        expect(next).toBeGreaterThan(start);
        start = next;
      }
    }
  });

  it('count an entry once for each family in it, and stand there with none', () => {
    const rows = [row(at(11, 18), STEER), row(at(11, 17), TWIST), row(at(11, 3), TWIST)];
    const periods = periodsOf(rows, 'weeks');
    expect(periods.map(({ entries }) => entries)).toEqual([1, 0, 2]);
    expect(periods[2]?.families).toMatchObject({ distort: 2, control: 1, idealize: 0 });
    expect(periodsOf(rows, 'months')).toMatchObject([{ entries: 3, families: { distort: 3 } }]);
    expect(periodsOf([], 'weeks')).toEqual([]);
  });
});

describe('the cycle', () => {
  const rows = [
    row(at(5, 6), LIFT),
    row(at(5, 5), BACK),
    row(at(5, 4), TWIST),
    row(at(5, 3), []),
    row(at(5, 2), STEER),
    row(at(5, 1), LIFT),
  ];
  const way = wayOf(rows);

  it('is walked from the oldest entry on, by what is clearest in each', () => {
    expect(way.map(({ family }) => family)).toEqual([
      'idealize',
      'control',
      'distort',
      'return',
      'idealize',
    ]);
    expect(stopsAt(way)).toEqual({ idealize: 2, distort: 1, diminish: 0, control: 1, return: 1 });
  });

  it('counts each step from one entry to the next', () => {
    const counted = stepsOf(way).filter(({ count }) => count > 0);
    expect(counted).toEqual([
      { from: 'idealize', to: 'middle', count: 1 },
      { from: 'middle', to: 'middle', count: 1 },
      { from: 'middle', to: 'return', count: 1 },
      { from: 'return', to: 'idealize', count: 1 },
    ]);
    expect(stepsOf([]).every(({ count }) => count === 0)).toBe(true);
  });
});

describe('what comes together', () => {
  it('are pairs in the same entry, the most frequent first', () => {
    const rows = [row(3, TWIST), row(2, TWIST), row(1, STEER), row(0, LIFT)];
    expect(pairsOf(rows)).toEqual([
      { patterns: ['gaslighting', 'projection'], count: 2 },
      { patterns: ['gaslighting', 'threat'], count: 1 },
    ]);
  });
});

describe('when something was kept', () => {
  it('is counted by weekday and quarter of the day', () => {
    const counts = whenOf([row(at(11, 16, 0)), row(at(11, 16, 5)), row(at(11, 22, 23))]);
    expect(counts[0]).toEqual([2, 0, 0, 0]);
    expect(counts[6]).toEqual([0, 0, 0, 1]);
    expect(counts.flat().reduce((sum, count) => sum + count)).toBe(3);
  });
});

describe('the lines of a scale', () => {
  it.each([
    [1, [0, 1]],
    [3, [0, 1, 2, 3]],
    [4, [0, 2, 4]],
    [22, [0, 10, 20, 30]],
    [30_000, [0, 10_000, 20_000, 30_000]],
  ])('are few, round and whole up to %d', (highest, lines) => {
    expect(linesFor(highest)).toEqual(lines);
  });
});
