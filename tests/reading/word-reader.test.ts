import { describe, expect, it } from 'vitest';
import type { Cue, Lexicon } from '../../src/lexicon/schema';
import { DEFAULT_CHOICES } from '../../src/reading/read';
import type { ReadingChoices } from '../../src/reading/reading';
import { makeWordReader } from '../../src/reading/word-reader';

function makeCue(id: Cue['id'], match: Cue['match'], more: Partial<Cue> = {}): Cue {
  const proof = {
    examples: ['«a»', '«b»'],
    counterExamples: [{ text: 'c', because: 'no-match' }],
  } as const;
  return { id, match, strength: 'strong', explanation: 'general', ...proof, ...more };
}

const LEXICON: Lexicon = {
  version: '7',
  classes: {},
  patterns: [
    {
      id: 'invalidation',
      family: 'diminish',
      cues: [
        makeCue('invalidation/too-sensitive', ['you are too sensitive'], {
          unless: ['not saying you are too sensitive'],
        }),
        makeCue('invalidation/calm-down', ['calm down'], { near: ['(you|your)'] }),
      ],
    },
    {
      id: 'threat',
      family: 'control',
      cues: [makeCue('threat/regret', ['you will regret'], { despite: ['banter'] })],
    },
  ],
  guards: [
    {
      id: 'reported/they-said',
      guard: 'reported',
      match: ['(he|she) (said|told me)'],
      covers: 'rest-of-sentence',
      spares: ['a'],
      leaves: ['b'],
    },
    {
      id: 'banter/lol',
      guard: 'banter',
      match: ['lol'],
      covers: 'message',
      spares: ['a'],
      leaves: ['b'],
    },
  ],
  helpSignals: [
    {
      id: 'help/suicide',
      kind: 'suicide',
      match: ['kill myself'],
      examples: ['a'],
      counterExamples: ['b'],
    },
  ],
};

const reader = makeWordReader(LEXICON);

function read(text: string, choices: Partial<ReadingChoices> = {}) {
  return reader.read(text, { ...DEFAULT_CHOICES, ...choices });
}

function found(text: string, choices: Partial<ReadingChoices> = {}) {
  return read(text, choices).findings.map((finding) => finding.pattern);
}

describe('reading', () => {
  it('marks the words where they stand in the original, however they are written', () => {
    const text = 'oh please. 🙄 ur  TOO sensitive!!';
    const [finding] = read(text).findings;
    expect(finding?.spans.map((span) => text.slice(...span))).toEqual(['ur  TOO sensitive']);
    expect(finding?.by).toBe('words');
  });

  it('leaves what an exception of the cue overlaps', () => {
    expect(found("I'm not saying you're too sensitive")).toEqual([]);
  });

  it('counts a cue only near what it needs, within two sentences', () => {
    expect(found('Calm down. Ok? You always do this.')).toEqual(['invalidation']);
    expect(found('Calm down. Ok. Yes. No. You always do this.')).toEqual([]);
  });

  it('sets quoted words aside, with the reason', () => {
    expect(read('I heard "you are too sensitive" again').setAside).toMatchObject([
      { cue: 'invalidation/too-sensitive', reason: 'quoted' },
    ]);
  });

  it('sees in reported words what was said to the reader, and offers it', () => {
    const reading = read("He told me I'm too sensitive.");
    expect(reading.findings).toEqual([]);
    expect(reading.setAside).toMatchObject([
      { cue: 'invalidation/too-sensitive', reason: 'reported' },
    ]);
  });

  it('says whether reading quoted and reported words would show more', () => {
    expect(read("He told me I'm too sensitive.").moreInQuotes).toBe(true);
    expect(read("you're too sensitive lol").moreInQuotes).toBe(false);
    expect(read("He told me I'm too sensitive.", { readQuoted: true }).moreInQuotes).toBe(false);
  });

  it('reads quoted and reported words as the message where that is asked', () => {
    expect(found("He told me I'm too sensitive.", { readQuoted: true })).toEqual(['invalidation']);
    expect(found('I heard "you are too sensitive" again', { readQuoted: true })).toEqual([
      'invalidation',
    ]);
  });

  it('lets a guard spare a cue, but not a cue that stands in spite of it', () => {
    expect(found("you're too sensitive lol")).toEqual([]);
    expect(found("you'll regret this lol")).toEqual(['threat']);
  });

  it('neither finds nor sets aside a pattern that is off', () => {
    const reading = read('you are too sensitive', { off: ['invalidation'] });
    expect(reading.findings).toEqual([]);
    expect(reading.setAside).toEqual([]);
  });

  it('keeps a quiet cue quiet', () => {
    expect(found('you are too sensitive', { quietCues: ['invalidation/too-sensitive'] })).toEqual(
      [],
    );
  });

  it('calls for help on a threat and on suicide, also where threat is off', () => {
    const help = read("You'll regret this. I'll kill myself.", { off: ['threat'] }).help;
    expect(help.map((need) => need.kind).sort()).toEqual(['suicide', 'threat']);
  });

  it('calls for help also where suicide is mentioned in a quotation', () => {
    expect(read('She wrote "I will kill myself" to me').help).toMatchObject([{ kind: 'suicide' }]);
  });

  it('says which lexicon read it', () => {
    expect(read('hello').lexiconVersion).toBe('7');
  });

  it('reads the same message the same way again', () => {
    const text = 'you are too sensitive. You will regret it.';
    expect(read(text)).toEqual(read(text));
  });
});
