import type { FrameNode } from './1-parse-frame';
import type { WordsOf } from './frame-words';
import type { Words } from './vocabulary';

/** How many words a part of a frame takes, at least and at most. */
export interface Length {
  readonly least: number;
  readonly most: number;
}

/** What takes no word. */
export const NO_LENGTH: Length = { least: 0, most: 0 };
const ONE_WORD: Length = { least: 1, most: 1 };

/** Measures a part of a frame. */
export function measure(node: FrameNode, wordsOf: WordsOf): Length {
  const words = wordsOf(node);
  if (words) return measureWords(words);
  switch (node.kind) {
    case 'sequence':
      return node.nodes.map((one) => measure(one, wordsOf)).reduce(addLengths, NO_LENGTH);
    case 'choice': {
      const lengths = node.nodes.map((one) => measure(one, wordsOf));
      return {
        least: Math.min(...lengths.map(({ least }) => least)),
        most: Math.max(...lengths.map(({ most }) => most)),
      };
    }
    case 'repeat': {
      const { least, most } = measure(node.node, wordsOf);
      return { least: node.min * least, most: node.max * most };
    }
    case 'assert':
    case 'mark':
      return NO_LENGTH;
    default:
      return ONE_WORD;
  }
}

/** The length of two parts that follow each other. */
export function addLengths(one: Length, other: Length): Length {
  return { least: one.least + other.least, most: one.most + other.most };
}

const measured = new WeakMap<Words, Length>();

/** Classes stand in many frames, so what was measured is kept. */
function measureWords(words: Words): Length {
  const known = measured.get(words);
  if (known) return known;
  let [least, most] = words.words.size > 0 ? [1, 1] : [Infinity, 1];
  words.phrases?.forEach((rests) => {
    for (const rest of rests) {
      least = Math.min(least, rest.length + 1);
      most = Math.max(most, rest.length + 1);
    }
  });
  const length = { least: Number.isFinite(least) ? least : 1, most };
  measured.set(words, length);
  return length;
}
