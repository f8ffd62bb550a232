import { describe, expect, it } from 'vitest';
import { fitLogistic } from '../../../scripts/learn/fit';
import { toRows } from '../../../scripts/learn/rows';
import { learnSigns } from '../../../scripts/learn/table';
import { LEXICON } from '../../../src/lexicon';
import { SIGNS } from '../../../src/lexicon/signs';
import { makeSignWeigher } from '../../../src/reading/evidence';
import { tidy } from '../../../src/text/tidy';

const FRUIT = ['apples', 'pears', 'plums', 'figs', 'grapes', 'dates'];
const TOOLS = ['hammers', 'saws', 'drills', 'files', 'rulers', 'pliers'];
const MESSAGES = [
  ...FRUIT.map((fruit) => ({
    text: `you wretch, ${fruit} again`,
    labels: ['devaluation'],
    also: [],
  })),
  ...TOOLS.map((tool) => ({ text: `thank you, ${tool} again`, labels: [], also: [] })),
];

describe('learning signs', () => {
  it('finds the words that tell messages apart', () => {
    const table = learnSigns(MESSAGES);
    const weigh = makeSignWeigher(table, LEXICON.classes);
    const odds = (text: string) => weigh(tidy(text)).near('devaluation', 0, 3)?.passage ?? 0;
    expect(odds('you wretch, melons again')).toBeGreaterThan(1);
    expect(odds('thank you, spanners again')).toBeLessThan(-1);
  });

  it('gives the same for the same messages', () => {
    expect(learnSigns(MESSAGES)).toEqual(learnSigns(MESSAGES));
  });

  it('keeps no sign that stands in fewer than three messages', () => {
    const { lines } = learnSigns(MESSAGES);
    expect(lines).toContain('wretch\t');
    for (const word of [...FRUIT, ...TOOLS]) expect(lines).not.toContain(word.replace(/e?s$/, ''));
  });

  it('leaves rows out that say nothing for or against', () => {
    const rows = toRows([new Set(['a']), new Set(['b']), new Set(['a'])], ['a', 'b']);
    const { weights } = fitLogistic(rows, Int8Array.from([1, 0, -1]));
    expect(weights[0]).toBeGreaterThan(0);
    expect(weights[1]).toBeLessThan(0);
  });
});

describe('the table of signs', () => {
  it('knows every pattern of the lexicon', () => {
    expect([...SIGNS.patterns].sort()).toEqual(LEXICON.patterns.map(({ id }) => id).sort());
    expect(SIGNS.bias).toHaveLength(SIGNS.patterns.length);
  });

  it('names only classes that the lexicon has', () => {
    const named = [...SIGNS.lines.matchAll(/%([a-z0-9-]+)/g)].map(([, name = '']) => name);
    const unknown = [...new Set(named)].filter((name) => !Object.hasOwn(LEXICON.classes, name));
    expect(unknown, 'These classes are gone: run npm run learn').toEqual([]);
  });

  it('holds no run of words that could be a piece of a message', () => {
    const long = SIGNS.lines
      .split('\n')
      .filter(
        (line) => (line.split('\t')[0] ?? '').split(' ').filter((one) => one !== '_').length > 2,
      );
    expect(long).toEqual([]);
  });
});
