import { describe, expect, it } from 'vitest';
import { LEXICON } from '../../src/lexicon';
import {
  anchorOf,
  listAnchors,
  listFrames,
  openAnchors,
  writeAnchors,
} from '../../src/reading/anchors';
import type { Anchor } from '../../src/reading/choose-anchor';
import { DEFAULT_CHOICES } from '../../src/reading/read';
import { makeVocabulary } from '../../src/reading/vocabulary';
import { makeWordReader, type WordReader } from '../../src/reading/word-reader';

const TABLE = listAnchors(LEXICON);
const FRAMES = listFrames(LEXICON);
const CLASSES = { nothing: ['end of discussion', 'no arguments', 'whatever'] } as const;

function choose(frame: string): Anchor | null {
  return anchorOf(frame, makeVocabulary(CLASSES));
}

function grams(frame: string): string[] {
  return [...(choose(frame)?.grams.keys() ?? [])];
}

describe('the anchor of a frame', () => {
  it('is its rarest word', () => {
    expect(grams('you .{0,2} sensitive')).toEqual(['sensitive']);
  });

  it('is two words that follow each other where each alone is common', () => {
    expect(grams('you .{0,2} (me|us) (me|us)')).toEqual(['me me', 'me us', 'us me', 'us us']);
  });

  it('is the rarest of each wording that may stand there', () => {
    expect(grams('you .{0,2} %nothing%')).toEqual(['whatever', 'of discussion', 'no arguments']);
  });

  it('says how many words may stand before it', () => {
    expect(choose('you (are)? .{1,3} sensitive')?.before).toEqual({ least: 2, most: 5 });
    expect(choose('(you|so you) (.)? hallucinate')?.before).toEqual({ least: 1, most: 3 });
  });

  it('is never a word that may be missing', () => {
    expect(grams('you (hallucinate)? are')).not.toContain('hallucinate');
  });

  it('is missing where a frame needs no word', () => {
    expect(choose('.{1,3} #Adjective (whatever)?')).toBeNull();
  });
});

describe('the table of anchors', () => {
  it('leads from words and pairs of words to their frames', () => {
    const anchors = openAnchors(
      writeAnchors(['sensitive', 'so . sensitive', '.', 'me me'].map(choose)),
    );
    expect(anchors.leadsTo('sensitive')?.alone).toEqual([0, 1]);
    expect(anchors.leadsTo('me')?.alone).toEqual([]);
    expect(anchors.leadsTo('me')?.next?.get('me')).toEqual([3]);
    expect(anchors.leadsTo('so')).toBeUndefined();
    expect([...anchors.most]).toEqual([0, 2, 0, 0]);
  });

  it('has a place for every frame of the lexicon', () => {
    const { least, most } = openAnchors(TABLE);
    expect([least.length, most.length]).toEqual([FRAMES.length, FRAMES.length]);
  });

  it('survives being written down', () => {
    expect(JSON.parse(JSON.stringify(TABLE))).toEqual(TABLE);
  });

  // Opens the whole lexicon twice: slow on a busy machine.
  it('reads every example as it is read without the table', { timeout: 30_000 }, () => {
    const [quick, plain] = [makeWordReader(LEXICON, { anchors: TABLE }), makeWordReader(LEXICON)];
    const examples = LEXICON.patterns.flatMap(({ cues }) => cues.map((cue) => cue.examples[0]));
    expect(examples.length).toBeGreaterThan(90);
    const readAll = (reader: WordReader) =>
      examples.map((example) => reader.read(example, DEFAULT_CHOICES));
    expect(JSON.stringify(readAll(quick))).toBe(JSON.stringify(readAll(plain)));
  });
});
