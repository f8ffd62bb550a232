import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/history/entry';
import { withDays } from '../../src/history/merge-rows';
import { row } from '../ui/history/made-up';
import { DAY, NOON } from './desk';

const rows = [row(NOON + DAY), row(NOON + 5), row(NOON), row(NOON - 3 * DAY)] as const;
const [today] = [dayOf(NOON)];

describe('rows of days that changed', () => {
  it('take the place of those that were there', () => {
    const edited = { ...rows[1], label: 'Mum' };
    const fresh = row(NOON + 9);
    expect(withDays(rows, [today], [fresh, edited])).toEqual([rows[0], fresh, edited, rows[3]]);
  });

  it('are gone where nothing is left of their day', () => {
    expect(withDays(rows, [today], [])).toEqual([rows[0], rows[3]]);
  });

  it('come first, last or alone where nothing stood', () => {
    const newest = row(NOON + 2 * DAY);
    const oldest = row(NOON - 9 * DAY);
    const days = [newest, oldest].map(({ time }) => dayOf(time));
    expect(withDays(rows, days, [newest, oldest])).toEqual([newest, ...rows, oldest]);
    expect(withDays([], days, [newest])).toEqual([newest]);
  });
});
