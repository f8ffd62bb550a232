/**
 * The shapes of what is shown. A language is one object of type `Catalogue`; English is the source.
 * This folder imports nothing from outside, so that any context can carry just the words it needs.
 */
import type { english } from './en/english';

/**
 * Every text of the extension in one language. Derived from English, so that another language does
 * not compile until it says all of it: each pattern, each move, each label.
 */
export type Catalogue = Translated<typeof english>;

/** The same keys with any wording. */
type Translated<T> = T extends string ? string : { readonly [K in keyof T]: Translated<T[K]> };

/** What is said about one move of a pattern. */
export interface MoveTexts {
  /** What wording like this is often used to do. Many wordings share it: it names the move, no phrase. */
  readonly does: string;
  /** An ordinary reading of the same words. */
  readonly couldAlsoBe: string;
  /** A question to ask oneself. */
  readonly ask: string;
  /** A steadying thought. */
  readonly steady: string;
}

/** What is said about one pattern. */
export interface PatternTexts {
  /** Plain name, for example "Rewriting what happened". */
  readonly name: string;
  /** Standard term, for example "gaslighting". */
  readonly term: string;
  /** One sentence: what it looks for. Shown beside its switch. */
  readonly finds: string;
  /** One made-up line that shows it. */
  readonly example: string;
  /** Where the term comes from, and how firm that ground is. */
  readonly source: string;
  /** What one message can't tell here, where there is such a limit. */
  readonly caveat?: string;
  /** By the cue's `explanation` key. `general` fits any cue of the pattern. */
  readonly moves: Readonly<Record<string, MoveTexts>> & { readonly general: MoveTexts };
}
