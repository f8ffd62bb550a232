import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../src/explanation/explanation';
import { excerptOf, piecesOf } from '../../src/ui/explanation/pieces';

const mark = (start: number, end: number): Mark => ({
  span: [start, end],
  pattern: 'minimizing',
  family: 'diminish',
});

describe('cutting a message at its marks', () => {
  it('gives marked and unmarked runs in order', () => {
    const pieces = piecesOf('so it was a joke then', [mark(3, 16)]);
    expect(pieces.map(({ text, mark }) => [text, mark !== null])).toEqual([
      ['so ', false],
      ['it was a joke', true],
      [' then', false],
    ]);
  });

  it('gives no empty run at either end', () => {
    expect(piecesOf('all of it', [mark(0, 9)])).toHaveLength(1);
    expect(piecesOf('', [])).toEqual([]);
  });

  it('cuts marks where the stretch ends', () => {
    const pieces = piecesOf('abcdefgh', [mark(0, 3), mark(5, 8)], [2, 6]);
    expect(pieces.map(({ text }) => text)).toEqual(['c', 'de', 'f']);
  });

  it('loses and adds nothing, whatever the marks', () => {
    const cuts = fc.uniqueArray(fc.nat(60), { maxLength: 8 }).map((at) => at.sort((a, b) => a - b));
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), cuts, (text, at) => {
        const marks = at.slice(1).flatMap((end, place) => {
          const start = at[place] ?? 0;
          return place % 2 === 0 && end <= text.length ? [mark(start, end)] : [];
        });
        expect(
          piecesOf(text, marks)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('the excerpt of a long message', () => {
  const long = 'word '.repeat(300);

  it('is not made where the message is short', () => {
    expect(excerptOf('a short one', [])).toBeNull();
  });

  it('is the beginning where nothing is marked', () => {
    const excerpt = excerptOf(long, []);
    expect(excerpt).toHaveLength(1);
    expect(excerpt?.[0]?.[0]).toBe(0);
    expect(excerpt?.[0]?.[1]).toBeLessThan(300);
  });

  it('holds every mark with words around it, cut between words', () => {
    const marks = [mark(500, 504), mark(1200, 1204)];
    const excerpt = excerptOf(long, marks) ?? [];
    expect(excerpt).toHaveLength(2);
    for (const [place, [start, end]] of excerpt.entries()) {
      const { span } = marks[place] ?? mark(0, 0);
      expect(start).toBeLessThan(span[0]);
      expect(end).toBeGreaterThan(span[1]);
      expect(long.slice(start, end)).toMatch(/^word .* word$/u);
    }
  });

  it('joins what lies close together', () => {
    expect(excerptOf(long, [mark(500, 504), mark(600, 604)])).toHaveLength(1);
  });

  it('is not made where it would be the whole message', () => {
    const text = 'word '.repeat(40).padEnd(430, 'x ');
    const marks = [mark(60, 64), mark(200, 204), mark(350, 354)];
    expect(excerptOf(text, marks)).toBeNull();
  });

  it('cuts within a word that has no end', () => {
    const endless = 'x'.repeat(2000);
    const [stretch] = excerptOf(endless, [mark(1000, 1010)]) ?? [];
    expect(stretch?.[1]).toBeLessThan(1200);
    expect(stretch?.[0]).toBeGreaterThan(800);
  });
});
