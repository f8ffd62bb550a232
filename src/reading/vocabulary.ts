import type { WordClasses } from '../lexicon/schema';
import { cleanCharacters } from '../text/characters';
import { isSpelling } from '../text/spelling';
import { cutTokens } from '../text/tokens';
import { FrameError } from './1-parse-frame';
import type { Phrases } from './program';

/** Words and phrases of which any one may stand at a place. */
export interface Words {
  readonly words: ReadonlySet<string>;
  readonly phrases: Phrases | null;
}

/** Looks up what frames name. */
export interface Vocabulary {
  /**
   * Gathers words, phrases and classes (`%name%`) into one choice.
   * @throws FrameError, with the frame they stand in, where a class is unknown.
   */
  readonly gather: (members: readonly string[], frame: string) => Words;
}

/** Makes the look-up over the given word classes. A class may name other classes. */
export function makeVocabulary(classes: WordClasses): Vocabulary {
  // Frames share many choices of words; each is gathered once.
  const gathered = new Map<string, Words>();
  const single = new Map<string, Words>();

  const gather = (members: readonly string[], frame: string): Words => {
    if (members.length === 1 && members[0] !== undefined) return gatherOne(members[0], frame);
    const key = members.join('|');
    const known = gathered.get(key);
    if (known) return known;
    const words = join(members.map((member) => gatherOne(member, frame)));
    gathered.set(key, words);
    return words;
  };

  const gatherOne = (member: string, frame: string): Words => {
    const known = single.get(member);
    if (known) return known;
    if (member.includes('%') && !/^%[a-z0-9-]+%$/.test(member)) {
      throw new FrameError(
        frame,
        `"${member}" mixes a word class with words; name the class alone.`,
      );
    }
    const words = member.startsWith('%')
      ? gatherClass(member.slice(1, -1), frame)
      : toWords(spell(member));
    single.set(member, words);
    return words;
  };

  const gatherClass = (name: string, frame: string): Words => {
    const members = Object.hasOwn(classes, name) ? classes[name] : undefined;
    if (!members) throw new FrameError(frame, `there is no word class "${name}".`);
    return gather(members, frame);
  };

  return { gather };
}

/** A word without apostrophe, mark, drawn-out letter or dropped g. */
const PLAIN = /^(?!.*([a-z])\1\1)[a-z]+$/;

/** What follows an owner's name. By itself it would be read as a letter. */
const POSSESSIVE = "'s";

/** Spells a word or phrase of a frame out as a message's would be: "don't" is "do not". */
export function spell(member: string): string[] {
  if (member === POSSESSIVE) return [member];
  const words = member.split(' ');
  if (words.every((word) => PLAIN.test(word) && !isSpelling(word))) return words;
  const tokens = cutTokens(cleanCharacters(member));
  return tokens.length === 0 ? [member.toLowerCase()] : tokens.map((token) => token.words[0]);
}

function toWords([first, ...rest]: readonly string[]): Words {
  if (first === undefined) return { words: new Set(), phrases: null };
  if (rest.length === 0) return { words: new Set([first]), phrases: null };
  return { words: new Set(), phrases: new Map([[first, [rest]]]) };
}

function join(all: readonly Words[]): Words {
  const words = new Set<string>();
  const phrases = new Map<string, (readonly string[])[]>();
  for (const one of all) {
    for (const word of one.words) words.add(word);
    one.phrases?.forEach((rests, first) => {
      const list = phrases.get(first);
      if (list) list.push(...rests);
      else phrases.set(first, [...rests]);
    });
  }
  phrases.forEach((list) => list.sort((one, other) => other.length - one.length));
  return { words, phrases: phrases.size > 0 ? phrases : null };
}
