import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/language/catalogues';
import { german } from '../../src/language/de/german';
import { english } from '../../src/language/en/english';
import { spanish } from '../../src/language/es/spanish';
import { chooseLanguage } from '../../src/language/languages';
import { surfaceWordsOf } from '../../src/language/surfaces';
import { completeWith } from '../../src/language/translation';
import { textsIn, wordsIn } from './plain-words';

const source = textsIn(english);
const LANGUAGES = [
  ['de', german, /[“”'"]/u],
  ['es', spanish, /[“”„'"]/u],
] as const;

/** Messages that are read for a person stay in the language that can be read. */
const MESSAGES = /^options\.(about\.sample|sensitivity\.samples\.)|^options\.settings\.fileName$/;
const placeholders = (text: string) => [...text.matchAll(/\{[a-zA-Z]+\}/gu)].map(String).sort();

describe.each(LANGUAGES)('the catalogue in %s', (id, translation, foreignMarks) => {
  const texts = new Map(textsIn(translation));

  it('says everything that English says', () => {
    const missing = source
      .map(([path]) => path)
      .filter((path) => !MESSAGES.test(path) && !texts.has(path));
    expect(missing).toEqual([]);
  });

  it('says nothing that English doesn’t know', () => {
    const known = new Set(source.map(([path]) => path));
    expect([...texts.keys()].filter((path) => !known.has(path))).toEqual([]);
  });

  it('keeps every placeholder', () => {
    const wrong = source.filter(([path, text]) => {
      const translated = texts.get(path);
      return (
        translated !== undefined && String(placeholders(translated)) !== String(placeholders(text))
      );
    });
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  it('has no text that is empty, untidy or marked as another language quotes', () => {
    const wrong = [...texts].filter(
      ([, text]) => text === '' || text !== text.trim() || foreignMarks.test(withoutTerms(text)),
    );
    expect(wrong).toEqual([]);
  });

  it('outgrows no place: labels stay short, sentences near the length of the English ones', () => {
    const wrong = source.flatMap(([path, text]) => {
      const translated = texts.get(path);
      if (translated === undefined) return [];
      const most = Math.max(text.length * 1.75, text.length + 16);
      return translated.length > most ? [`${path}: ${translated}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('addresses people as friends do', () => {
    const formal =
      id === 'de' ? /\b(Ihnen|Ihre[mnrs]?|Sie haben|Sie können)\b/u : /\b(usted|ustedes)\b/iu;
    expect([...texts].filter(([, text]) => formal.test(text))).toEqual([]);
  });

  it('shouts and orders nowhere', () => {
    expect([...texts].filter(([, text]) => text.includes('!'))).toEqual([]);
  });

  it('falls back to English where a text is missing, so that nothing is ever empty', () => {
    const whole = textsIn(catalogueOf(id));
    expect(whole.map(([path]) => path)).toEqual(source.map(([path]) => path));
    expect(whole.every(([, text]) => wordsIn(text) > 0)).toBe(true);
  });
});

/** Words of another language stand in their own marks where they are cited. */
function withoutTerms(text: string): string {
  return text.replaceAll('„', '').replaceAll('“', '').replaceAll('”', '');
}

describe('a translation', () => {
  it('wins where it says something, and English stands in where it doesn’t', () => {
    expect(
      completeWith({ a: 'one', b: { c: 'two', d: 'three' } }, { b: { c: 'zwei', d: '' } }),
    ).toEqual({ a: 'one', b: { c: 'zwei', d: 'three' } });
  });

  it('gives the pages the words of their language, without the explanations', () => {
    expect(surfaceWordsOf('de').panel.title).toBe('Was passiert hier?');
    expect(Object.keys(surfaceWordsOf('es')).sort()).toEqual(
      ['families', 'options', 'panel', 'popup'].sort(),
    );
  });
});

describe('the families’ names', () => {
  // They stand beside a bar in a box of the cycle's picture, 109 units wide.
  it.each(['en', 'de', 'es'] as const)(
    'fit their place in the picture of the cycle in %s',
    (id) => {
      const names = Object.values(surfaceWordsOf(id).families).map(({ name }) => name);
      expect(names.filter((name) => name.length > 17)).toEqual([]);
    },
  );
});

describe('the language', () => {
  it.each([
    ['browser', ['de-AT', 'en'], 'de'],
    ['browser', ['fr-FR', 'es-MX', 'en'], 'es'],
    ['browser', ['fr', 'it'], 'en'],
    ['browser', [], 'en'],
    ['es', ['de'], 'es'],
  ] as const)('chosen as %s where the browser prefers %j is %s', (choice, preferred, language) => {
    expect(chooseLanguage(choice, preferred)).toBe(language);
  });
});
