import type { Assertion } from './1-parse-frame';

/** What follows the first word of each phrase of a class; the longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/**
 * One step of a compiled frame. A program is a list of steps, run by `3-match.ts`; `split` tries
 * its first way before its second.
 */
export type Step =
  | { readonly do: 'word'; readonly words: ReadonlySet<string>; readonly phrases: Phrases | null }
  | { readonly do: 'other'; readonly words: ReadonlySet<string> }
  | { readonly do: 'any' }
  | { readonly do: 'tag'; readonly tag: string }
  | { readonly do: 'split'; readonly one: number; readonly two: number }
  | { readonly do: 'jump'; readonly to: number }
  | { readonly do: 'assert'; readonly what: Assertion }
  | { readonly do: 'mark'; readonly edge: 'start' | 'end' }
  | { readonly do: 'match' };

/** Words with which a program can begin. */
export interface Opening {
  readonly words: ReadonlySet<string>;
  readonly phrases: Phrases | null;
  /** Only where a sentence begins. */
  readonly atStart: boolean;
}

/** A compiled frame. */
export interface Program {
  readonly frame: string;
  readonly steps: readonly Step[];
  /** What it can begin with; null where that is any word. */
  readonly openings: readonly Opening[] | null;
  /** Most words it can take. */
  readonly longest: number;
}
