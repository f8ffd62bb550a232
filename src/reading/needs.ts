import type { FrameNode } from './1-parse-frame';
import type { WordsOf } from './steps';
import type { Words } from './vocabulary';

/** A set of words of which one must stand in a message for a frame to match. */
export interface Need {
  readonly words: ReadonlySet<string>;
  /** Which part of the frame needs it. */
  readonly part: number;
  readonly weight: number;
}

/** How common these words are together. */
export type Weigh = (words: ReadonlySet<string>) => number;

/** What a frame of these parts needs, the rarest first. */
export function listNeeds(parts: readonly FrameNode[], wordsOf: WordsOf, weigh: Weigh): Need[] {
  return parts
    .flatMap((node, part) =>
      needsOf(node, wordsOf, weigh).map((need) => ({ words: need, part, weight: weigh(need) })),
    )
    .sort((one, other) => one.weight - other.weight);
}

function needsOf(node: FrameNode, wordsOf: WordsOf, weigh: Weigh): ReadonlySet<string>[] {
  const words = wordsOf(node);
  if (words) return [needOfWords(words, weigh)];
  if (node.kind === 'sequence') return node.nodes.flatMap((one) => needsOf(one, wordsOf, weigh));
  if (node.kind === 'repeat') return node.min > 0 ? needsOf(node.node, wordsOf, weigh) : [];
  if (node.kind !== 'choice') return [];
  const each = node.nodes.map((one) => rarest(needsOf(one, wordsOf, weigh), weigh));
  return each.every((need) => need !== undefined)
    ? [new Set(each.flatMap((need) => [...need]))]
    : [];
}

const needsOfWords = new WeakMap<Words, ReadonlySet<string>>();

/** Each word, and of each phrase its rarest word. Classes stand in many frames, so it is kept. */
function needOfWords(words: Words, weigh: Weigh): ReadonlySet<string> {
  if (!words.phrases) return words.words;
  const known = needsOfWords.get(words);
  if (known) return known;
  const need = new Set(words.words);
  words.phrases.forEach((rests, first) => {
    for (const rest of rests) need.add(rarestWord([first, ...rest], weigh));
  });
  needsOfWords.set(words, need);
  return need;
}

function rarestWord(phrase: readonly string[], weigh: Weigh): string {
  const weights = phrase.map((word) => weigh(new Set([word])));
  return phrase[weights.indexOf(Math.min(...weights))] ?? '';
}

function rarest(
  needs: readonly ReadonlySet<string>[],
  weigh: Weigh,
): ReadonlySet<string> | undefined {
  return [...needs].sort((one, other) => weigh(one) - weigh(other))[0];
}

/** Most words that a part of a frame can take. */
export function measure(node: FrameNode, wordsOf: WordsOf): number {
  const words = wordsOf(node);
  if (words) {
    const rests = words.phrases ? [...words.phrases.values()].flat() : [];
    return rests.reduce((most, rest) => Math.max(most, rest.length + 1), 1);
  }
  if (node.kind === 'sequence') return sum(node.nodes.map((one) => measure(one, wordsOf)));
  if (node.kind === 'choice') return Math.max(...node.nodes.map((one) => measure(one, wordsOf)));
  if (node.kind === 'repeat') return node.max * measure(node.node, wordsOf);
  return node.kind === 'assert' || node.kind === 'mark' ? 0 : 1;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
