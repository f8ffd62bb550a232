import { describe, expect, it } from 'vitest';
import { LEXICON } from '../../src/lexicon/index';
import type { Row } from '../../src/history/entry';
import { FAMILY_OF } from '../../src/history/patterns';
import { EVERYTHING, select, termsOf, type Query } from '../../src/history/query';
import { renamed } from '../../src/history/renamed';
import { foldForSearch } from '../../src/history/row';

const row = (id: string, change: Partial<Row> = {}): Row => ({
  id,
  time: 0,
  excerpt: '',
  findings: [],
  own: [],
  label: '',
  hasNote: false,
  search: '',
  ...change,
});
const gaslighting = { pattern: 'gaslighting', family: 'distort', strength: 'strong' } as const;
const faintThreat = { pattern: 'threat', family: 'control', strength: 'weak' } as const;

const found = (rows: readonly Row[], query: Partial<Query>): readonly string[] =>
  select(rows, { ...EVERYTHING, ...query }).map(({ id }) => id);

describe('a search', () => {
  const rows = [
    row('a', { search: foldForSearch('You’re REMEMBERING it wrong') }),
    row('b', { search: foldForSearch('Wrong, says Zoë in ＦＵＬＬ width') }),
  ];

  it.each([
    ['wrong', ['a', 'b']],
    ["you're", ['a']],
    ['You’re wrong', ['a']],
    ['"it wrong"', ['a']],
    ['"wrong it"', []],
    ['zoë full', ['b']],
    ['  ', ['a', 'b']],
    ['rememb', ['a']],
    ['"remem', ['a']],
  ])('for %j', (text, ids) => {
    expect(found(rows, { text })).toEqual(ids);
  });

  it('knows words that stand in quotes from single ones', () => {
    expect(termsOf('one “two three” "four')).toEqual(['one', 'two three', 'four']);
  });
});

describe('filters', () => {
  const rows = [
    row('a', { findings: [gaslighting], label: 'Mum', time: 10 }),
    row('b', { findings: [faintThreat], hasNote: true, time: 20 }),
    row('c', { findings: [gaslighting, faintThreat], time: 30 }),
  ];

  it.each<[Partial<Query>, readonly string[]]>([
    [{ patterns: ['gaslighting'] }, ['a', 'c']],
    [{ patterns: ['gaslighting', 'threat'] }, ['a', 'b', 'c']],
    [{ families: ['control'] }, ['b', 'c']],
    [{ strengths: ['weak'] }, ['b', 'c']],
    [{ patterns: ['gaslighting'], strengths: ['weak'] }, []],
    [{ labels: ['Mum'] }, ['a']],
    [{ labels: [''] }, ['b', 'c']],
    [{ withNote: true }, ['b']],
    [{ withNote: false, families: ['control'] }, ['c']],
    [{ from: 20 }, ['b', 'c']],
    [{ until: 20 }, ['a']],
    [{ from: 10, until: 30, families: ['distort'] }, ['a']],
  ])('hold all together: %j', (query, ids) => {
    expect(found(rows, query)).toEqual(ids);
  });
});

describe('what the history knows of the lexicon', () => {
  it('is the family of every pattern', () => {
    expect(FAMILY_OF).toEqual(
      Object.fromEntries(LEXICON.patterns.map(({ id, family }) => [id, family])),
    );
  });

  it('follows a cue through all its names, and stops where they go round', () => {
    const names = { 'a/one': 'a/two', 'a/two': 'a/three', 'b/x': 'b/y', 'b/y': 'b/x' };
    expect(renamed('a/one', names)).toBe('a/three');
    expect(renamed('b/x', names)).toBe('b/x');
    expect(renamed('toString', {})).toBe('toString');
  });
});
