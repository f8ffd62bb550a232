/** What stands between a token and the one before it; a higher number parts more. */
export const BOUNDARY = { none: 0, clause: 1, line: 2, sentence: 3, paragraph: 4 } as const;

/** One of the values of `BOUNDARY`. */
export type Boundary = (typeof BOUNDARY)[keyof typeof BOUNDARY];

/** One word as the reading sees it. Contractions are split ("you're" is "you" and "are"). */
export interface Token {
  /** What it can be read as, the likeliest first; lower case, spelt out. Never empty. */
  readonly words: readonly [string, ...string[]];
  /** Start and end of the whole written word, in UTF-16 code units of the original text. */
  readonly start: number;
  readonly end: number;
  /** What stands before it. */
  readonly before: Boundary;
  /** Written with a capital letter and small ones after it, as names are. */
  readonly capital: boolean;
}

/** A run of tokens that ends with a full stop, a question or exclamation mark, or a line of chat. */
export interface Sentence {
  /** Index of its first token, and of the first token after it. */
  readonly first: number;
  readonly end: number;
  readonly asks: boolean;
}

/** A stretch of words that somebody else is quoted with, as token indices. */
export interface Quote {
  readonly first: number;
  readonly end: number;
}
