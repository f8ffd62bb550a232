import { describe, expect, it } from 'vitest';
import { LEXICON } from '../../src/lexicon';
import { DEFAULT_CHOICES, read } from '../../src/reading/read';
import { makeWordReader } from '../../src/reading/word-reader';

const reader = makeWordReader(LEXICON);

function splitExample(example: string): { text: string; span: readonly [number, number] } {
  const start = example.indexOf('«');
  const end = example.indexOf('»') - 1;
  return { text: example.replace('«', '').replace('»', ''), span: [start, end] };
}

describe.each(LEXICON.patterns.flatMap((pattern) => pattern.cues))('the cue $id', (cue) => {
  it.each(cue.examples)('finds exactly what is marked in %s', (example) => {
    const { text, span } = splitExample(example);
    const hits = reader.inspect(text).filter((one) => one.cue === cue.id && one.outcome === 'hit');
    const words = hits.map((hit) => text.slice(...hit.span));
    expect(words, `${cue.id} must find «${text.slice(...span)}» in: ${text}`).toContain(
      text.slice(...span),
    );
  });

  it.each(cue.counterExamples)('leaves alone, because of $because: $text', ({ text, because }) => {
    const own = reader.inspect(text).filter((one) => one.cue === cue.id);
    const hits = own.filter((one) => one.outcome === 'hit').map((hit) => text.slice(...hit.span));
    expect(hits, `${cue.id} must leave this alone: ${text}`).toEqual([]);
    const reasons = own.map((one) => one.outcome);
    if (because === 'no-match')
      expect(reasons, `${cue.id} must not even match: ${text}`).toEqual([]);
    else if (because === 'unless')
      expect(reasons.some((one) => one === 'unless' || one === 'not-near')).toBe(true);
    else {
      const aside = read(text, { ...DEFAULT_CHOICES, sensitivity: 'faint' }).setAside;
      const given = [
        ...reasons,
        ...aside.filter((one) => one.cue === cue.id).map((one) => one.reason),
      ];
      expect(given, `${cue.id} must be set aside as ${because}: ${text}`).toContain(because);
    }
  });

  it('has no frame that none of its examples uses', () => {
    const used = cue.examples.flatMap((example) =>
      reader
        .inspect(splitExample(example).text)
        .filter((one) => one.cue === cue.id)
        .map((one) => one.frame),
    );
    const unused = cue.match.filter((frame) => !used.includes(frame));
    expect(unused, `Give ${cue.id} an example for each of these frames, or take them out`).toEqual(
      [],
    );
  });
});

describe.each(LEXICON.guards)('the guard $id', (guard) => {
  it.each(guard.spares)('spares: %s', (text) => {
    const reasons = read(text, { ...DEFAULT_CHOICES, sensitivity: 'faint' }).setAside.map(
      (one) => one.reason,
    );
    expect(reasons, `${guard.id} must set something aside in: ${text}`).toContain(guard.guard);
  });

  it.each(guard.leaves)('leaves what it does not cover: %s', (text) => {
    const hits = reader.inspect(text).filter((one) => one.outcome === 'hit');
    expect(hits.length, `${guard.id} must not silence: ${text}`).toBeGreaterThan(0);
  });
});

describe.each(LEXICON.helpSignals)('the help signal $id', (signal) => {
  it.each(signal.examples)('calls for help on: %s', (text) => {
    expect(read(text).help.map((need) => need.cue)).toContain(signal.id);
  });

  it.each(signal.counterExamples)('stays quiet on: %s', (text) => {
    expect(read(text).help.map((need) => need.cue)).not.toContain(signal.id);
  });
});
