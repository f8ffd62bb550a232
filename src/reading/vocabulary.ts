import type { WordClasses } from '../lexicon/schema';
import { cleanCharacters } from '../text/characters';
import { cutTokens } from '../text/tokens';
import { FrameError } from './1-parse-frame';
import { weighCommonness } from './common-words';
import type { Phrases } from './program';

/** Words and phrases of which any one may stand at a place. */
export interface Words {
  readonly ids: ReadonlySet<number>;
  readonly phrases: Phrases | null;
}

/** The numbering of all words that frames hold. */
export interface Vocabulary {
  /** The number of a word, or undefined where no frame holds it. */
  readonly idOf: (word: string) => number | undefined;
  /** How common the words with these numbers are together. */
  readonly weigh: (ids: ReadonlySet<number>) => number;
  /**
   * Numbers words, phrases and classes (`%name%`).
   * @throws FrameError, with the frame they stand in, where a class is unknown.
   */
  readonly gather: (members: readonly string[], frame: string) => Words;
}

/** Makes the numbering for frames over the given word classes. A class may name other classes. */
export function makeVocabulary(classes: WordClasses): Vocabulary {
  const numbers = new Map<string, number>();
  const weights: number[] = [];
  const gathered = new Map<string, Words>();

  const number = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    weights.push(weighCommonness(word));
    return numbers.size - 1;
  };

  /** Frames share many choices of words; each is gathered once. */
  const gather = (members: readonly string[], frame: string): Words => {
    const key = members.join('|');
    const known = gathered.get(key);
    if (known) return known;
    const words = join(members.map((member) => gatherOne(member, frame)));
    gathered.set(key, words);
    return words;
  };

  const gatherOne = (member: string, frame: string): Words => {
    if (!member.startsWith('%')) return toWords(spell(member).map(number));
    const name = member.slice(1, -1);
    const inner = Object.hasOwn(classes, name) ? classes[name] : undefined;
    if (!inner) throw new FrameError(frame, `there is no word class "${name}".`);
    return gather(inner, frame);
  };

  const weigh = (ids: ReadonlySet<number>): number => {
    let sum = 0;
    for (const id of ids) sum += weights[id] ?? 1;
    return sum;
  };

  return { idOf: (word) => numbers.get(word), weigh, gather };
}

/** Spells a word or phrase of a frame out as a message's would be: "don't" is "do not". */
export function spell(member: string): string[] {
  const tokens = cutTokens(cleanCharacters(member));
  return tokens.length === 0 ? [member.toLowerCase()] : tokens.map((token) => token.words[0]);
}

function toWords([first, ...rest]: readonly number[]): Words {
  if (first === undefined) return { ids: new Set(), phrases: null };
  if (rest.length === 0) return { ids: new Set([first]), phrases: null };
  return { ids: new Set(), phrases: new Map([[first, [rest]]]) };
}

function join(all: readonly Words[]): Words {
  const ids = new Set<number>();
  const phrases = new Map<number, (readonly number[])[]>();
  for (const words of all) {
    for (const id of words.ids) ids.add(id);
    words.phrases?.forEach((rests, first) => {
      const list = phrases.get(first);
      if (list) list.push(...rests);
      else phrases.set(first, [...rests]);
    });
  }
  phrases.forEach((list) => list.sort((one, other) => other.length - one.length));
  return { ids, phrases: phrases.size > 0 ? phrases : null };
}
