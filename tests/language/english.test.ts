import { describe, expect, it } from 'vitest';
import type { MoveTexts, PatternTexts } from '../../src/language/catalogue';
import { english } from '../../src/language/en/english';
import { rulesBrokenBy, textsIn, wordsIn } from './plain-words';

const patterns: readonly (readonly [string, PatternTexts])[] = Object.entries(english.patterns);
const moves = patterns.flatMap(([id, texts]) =>
  Object.entries<MoveTexts>(texts.moves).map(([move, said]) => [`${id}/${move}`, said] as const),
);

/** Short labels, addresses and made-up messages; not sentences that we say to anybody. */
const NO_SENTENCES = /\.example$|^language$|panel\.language$|panel\.help\.countries\./;

describe('the English catalogue', () => {
  it('says nothing that labels, diagnoses, orders, is certain, scores or names a gender', () => {
    const broken = textsIn(english)
      .filter(([path]) => !NO_SENTENCES.test(path))
      .flatMap(([path, text]) => rulesBrokenBy(text).map((rule) => `${path} ${rule}: ${text}`));
    expect(broken).toEqual([]);
  });

  it('leaves no text empty and none with a space at its ends', () => {
    const untidy = textsIn(english).filter(([, text]) => text === '' || text !== text.trim());
    expect(untidy).toEqual([]);
  });

  it('has a text that fits any cue of each pattern, and at least four others', () => {
    const few = patterns.filter(([, { moves }]) => Object.keys(moves).length < 5).map(([id]) => id);
    expect(few).toEqual([]);
    expect(patterns.filter(([, { moves }]) => !Object.hasOwn(moves, 'general'))).toEqual([]);
  });

  it('keeps what it says of a move to 35 words a text', () => {
    const long = moves.flatMap(([move, said]) =>
      partsOf(said)
        .filter(([, text]) => wordsIn(text) > 35)
        .map(([part]) => `${move}.${part}`),
    );
    expect(long).toEqual([]);
  });

  it('says of every move what such wording often or perhaps does, never what it does', () => {
    const certain = moves.filter(([, { does }]) => !/\b(often|can|may|tends?)\b/u.test(does));
    expect(certain.map(([move, { does }]) => `${move}: ${does}`)).toEqual([]);
  });

  it('names the move and not one phrase, since the message may say it otherwise', () => {
    const quoting = moves.filter(([, { does }]) => does.startsWith('“'));
    expect(quoting.map(([move]) => move)).toEqual([]);
  });

  it('gives every move an ordinary reading that stays open', () => {
    const open =
      /\b(may|can|could|might|sometimes|some|often|many|most|people|common|do|both|a few)\b/iu;
    const closed = moves.filter(([, { couldAlsoBe }]) => !open.test(couldAlsoBe));
    expect(closed.map(([move, { couldAlsoBe }]) => `${move}: ${couldAlsoBe}`)).toEqual([]);
  });

  it('asks with a question mark and ends every other sentence with a full stop', () => {
    const wrong = moves.filter(
      ([, said]) =>
        !said.ask.endsWith('?') ||
        [said.does, said.couldAlsoBe, said.steady].some((text) => !/[.”]$/u.test(text)),
    );
    expect(wrong.map(([move]) => move)).toEqual([]);
  });

  it('says nothing twice about two moves', () => {
    const all = moves.flatMap(([, said]) => partsOf(said).map(([, text]) => text));
    expect(all.filter((text, at) => all.indexOf(text) !== at)).toEqual([]);
  });

  it('says for each pattern how firm its ground is', () => {
    const firm = /^(Well described in research|Near to what research describes|A popular name)/u;
    expect(patterns.filter(([, { source }]) => !firm.test(source)).map(([id]) => id)).toEqual([]);
  });

  it('warns where one message can show least', () => {
    const warned = patterns.filter(([, { caveat }]) => caveat !== undefined).map(([id]) => id);
    expect(warned).toEqual(
      expect.arrayContaining([
        'projection',
        'love-bombing',
        'breadcrumbing',
        'hoovering',
        'threat',
      ]),
    );
  });

  it('is plain enough for a reader of about twelve', () => {
    const text = moves.flatMap(([, said]) => partsOf(said).map(([, text]) => text)).join(' ');
    expect(schoolYear(text)).toBeLessThan(6);
  });
});

function partsOf(said: MoveTexts): readonly (readonly [part: string, text: string])[] {
  const { does, couldAlsoBe, ask, steady } = said;
  return Object.entries({ does, couldAlsoBe, ask, steady });
}

/** Flesch and Kincaid's school year of a text, with syllables counted by groups of vowels. */
function schoolYear(text: string): number {
  const words = text.split(/\s+/u);
  const sentences = text.match(/[.?!](?=\s|$)/gu)?.length ?? 1;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return (0.39 * words.length) / sentences + (11.8 * syllables) / words.length - 15.59;
}

function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/gu, '');
  if (letters.length <= 3) return 1;
  return (
    letters.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/u, '').match(/[aeiouy]{1,2}/gu)?.length ?? 1
  );
}
