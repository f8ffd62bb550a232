import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/en/english';
import { LEXICON } from '../../src/lexicon';
import { RENAMES } from '../../src/lexicon/renames';
import { makeCompiler } from '../../src/reading/2-compile';
import { anchorOf, listFrames, MOST_WORDS } from '../../src/reading/anchors';
import { makeVocabulary } from '../../src/reading/vocabulary';

const cues = LEXICON.patterns.flatMap((pattern) => pattern.cues.map((cue) => ({ pattern, cue })));
const ids: readonly string[] = [
  ...cues.map(({ cue }) => cue.id),
  ...LEXICON.guards.map(({ id }) => id),
  ...LEXICON.helpSignals.map(({ id }) => id),
];

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}

describe('the lexicon', () => {
  it('holds every pattern file that is in the folder', () => {
    const files = Object.keys(import.meta.glob('../../src/lexicon/patterns/*.ts')).map((file) =>
      file.replace(/^.*\/|\.ts$/g, ''),
    );
    expect(LEXICON.patterns.map((pattern) => pattern.id).sort()).toEqual(files.sort());
  });

  it('knows at least five moves of every pattern', () => {
    const few = LEXICON.patterns
      .filter((pattern) => pattern.cues.length < 5)
      .map((pattern) => pattern.id);
    expect(few, 'These patterns have fewer than five cues').toEqual([]);
  });

  it('gives every cue, guard and help signal an id of its own', () => {
    expect(repeated(ids), 'These ids stand twice; choose another for the newer one').toEqual([]);
  });

  it("begins a cue's id with its pattern's", () => {
    const strayed = cues
      .filter(({ pattern, cue }) => !cue.id.startsWith(`${pattern.id}/`))
      .map(({ cue }) => cue.id);
    expect(strayed, 'A cue id is pattern/what-the-wording-does').toEqual([]);
  });

  it('never gives an id that was renamed to anything else', () => {
    const revived = Object.keys(RENAMES).filter((id) => ids.includes(id));
    expect(revived, 'These ids were given up; kept entries would be read wrongly').toEqual([]);
    const lost = Object.values(RENAMES).filter((id) => !ids.includes(id));
    expect(lost, 'These renames lead nowhere').toEqual([]);
  });

  it('writes no frame twice within a pattern', () => {
    const twice = LEXICON.patterns.flatMap((pattern) =>
      repeated(pattern.cues.flatMap((cue) => cue.match)),
    );
    expect(twice, 'These frames stand in two cues of one pattern; one of them is enough').toEqual(
      [],
    );
  });

  it('writes no frame that takes more words than an anchor can say', () => {
    const { compile } = makeCompiler(LEXICON.classes);
    const long = listFrames(LEXICON).filter((frame) => compile(frame).longest > MOST_WORDS);
    expect(
      long,
      `These frames can take more than ${String(MOST_WORDS)} words; shorten them`,
    ).toEqual([]);
  });

  it('writes frames that can be understood, over classes that exist', () => {
    const { compile } = makeCompiler(LEXICON.classes);
    const frames = [
      ...cues.map(({ cue }) => cue),
      ...LEXICON.guards,
      ...LEXICON.helpSignals,
    ].flatMap((one) => [
      ...one.match,
      ...(one.unless ?? []),
      ...('near' in one ? (one.near ?? []) : []),
    ]);
    for (const frame of frames) expect(() => compile(frame).steps).not.toThrow();
  }, 30_000);

  it('asks every frame to hold at least one word that it can be found by', () => {
    const vocabulary = makeVocabulary(LEXICON.classes);
    const frames = [
      ...cues.flatMap(({ cue }) => cue.match),
      ...LEXICON.guards.flatMap((guard) => guard.match),
    ];
    const lost = frames.filter((frame) => anchorOf(frame, vocabulary) === null);
    expect(lost, 'These frames need no word at all, so they would never be looked up').toEqual([]);
  }, 30_000);

  it('marks exactly one place in every example', () => {
    const unmarked = cues
      .flatMap(({ cue }) => cue.examples)
      .filter((example) => !/^[^«»]*«[^«»]+»[^«»]*$/.test(example));
    expect(unmarked, 'Mark with «…» what must be found').toEqual([]);
  });

  it('names only explanations that are written', () => {
    const missing = cues
      .filter(
        ({ pattern, cue }) => !Object.hasOwn(english.patterns[pattern.id].moves, cue.explanation),
      )
      .map(({ pattern, cue }) => `${cue.id}: ${pattern.id} has no text "${cue.explanation}"`);
    expect(missing).toEqual([]);
  });
});
