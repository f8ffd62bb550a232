import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/explanation/explain';
import { english } from '../../src/language/en/english';
import { LEXICON } from '../../src/lexicon';
import { DEFAULT_CHOICES, read } from '../../src/reading/read';
import type { Reading, Sensitivity, Span } from '../../src/reading/reading';
import { makeWordReader } from '../../src/reading/word-reader';
import { anyMessage, anyText, CLEAN, EXAMPLES } from './made-up';
import { PATIENCE, tried } from './runs';

const anyChoices = fc.record({
  sensitivity: fc.constantFrom<Sensitivity>('clear', 'balanced', 'faint'),
  readQuoted: fc.boolean(),
});

const patternsOf = ({ findings }: Reading): readonly string[] =>
  findings.map(({ pattern }) => pattern);

function spansOf({ findings, own = [], setAside, help }: Reading): readonly Span[] {
  return [
    ...[...findings, ...own].flatMap(({ spans }) => spans),
    ...[...setAside, ...help].map(({ span }) => span),
  ];
}

describe('reading anything', () => {
  it(
    'never throws, and gives spans that lie in the text and marks that do not overlap',
    () => {
      fc.assert(
        fc.property(fc.oneof(anyText, anyMessage), anyChoices, (text, choices) => {
          const reading = read(text, { ...DEFAULT_CHOICES, ...choices });
          for (const [start, end] of spansOf(reading)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          let last = 0;
          for (const { span } of explain(text, reading, english).marks) {
            expect(span[0]).toBeGreaterThanOrEqual(last);
            last = span[1];
          }
        }),
        tried(250),
      );
    },
    PATIENCE,
  );

  it(
    'gives the same each time, whatever was read in between',
    () => {
      fc.assert(
        fc.property(anyMessage, anyMessage, (text, other) => {
          const first = read(text);
          read(other);
          expect(read(text)).toEqual(first);
        }),
        tried(80),
      );
    },
    PATIENCE,
  );

  it(
    'shows at a more sensitive setting all that it shows at a less sensitive one',
    () => {
      fc.assert(
        fc.property(anyMessage, fc.boolean(), (text, readQuoted) => {
          const at = (sensitivity: Sensitivity) =>
            patternsOf(read(text, { ...DEFAULT_CHOICES, readQuoted, sensitivity }));
          expect(at('balanced')).toEqual(expect.arrayContaining([...at('clear')]));
          expect(at('faint')).toEqual(expect.arrayContaining([...at('balanced')]));
        }),
        tried(120),
      );
    },
    PATIENCE,
  );

  it(
    'matches no other cue, and none elsewhere, where paragraphs with nothing in them stand around it',
    () => {
      const { inspect } = makeWordReader(LEXICON);
      const clean = fc.constantFrom('', ...CLEAN);
      fc.assert(
        fc.property(fc.constantFrom(...EXAMPLES), clean, clean, (text, before, after) => {
          const head = before === '' ? '' : `${before}\n\n`;
          const whole = head + text + (after === '' ? '' : `\n\n${after}`);
          const matched = (of: string, by: number) =>
            inspect(of).map(({ cue, span: [start, end] }) => [cue, start + by, end + by]);
          // Fewer there may be: some frames are whole messages.
          expect(matched(text, head.length)).toEqual(expect.arrayContaining(matched(whole, 0)));
        }),
        tried(500),
      );
    },
    PATIENCE,
  );
});
