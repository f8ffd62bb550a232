import { EVERYDAY_COUNTS } from './everyday-counts';
import { once } from './once';

/** How much more often two words follow each other than if chance alone brought them together. */
const LIKED_TOGETHER = 5;

/** A common word: in what share of a message's places it stands, and each common pair that it begins. */
interface Counted {
  readonly share: number;
  readonly pairs: Map<string, number>;
}

const counts = once(() => {
  const counted = new Map<string, Counted>();
  let rarest = 1;
  for (const [, gram = '', often] of EVERYDAY_COUNTS.counts.matchAll(/(\S+(?: \S+)?) (\d+),/g)) {
    const [word = '', next] = gram.split(' ');
    rarest = Number(often) / EVERYDAY_COUNTS.words;
    if (next === undefined) counted.set(word, { share: rarest, pairs: new Map() });
    else counted.get(word)?.pairs.set(next, rarest);
  }
  return { counted, rarest };
});

/**
 * In what share of a message's places a word stands. Counted where it is common, else guessed. It is there for speed: when these
 * counts came in, one of 25,252 readings changed (by a faint hit at the edge of reported words). What a person's own wording may
 * consist of is asked of `too-common.ts`.
 */
export function shareOfWord(word: string): number {
  const { counted, rarest } = counts();
  return counted.get(word)?.share ?? rarest / 2;
}

/** In what share of a message's places these two words follow each other. */
export function shareOfPair(word: string, next: string): number {
  const { counted, rarest } = counts();
  const known = counted.get(word)?.pairs.get(next);
  if (known !== undefined) return known;
  const [one, other] = [shareOfWord(word), shareOfWord(next)];
  return Math.min(one, other, rarest, one * other * LIKED_TOGETHER);
}
