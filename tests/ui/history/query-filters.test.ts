import { describe, expect, it } from 'vitest';
import { EVERYTHING, type Query } from '../../../src/history/query';
import { catalogueOf } from '../../../src/language/catalogues';
import { dateField, filtersIn, timeOfField, toggled } from '../../../src/ui/history/query-filters';

const words = catalogueOf('en');
const query: Query = {
  text: 'calm down',
  families: ['distort'],
  patterns: ['threat', 'gaslighting'],
  strengths: ['weak'],
  labels: ['Mum', ''],
  from: timeOfField('2026-05-02'),
  until: timeOfField('2026-05-09', 1),
  withNote: true,
};

describe('the filters in use', () => {
  it('are none while nothing in particular is looked for', () => {
    expect(filtersIn(EVERYTHING, words)).toEqual([]);
  });

  it('have names that a person knows', () => {
    expect(filtersIn(query, words).map(({ name }) => name)).toEqual([
      'Words: calm down',
      words.families.distort.name,
      words.patterns.threat.name,
      words.patterns.gaslighting.name,
      'Faint',
      'Mum',
      'Without a name',
      'From May 2, 2026',
      'Until May 9, 2026',
      'With a note',
    ]);
  });

  it('go away one by one until nothing in particular is looked for', () => {
    let left = query;
    for (let [next] = filtersIn(left, words); next !== undefined; [next] = filtersIn(left, words))
      left = { ...left, ...next.without };
    expect(left).toEqual(EVERYTHING);
  });
});

describe('a date field', () => {
  it('holds the day of the place where the person is', () => {
    expect(dateField(new Date(2026, 0, 9, 23, 59).getTime())).toBe('2026-01-09');
    expect(timeOfField('2026-01-09')).toBe(new Date(2026, 0, 9).getTime());
    expect(timeOfField('2026-01-31', 1)).toBe(new Date(2026, 1, 1).getTime());
  });

  it('may be empty or half written', () => {
    expect(dateField(null)).toBe('');
    expect(timeOfField('')).toBeNull();
    expect(timeOfField('2026-')).toBeNull();
  });
});

describe('a box in a list', () => {
  it('puts its value in once, and takes it out', () => {
    expect(toggled(['a'], 'b', true)).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'b', true)).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a', false)).toEqual(['b']);
  });
});
