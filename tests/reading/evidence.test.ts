import { describe, expect, it } from 'vitest';
import type { SignTable } from '../../src/lexicon/schema';
import { listPassages, makeSignWeigher } from '../../src/reading/evidence';
import { tidy } from '../../src/text/tidy';

const CLASSES = { scorn: ['pathetic', 'a joke'], 'no-name': ['you'] };

const TABLE: SignTable = {
  patterns: ['devaluation', 'threat'],
  bias: [-2, -3],
  unit: 0.5,
  lines: [
    'you %scorn\ta8',
    'you _ %scorn\ta6',
    '%scorn ?\ta-4',
    'regret\tb10',
    'mistak\tb4a2',
  ].join('\n'),
};

const weigh = makeSignWeigher(TABLE, CLASSES);

/** The odds of a whole text for a pattern. */
function oddsOf(pattern: 'devaluation' | 'threat' | 'projection', text: string): number | null {
  const tidied = tidy(text);
  return weigh(tidied).near(pattern, 0, tidied.tokens.length)?.passage ?? null;
}

describe('the signs of a message', () => {
  it('say what stands in the table where it holds none', () => {
    expect(oddsOf('devaluation', 'See you at six')).toBe(-2);
  });

  it('add up, and each less the more there are', () => {
    expect(oddsOf('threat', 'regret')).toBe(-3 + 10 * 0.5);
    expect(oddsOf('threat', 'You regret your mistakes')).toBeCloseTo(
      -3 + (14 * 0.5) / Math.sqrt(2),
    );
  });

  it('count once, however often they stand there', () => {
    expect(oddsOf('threat', 'regret regret regret')).toBe(oddsOf('threat', 'regret'));
  });

  it('are words without their endings, words beside each other and members of classes', () => {
    expect(oddsOf('threat', 'mistaking')).toBe(oddsOf('threat', 'mistakes'));
    expect(oddsOf('devaluation', 'you pathetic thing')).toBe(-2 + 8 * 0.5);
    expect(oddsOf('devaluation', 'you are a joke to me')).toBe(-2 + 6 * 0.5);
    expect(oddsOf('devaluation', 'pathetic?')).toBe(-2 - 4 * 0.5);
  });

  it('say nothing of a pattern that the table does not know', () => {
    expect(oddsOf('projection', 'you are a joke')).toBeNull();
  });

  it('point to the sentence that says the most', () => {
    const tidied = tidy('Nice weather today. You will regret this. See you.');
    expect(weigh(tidied).sentence('threat', 0)).toMatchObject({ first: 3, end: 7 });
    expect(weigh(tidied).sentence('threat', 5)).toBeNull();
    expect(weigh(tidied).sentence('projection', 0)).toBeNull();
  });

  it('are weighed where they stand, so that a long text around them changes nothing', () => {
    const around = 'We had soup and bread and sat there for a while. '.repeat(40);
    const long = tidy(`${around}You will regret this. ${around}`);
    const at = long.tokens.findIndex((token) => token.words[0] === 'regret');
    expect(weigh(long).near('threat', at, at + 1)?.passage).toBe(oddsOf('threat', 'regret'));
    expect(weigh(long).near('threat', 0, 1)?.passage).toBe(-3);
  });

  it('are asked closer as well, so that plain sentences around a few take nothing away', () => {
    const close = 'You regret your mistakes.';
    const alone = tidy(close);
    const among = tidy(`You regret nothing. We had soup. ${close} See you at six!`);
    const at = among.tokens.findIndex((token) => token.words[0] === 'mistakes');
    const own = weigh(alone).near('threat', 0, 4)?.closer;
    expect(own).toBeCloseTo(-3 + (14 * 0.5) / Math.sqrt(2));
    expect(weigh(among).near('threat', at, at + 1)?.closer).toBeGreaterThanOrEqual(own ?? 0);
  });

  it('are asked closer in no more words than a passage has', () => {
    const far = tidy(`Regret ${'it '.repeat(58)}now. Well then.`);
    expect(weigh(far).near('threat', 60, 61)?.closer).toBe(-3);
  });

  it('take words such as "constructor" for words', () => {
    expect(oddsOf('threat', 'constructor __proto__ toString')).toBe(-3);
  });
});

describe('passages', () => {
  it.each([
    '',
    'one',
    'word '.repeat(500),
    'Two words. '.repeat(300),
    `${'long '.repeat(90)}. Short.`,
  ])('hold every word of %j, in order and never a sentence in part', (text) => {
    const tidied = tidy(text);
    const passages = listPassages(tidied);
    const held = new Set(
      passages.flatMap(({ first, end }) =>
        Array.from({ length: end - first }, (_, place) => first + place),
      ),
    );
    expect(held.size).toBe(tidied.tokens.length);
    const starts = passages.map(({ first }) => first);
    expect(starts).toEqual([...starts].sort((one, other) => one - other));
    const ends = new Set([0, ...tidied.sentences.map(({ end }) => end)]);
    expect(passages.every(({ first, end }) => ends.has(first) && ends.has(end))).toBe(true);
  });
});
