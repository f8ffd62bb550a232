/**
 * Reads a great many made-up messages and prints whether anything was thrown and how large the heap is:
 * `node --expose-gc --import tsx tests/bench/million.ts 1000000`.
 */
import { LEXICON } from '../../src/lexicon';
import { explain } from '../../src/explanation/explain';
import { english } from '../../src/language/en/english';
import { read } from '../../src/reading/read';
import { seeded } from './seeded';

const wanted = Number(process.argv[2] ?? 1_000_000);
const parts = LEXICON.patterns.flatMap(({ cues }) =>
  cues.flatMap(({ examples, counterExamples }) => [
    ...examples.map((text) => text.replaceAll(/[«»]/gu, '')),
    ...counterExamples.map(({ text }) => text),
  ]),
);
const joints = [' ', '\n', '. ', ' “', '” ', ' 🙃 ', '\u200B', '\uD83D', '… ', '\n\n> '];

/** The same numbers each time, so that what is thrown can be found again. */
const random = seeded(20_261_122);

function next(below: number): number {
  return Math.floor(random() * below);
}

function makeMessage(): string {
  let text = '';
  for (let left = 1 + next(3); left > 0; left -= 1) {
    const part = parts[next(parts.length)] ?? '';
    const from = next(4) === 0 ? next(part.length) : 0;
    text += part.slice(from) + (joints[next(joints.length)] ?? '');
  }
  return text;
}

function heapInMegabytes(): number {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / 1e5) / 10;
}

let thrown = 0;
let found = 0;
const began = Date.now();
for (let count = 1; count <= wanted; count += 1) {
  const text = makeMessage();
  try {
    const reading = read(text);
    found += explain(text, reading, english).cards.length > 0 ? 1 : 0;
  } catch (error) {
    thrown += 1;
    console.log(JSON.stringify(text), error);
  }
  if (count % Math.ceil(wanted / 10) === 0 || count === wanted)
    console.log(
      `${String(count)} read, ${String(found)} with something found, ${String(thrown)} thrown, ` +
        `${String(heapInMegabytes())} MB heap, ${((Date.now() - began) / 1000).toFixed(0)} s`,
    );
}
process.exitCode = thrown > 0 ? 1 : 0;
