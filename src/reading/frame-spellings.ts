import type { FrameNode } from './1-parse-frame';
import type { WordsOf } from './frame-words';
import type { Words } from './vocabulary';

/** One way in which a part of a frame can stand in a message: these words, one after the other. */
export type Spelling = readonly string[];

/** Parts that can be spelt in more ways are not spelt out together with what stands beside them. */
const MOST = 30;

const NOTHING: readonly Spelling[] = [[]];

/** Every spelling of a part; null where it has gaps or can be spelt in too many ways. Words alone may have many. */
export function listSpellings(node: FrameNode, wordsOf: WordsOf): readonly Spelling[] | null {
  const words = wordsOf(node);
  if (words) return spellWords(words);
  switch (node.kind) {
    case 'assert':
    case 'mark':
      return NOTHING;
    case 'sequence':
      return spellInOrder(node.nodes.map((one) => listSpellings(one, wordsOf)));
    case 'choice': {
      const each = node.nodes.map((one) => listSpellings(one, wordsOf));
      return each.every((one) => one !== null) ? each.flat() : null;
    }
    case 'repeat':
      return spellRepeated(listSpellings(node.node, wordsOf), node.min, node.max);
    default:
      return null;
  }
}

/** Every spelling of two parts that follow each other; null where there are too many. */
export function joinSpellings(
  ones: readonly Spelling[] | null,
  others: readonly Spelling[] | null,
): readonly Spelling[] | null {
  if (!ones || !others) return null;
  if (isNothing(others)) return ones;
  if (isNothing(ones)) return others;
  if (ones.length * others.length > MOST) return null;
  return ones.flatMap((one) => others.map((other) => [...one, ...other]));
}

function isNothing(spellings: readonly Spelling[]): boolean {
  return spellings.length === 1 && spellings[0]?.length === 0;
}

function spellInOrder(parts: readonly (readonly Spelling[] | null)[]): readonly Spelling[] | null {
  return parts.reduce(joinSpellings, NOTHING);
}

function spellRepeated(
  one: readonly Spelling[] | null,
  min: number,
  max: number,
): readonly Spelling[] | null {
  const all: Spelling[] = [];
  let times: readonly Spelling[] | null = NOTHING;
  for (let round = 0; round <= max; round += 1) {
    if (!times || all.length > MOST) return null;
    if (round >= min) all.push(...times);
    times = joinSpellings(times, one);
  }
  return all;
}

const spelt = new WeakMap<Words, readonly Spelling[]>();

/** Classes stand in many frames, so their spellings are kept. */
function spellWords(words: Words): readonly Spelling[] {
  const known = spelt.get(words);
  if (known) return known;
  const spellings: Spelling[] = [...words.words].map((word) => [word]);
  words.phrases?.forEach((rests, first) => {
    for (const rest of rests) spellings.push([first, ...rest]);
  });
  spelt.set(words, spellings);
  return spellings;
}
