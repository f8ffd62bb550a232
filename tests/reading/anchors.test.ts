import { describe, expect, it } from 'vitest';
import { LEXICON } from '../../src/lexicon';
import { listAnchors, listFrames } from '../../src/reading/anchors';
import { DEFAULT_CHOICES } from '../../src/reading/read';
import { makeWordReader, type WordReader } from '../../src/reading/word-reader';

describe('the table of anchors', () => {
  const table = listAnchors(LEXICON);

  it('has one for every frame', () => {
    expect(table.frames).toHaveLength(listFrames(LEXICON).length);
  });

  it('survives being written down', () => {
    expect(JSON.parse(JSON.stringify(table))).toEqual(table);
  });

  // Compiles the whole lexicon twice: slow on a busy machine.
  it('reads every example as it is read without the table', { timeout: 30_000 }, () => {
    const [quick, plain] = [makeWordReader(LEXICON, { anchors: table }), makeWordReader(LEXICON)];
    const examples = LEXICON.patterns.flatMap(({ cues }) => cues.map((cue) => cue.examples[0]));
    expect(examples.length).toBeGreaterThan(90);
    const readAll = (reader: WordReader) =>
      examples.map((example) => reader.read(example, DEFAULT_CHOICES));
    expect(JSON.stringify(readAll(quick))).toBe(JSON.stringify(readAll(plain)));
  });
});
