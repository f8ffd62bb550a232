import type { FrameNode } from './1-parse-frame';
import { shareOfPair, shareOfWord } from './word-shares';
import type { WordsOf } from './frame-words';
import { addLengths, measure, NO_LENGTH, type Length } from './frame-length';
import { joinSpellings, listSpellings, type Spelling } from './frame-spellings';

/** A word, or two that follow each other with a space between. */
export type Gram = string;

/** By what a frame is looked up. */
export interface Anchor {
  /** A message that the frame matches holds one of these. With each, in what share of a message's places it stands. */
  readonly grams: ReadonlyMap<Gram, number>;
  /** How many of the frame's words may stand before it. */
  readonly before: Length;
}

/** What could be an anchor, and what it costs. */
interface Need extends Anchor {
  /** In what share of a message's places one of its grams stands. */
  readonly share: number;
}

/** What one more gram in the index costs, against a frame that is tried at a ten-thousandth more of all places. */
const PER_GRAM = 0.0001;

/** An anchor this good is taken without looking for a better one. */
const GOOD = 0.001;

/** Chooses the anchor of a frame: what is met most seldom and leaves the fewest places to try. Null where it needs no word at all. */
export function chooseAnchor(root: FrameNode, wordsOf: WordsOf): Anchor | null {
  return findCheapest(listNeeds(root, wordsOf)) ?? null;
}

function costOf({ share, before, grams }: Need): number {
  return share * (1 + (before.most - before.least) / 2) + PER_GRAM * grams.size;
}

function findCheapest(needs: readonly Need[]): Need | undefined {
  let [best, least] = [needs[0], Infinity];
  for (const need of needs) {
    const cost = costOf(need);
    if (cost < least) [best, least] = [need, cost];
  }
  return best;
}

function listNeeds(node: FrameNode, wordsOf: WordsOf): readonly Need[] {
  const spellings = listSpellings(node, wordsOf);
  if (spellings) return needSpellings(spellings);
  switch (node.kind) {
    case 'repeat':
      return node.min > 0 ? listNeeds(node.node, wordsOf) : [];
    case 'choice':
      return needOneOf(node.nodes.map((one) => findCheapest(listNeeds(one, wordsOf))));
    case 'sequence':
      return listSequenceNeeds(node.nodes, wordsOf);
    default:
      return [];
  }
}

/** What the parts need one by one and, where nothing good is among that, what neighbours need together. */
function listSequenceNeeds(nodes: readonly FrameNode[], wordsOf: WordsOf): readonly Need[] {
  let before = NO_LENGTH;
  const parts = nodes.map((node) => {
    const part = { node, before, spellings: listSpellings(node, wordsOf) };
    before = addLengths(before, measure(node, wordsOf));
    return part;
  });
  const alone = parts.flatMap((part) => shiftAll(listNeeds(part.node, wordsOf), part.before));
  if (alone.some((need) => costOf(need) < GOOD)) return alone;
  const together = parts.flatMap((part, place) => {
    const needs: Need[] = [];
    let joined = part.spellings;
    for (const next of parts.slice(place + 1)) {
      joined = joinSpellings(joined, next.spellings);
      if (!joined) break;
      needs.push(...shiftAll(needSpellings(joined), part.before));
    }
    return needs;
  });
  return [...alone, ...together];
}

function shiftAll(needs: readonly Need[], by: Length): readonly Need[] {
  return needs.map((need) => ({ ...need, before: addLengths(need.before, by) }));
}

function needOneOf(each: readonly (Need | undefined)[]): readonly Need[] {
  const known = each.filter((need) => need !== undefined);
  if (known.length < each.length) return [];
  const grams = new Map(known.flatMap((need) => [...need.grams]));
  const before = {
    least: Math.min(...known.map((need) => need.before.least)),
    most: Math.max(...known.map((need) => need.before.most)),
  };
  return [{ grams, before, share: addShares(grams) }];
}

const needed = new WeakMap<readonly Spelling[], readonly Need[]>();

/** Of each spelling its rarest gram; nothing is needed where it may be left out. Classes stand in many frames, so it is kept. */
function needSpellings(spellings: readonly Spelling[]): readonly Need[] {
  const known = needed.get(spellings);
  if (known) return known;
  const needs = spellings.some((spelling) => spelling.length === 0)
    ? []
    : [needPlaces(spellings.map(findRarest))];
  needed.set(spellings, needs);
  return needs;
}

function needPlaces(places: readonly Placed[]): Need {
  const grams = new Map(places.map(({ gram, share }) => [gram, share]));
  const before = { least: Infinity, most: 0 };
  for (const { at } of places) {
    before.least = Math.min(before.least, at);
    before.most = Math.max(before.most, at);
  }
  return { grams, before, share: addShares(grams) };
}

function addShares(grams: ReadonlyMap<Gram, number>): number {
  let sum = 0;
  for (const share of grams.values()) sum += share;
  return sum;
}

/** A gram and how many words of its spelling stand before it. */
interface Placed {
  readonly gram: Gram;
  readonly at: number;
  readonly share: number;
}

/** A pair has to be so much rarer than a word, which more frames can share. */
const RARER = 0.8;

function findRarest(spelling: Spelling): Placed {
  let at = 0;
  let share = Infinity;
  let words = 1;
  for (let here = 0; here < spelling.length; here += 1) {
    const alone = shareOfWord(spelling[here] ?? '');
    if (alone < share) [at, share] = [here, alone];
  }
  for (let here = 0; here + 1 < spelling.length; here += 1) {
    const together = shareOfPair(spelling[here] ?? '', spelling[here + 1] ?? '');
    if (together < share * RARER) [at, share, words] = [here, together, 2];
  }
  return { gram: spelling.slice(at, at + words).join(' '), at, share };
}
