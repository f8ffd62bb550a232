import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksOf } from '../../src/explanation/marks';
import type { Finding } from '../../src/reading/reading';
import { finding } from './readings';

const TEXT = "It was just a joke, you're too sensitive.";

describe('the marks', () => {
  it('stand in the order of the text, whatever the order of the findings', () => {
    const marks = marksOf(TEXT, [
      finding('invalidation', TEXT, "you're too sensitive"),
      finding('minimizing', TEXT, 'just a joke'),
    ]);
    expect(marks.map(({ span }) => TEXT.slice(...span))).toEqual([
      'just a joke',
      "you're too sensitive",
    ]);
    expect(marks.map(({ family }) => family)).toEqual(['diminish', 'diminish']);
  });

  it('give shared words to the stronger finding and the rest to the other', () => {
    const marks = marksOf(TEXT, [
      finding('invalidation', TEXT, "joke, you're too sensitive"),
      finding('minimizing', TEXT, "It was just a joke, you're"),
    ]);
    expect(marks.map(({ span, pattern }) => [pattern, TEXT.slice(...span)])).toEqual([
      ['minimizing', 'It was just a'],
      ['invalidation', "joke, you're too sensitive"],
    ]);
  });

  it('leave out what is nothing but punctuation and space', () => {
    const marks = marksOf(TEXT, [
      finding('invalidation', TEXT, "you're too sensitive"),
      finding('minimizing', TEXT, ", you're too sensitive."),
    ]);
    expect(marks).toHaveLength(1);
  });

  it('never overlap, never leave the text, and cover every found letter', () => {
    const text = 'abcdefghijklmnopqrst';
    const span = fc
      .tuple(fc.nat(19), fc.integer({ min: 1, max: 6 }))
      .map(([start, length]) => [start, Math.min(start + length, 20)] as const);
    fc.assert(
      fc.property(fc.array(fc.array(span, { maxLength: 4 }), { maxLength: 5 }), (spans) => {
        const findings: readonly Finding[] = spans.map((of) =>
          finding('minimizing', text, 'a', { spans: of }),
        );
        const marks = marksOf(text, findings);
        const marked = marks.flatMap(({ span: [start, end] }) => lettersOf(start, end));
        const found = spans.flat().flatMap(([start, end]) => lettersOf(start, end));
        expect(marked).toEqual([...new Set(found)].sort((a, b) => a - b));
      }),
    );
  });
});

function lettersOf(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_, offset) => start + offset);
}
