import type { Lexicon } from '../lexicon/schema';
import { makeCompiler } from './2-compile';
import type { Program } from './program';

/** What the index must know of a frame: where to look it up. */
export interface Anchor {
  /** The rarest words that it needs, of which one must stand in the message. */
  readonly words: Iterable<string>;
  /** How many words may stand before that one, with it, at most. */
  readonly reach: number;
}

/**
 * The anchors of a lexicon's frames as plain data, in the order of `listFrames`. A build carries it,
 * so that a woken background need not compile a frame before a message comes near it.
 */
export interface AnchorTable {
  /** Each set's words, parted by spaces. */
  readonly sets: readonly string[];
  /** For each frame the number of its set and its reach. */
  readonly frames: readonly (readonly [set: number, reach: number])[];
}

/** Every frame that messages are scanned for, in a fixed order. */
export function listFrames(lexicon: Lexicon): string[] {
  return [
    ...lexicon.patterns.flatMap((pattern) => pattern.cues),
    ...lexicon.guards,
    ...lexicon.helpSignals,
  ].flatMap((one) => one.match);
}

/** Where a compiled frame is to be looked up. */
export function anchorOf({ needs, reach }: Program): Anchor {
  return { words: needs[0] ?? [], reach };
}

/** Works the anchors of a lexicon out. */
export function listAnchors(lexicon: Lexicon): AnchorTable {
  const { compile } = makeCompiler(lexicon.classes);
  const sets = new Map<string, number>();
  const frames = listFrames(lexicon).map((frame) => {
    const { words, reach } = anchorOf(compile(frame));
    const key = [...words].join(' ');
    const set = sets.get(key) ?? sets.size;
    sets.set(key, set);
    return [set, reach] as const;
  });
  return { sets: [...sets.keys()], frames };
}

/** Reads the anchors back from a table. */
export function openAnchors({ sets, frames }: AnchorTable): Anchor[] {
  const opened = sets.map((words) => words.split(' ').filter(Boolean));
  return frames.map(([set, reach]) => ({ words: opened[set] ?? [], reach }));
}
