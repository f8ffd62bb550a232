/**
 * `npx tsx scripts/count-words.ts`: counts the words of every open message and writes the common ones, and the common pairs, to
 * src/reading/everyday-counts.ts. They decide which words of a frame it is looked up by: they are there for speed
 * and all but never change what is found. The same messages give the same file.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { tidy } from '../src/text/tidy';
import { loadOpenMessages } from './labelled-messages';

const COUNTS = path.join(import.meta.dirname, '../src/reading/everyday-counts.ts');

/** How many counts stand on a line of the file. */
const ON_A_LINE = 10;

/** What stands once in so many words is common; of the rest there are too many, and all are rare. */
const ONCE_IN = 3400;

const counts = new Map<string, number>();
let words = 0;

function count(gram: string): void {
  counts.set(gram, (counts.get(gram) ?? 0) + 1);
}

for (const { text } of loadOpenMessages()) {
  const { tokens } = tidy(text);
  words += tokens.length;
  tokens.forEach((token, at) => {
    for (const word of token.words) {
      count(word);
      for (const next of tokens[at + 1]?.words ?? []) count(`${word} ${next}`);
    }
  });
}

const common = [...counts]
  .filter(([, often]) => often * ONCE_IN >= words)
  .sort(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1));

function listLines(): string[] {
  const counts = common.map(([gram, often]) => `${gram} ${String(often)},`);
  const starts = counts.flatMap((_, place) => (place % ON_A_LINE === 0 ? [place] : []));
  return starts.map((start) => counts.slice(start, start + ON_A_LINE).join(' '));
}

writeFileSync(
  COUNTS,
  `/** Counted by scripts/count-words.ts in the messages in tests/corpus; not to be edited by hand. */
export const EVERYDAY_COUNTS = {
  /** How many words were counted. */
  words: ${String(words)},
  /** Words, and pairs of words that follow each other, each with how often it was met; the commonest first. */
  counts: \`
${listLines().join('\n')}
\`,
};
`,
);
console.log(`Counted ${String(words)} words; ${String(common.length)} words and pairs are common.`);
