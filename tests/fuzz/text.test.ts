import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitPasted } from '../../src/selection/split-pasted';
import { tidy } from '../../src/text/tidy';
import { anyMessage, anyText } from './made-up';
import { PATIENCE, tried } from './runs';

describe('any text', () => {
  it(
    'is tidied without a throw, and every token, sentence and quote maps back into it',
    () => {
      fc.assert(
        fc.property(fc.oneof(anyText, anyMessage), (text) => {
          const { tokens, sentences, sentenceOf, quotes } = tidy(text);
          let last = 0;
          for (const { start, end } of tokens) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = start;
          }
          expect(sentenceOf).toHaveLength(tokens.length);
          for (const { first, end } of [...sentences, ...quotes]) {
            expect(first).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(first);
            expect(end).toBeLessThanOrEqual(tokens.length);
          }
        }),
        tried(800),
      );
    },
    PATIENCE,
  );

  it(
    'that is pasted loses no word when it is parted into messages',
    () => {
      const letters = (text: string): string => text.replaceAll(/\s/gu, '');
      fc.assert(
        fc.property(fc.oneof(anyText, anyMessage), (text) => {
          const parts = splitPasted(text).map((message) => message.text);
          expect(letters(parts.join(''))).toBe(letters(text));
        }),
        tried(1000),
      );
    },
    PATIENCE,
  );
});
