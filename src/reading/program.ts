import type { Assertion } from './1-parse-frame';

/** Word sequences of a class, by the id of their first word; the longest first. */
export type Phrases = ReadonlyMap<number, readonly (readonly number[])[]>;

/**
 * One step of a compiled frame. A program is a list of steps, run by `3-match.ts`; `split` tries
 * its first way before its second.
 */
export type Step =
  | { readonly do: 'word'; readonly ids: ReadonlySet<number>; readonly phrases: Phrases | null }
  | { readonly do: 'other'; readonly ids: ReadonlySet<number> }
  | { readonly do: 'any' }
  | { readonly do: 'tag'; readonly tag: string }
  | { readonly do: 'split'; readonly one: number; readonly two: number }
  | { readonly do: 'jump'; readonly to: number }
  | { readonly do: 'assert'; readonly what: Assertion }
  | { readonly do: 'mark'; readonly edge: 'start' | 'end' }
  | { readonly do: 'match' };

/** A compiled frame. */
export interface Program {
  readonly frame: string;
  readonly steps: readonly Step[];
  /** Most words it can take. */
  readonly longest: number;
  /** Sets of words, of each of which one must stand in the message; the rarest first. */
  readonly needs: readonly ReadonlySet<number>[];
  /** How many words may stand before the rarest need, at most. */
  readonly reach: number;
}
