import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LEXICON } from '../../src/lexicon';
import { tidy } from '../../src/text/tidy';

/**
 * Labelled messages measure the lexicon; they are never its material. A run of this many words (spelt
 * out: "don't" is two) that stands in both was copied or is a saying that everybody knows.
 */
const RUN = 8;

/** Sayings that nobody in particular wrote. */
const SAYINGS = [
  'if you really loved me you would',
  'you will never work in this town again',
  'it is not the end of the world',
  'after everything i have done for you',
  'i have nothing to say to you',
  'you and me against the world',
  'why can you not be more like your',
  'i do not want to hear a word',
];

const CORPUS = path.join(import.meta.dirname, '../corpus');

/** Messages written after the cues, without looking at them, can only agree by chance. */
const files = readdirSync(CORPUS).filter((file) => /^(?!rounds).*\.jsonl$/.test(file));

function listRuns(text: string): string[] {
  const words = tidy(text.replace(/[«»]/g, '')).tokens.map((token) => token.words[0]);
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}

const known = new Set(
  files
    .flatMap((file) => readFileSync(path.join(CORPUS, file), 'utf8').split('\n').filter(Boolean))
    .flatMap((line) => listRuns((JSON.parse(line) as { text: string }).text)),
);

describe.each(LEXICON.patterns.flatMap(({ cues }) => cues))('the cue $id', (cue) => {
  it('proves itself in words of its own', () => {
    const sentences = [...cue.examples, ...cue.counterExamples.map(({ text }) => text)];
    const copied = sentences.filter((sentence) =>
      listRuns(sentence).some(
        (run) => known.has(run) && !SAYINGS.some((saying) => run.includes(saying)),
      ),
    );
    expect(
      copied,
      'Write other sentences: these share a run of words with a labelled message',
    ).toEqual([]);
  });

  it('is a frame, not a sentence that somebody sent', () => {
    const copied = cue.match.filter((frame) =>
      (frame.match(/[a-z' ]+/g) ?? []).some((words) =>
        listRuns(words).some((run) => known.has(run)),
      ),
    );
    expect(copied, 'Find the frame behind these words').toEqual([]);
  });
});
