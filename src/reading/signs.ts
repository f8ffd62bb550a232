import type { WordClasses } from '../lexicon/schema';
import type { TidyText } from '../text/tidy';
import { BOUNDARY } from '../text/token';
import { makeVocabulary } from './vocabulary';

/** A stretch of a message whose signs are weighed together: token indices, end exclusive. */
export interface Passage {
  readonly first: number;
  readonly end: number;
}

/**
 * Numbers for symbols, from 1 on; 0 for one that is not known. A symbol is a word without its ending, a
 * class of words ("%scorn"), or one of "^" (a passage begins), "|" (a sentence ends), "?" (one ends that asks) and "$" (the passage ends).
 */
export type NumberOf = (symbol: string) => number;

/**
 * Takes one sign: one symbol (the second is then 0), or two, in a row or with one or two places between.
 * @param at the token at which it begins
 */
export type TakeSign = (first: number, second: number, apart: boolean, at: number) => void;

/** Lists the signs of a passage, each as often as it stands there. */
export type ListSigns = (text: TidyText, passage: Passage, take: TakeSign) => void;

/** Stands between two symbols that one or two others part. */
export const APART = ' _ ';

/** How a sign is written: "alway", "you alway", "you _ alway", "so %scorn". */
export function writeSign(first: string, second: string | null, apart: boolean): string {
  return second === null ? first : `${first}${apart ? APART : ' '}${second}`;
}

/** How far apart the two symbols of a sign may stand. */
const FARTHEST = 3;

/** The symbols that stand at one place: a word's own first, then those of its classes. */
interface Place {
  readonly at: number;
  readonly symbols: readonly number[];
}

/** Gives what lists signs over symbols that have a number. Two classes make no sign. */
export function makeSignLister(classes: WordClasses, numberOf: NumberOf): ListSigns {
  const look = makeSymbolLookup(classes, numberOf);
  return (text, passage, take) => {
    const places = listPlaces(text, passage, look, numberOf);
    places.forEach(({ at, symbols }, here) => {
      symbols.forEach((symbol, which) => {
        if (symbol === 0) return;
        take(symbol, 0, false, at);
        for (let far = 1; far <= FARTHEST; far += 1) {
          const others = places[here + far]?.symbols ?? [];
          const most = which === 0 ? others.length : Math.min(1, others.length);
          for (let other = 0; other < most; other += 1) {
            const second = others[other] ?? 0;
            if (second !== 0) take(symbol, second, far > 1, at);
          }
        }
      });
    });
  };
}

type LookUpSymbols = (text: TidyText, at: number) => readonly number[];

function listPlaces(
  text: TidyText,
  { first, end }: Passage,
  look: LookUpSymbols,
  numberOf: NumberOf,
): Place[] {
  const { tokens, sentences, sentenceOf } = text;
  const ends = (at: number) => [
    numberOf(sentences[sentenceOf[at] ?? 0]?.asks ? '?' : at === end - 1 ? '$' : '|'),
  ];
  const places: Place[] = [{ at: first, symbols: [numberOf('^')] }];
  for (let at = first; at < end; at += 1) {
    const parts = (tokens[at]?.before ?? 0) >= BOUNDARY.line;
    if (at > first && parts) places.push({ at: at - 1, symbols: ends(at - 1) });
    places.push({ at, symbols: look(text, at) });
  }
  places.push({ at: end - 1, symbols: ends(end - 1) });
  return places;
}

const ENDINGS = ['ing', 'ed', 'es', 's', 'ly'];
/** What an ending leaves must still be a word. */
const SHORTEST = 3;

/** A word without its ending, so that "calling" and "calls" are one symbol. */
function stem(word: string): string {
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** Says nothing about a wording: it lists what is no name. */
const LEFT_OUT = 'no-name';

interface Begun {
  readonly rest: readonly string[];
  readonly symbol: number;
}

/** Gives the symbols of a token: its word's, and those of the classes of which a member begins there. */
function makeSymbolLookup(classes: WordClasses, numberOf: NumberOf): LookUpSymbols {
  const vocabulary = makeVocabulary(classes);
  const classesOf = new Map<string, number[]>();
  const phrasesOf = new Map<string, Begun[]>();
  for (const name of Object.keys(classes).filter((one) => one !== LEFT_OUT)) {
    const symbol = numberOf(`%${name}`);
    if (symbol === 0) continue;
    const { words, phrases } = vocabulary.gather([`%${name}%`], name);
    for (const word of words) add(classesOf, word, symbol);
    phrases?.forEach((rests, first) => {
      for (const rest of rests) add(phrasesOf, first, { rest, symbol });
    });
  }
  const known = new Map<string, readonly number[]>();
  const listAlone = (word: string): readonly number[] => {
    const symbols = known.get(word) ?? [numberOf(stem(word)), ...(classesOf.get(word) ?? [])];
    if (known.size < MOST_KNOWN) known.set(word, symbols);
    return symbols;
  };
  return ({ tokens }, at) => {
    const word = tokens[at]?.words[0] ?? '';
    const whole = (phrasesOf.get(word) ?? []).filter(({ rest }) => stands(rest, tokens, at));
    const alone = listAlone(word);
    return whole.length === 0
      ? alone
      : [...new Set([...alone, ...whole.map(({ symbol }) => symbol)])];
  };
}

/** How many words' symbols are remembered from message to message; no message can fill the memory. */
const MOST_KNOWN = 5000;

function add<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function stands(rest: readonly string[], tokens: TidyText['tokens'], at: number): boolean {
  return rest.every((word, place) => tokens[at + 1 + place]?.words[0] === word);
}
