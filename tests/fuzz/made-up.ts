import fc from 'fast-check';
import { LEXICON } from '../../src/lexicon';

const unmarked = (text: string): string => text.replaceAll(/[«»]/gu, '');

/** Every example of the lexicon, as somebody would send it. */
export const EXAMPLES: readonly string[] = LEXICON.patterns.flatMap(({ cues }) =>
  cues.flatMap(({ examples }) => examples.map(unmarked)),
);

/** Every sentence that looks like one of them and isn't. */
const COUNTER_EXAMPLES: readonly string[] = LEXICON.patterns.flatMap(({ cues }) =>
  cues.flatMap(({ counterExamples }) => counterExamples.map(({ text }) => unmarked(text))),
);

/** Messages in which nothing is, and which are about nobody who is told of. */
export const CLEAN = [
  'The train leaves at half past six.',
  'Tomatoes are cheaper on the market.',
  'Number nine, second floor, the bell is broken.',
  'Rain until noon, then sun.',
] as const;

/** Signs that make a text hard to cut, to measure or to draw. */
const HARD = [
  ...['\u0000', '\uFEFF', '\u200B', '\u00AD', '\u2060', '\u202E', '\u2066', '\u2069', '\uFFFD'],
  ...['\uD83D', '\uDE00', '👩‍👩‍👧‍👦', '🏳️‍🌈', 'e\u0301\u0323', 'ﷺ', 'ı', 'İ', 'ß', 'ﬀ', '𝐲𝐨𝐮', 'Ｙｏｕ'],
  ...[
    '"',
    '“',
    '”',
    '«',
    '»',
    '‘',
    '’',
    "'",
    '>',
    '> ',
    '\n> ',
    '*',
    '_',
    '~~',
    '…',
    '...',
    '?!',
    '-',
    '—',
  ],
  ...[
    '\n',
    '\r\n',
    '\n\n',
    '\t',
    '\u2028',
    '\u0085',
    '\u00A0',
    ' ',
    '12:30',
    '@you',
    'https://a.example/b',
  ],
] as const;

/** Anything that can be a string, lone surrogates included. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.nat(0xffff), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
);

/** Words that are found and words that aren't, torn, mixed, and strewn with what is hard. */
export const anyMessage: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...EXAMPLES),
      fc.constantFrom(...COUNTER_EXAMPLES),
      fc.constantFrom(...CLEAN),
      fc.constantFrom(...HARD),
      fc
        .tuple(fc.constantFrom(...EXAMPLES), fc.nat(60), fc.nat(60))
        .map(([text, from, length]) => text.slice(from, from + length)),
      anyText,
    ),
    { maxLength: 8 },
  )
  .chain((parts) => fc.constantFrom('', ' ', '\n', '. ').map((between) => parts.join(between)));

/** What garbage looks like: JSON of any kind, with the keys of ours strewn in. */
export function garbageWith(
  keys: readonly string[],
  values: readonly unknown[],
): fc.Arbitrary<unknown> {
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom<unknown>(...values),
      fc.anything(),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string()), tie('value'), { maxKeys: 8 }),
    ),
  }));
  return value;
}
