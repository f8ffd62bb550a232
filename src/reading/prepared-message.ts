import type { TidyText } from '../text/tidy';
import { BOUNDARY, type Token } from '../text/token';
import type { Assertion } from './1-parse-frame';
import { makeTagLookup, type HasTag } from './tags';

/** A message as programs see it. */
export interface PreparedMessage {
  readonly tidied: TidyText;
  readonly tokens: readonly Token[];
  /** For each token what it can be read as. */
  readonly words: readonly (readonly string[])[];
  readonly hasTag: HasTag;
}

/** Puts a tidied message before the programs. */
export function prepareMessage(tidied: TidyText): PreparedMessage {
  const { tokens } = tidied;
  return {
    tidied,
    tokens,
    words: tokens.map((token) => token.words),
    hasTag: makeTagLookup(tokens),
  };
}

/**
 * Tells whether what a frame asserts of a place is so.
 * @param at the token before which it is asserted; may be just past the last one
 * @param first the token at which the frame began: what is asserted at a frame's end is asserted of its sentence
 */
export function holds(
  what: Assertion,
  at: number,
  message: PreparedMessage,
  first: number,
): boolean {
  const { tokens, tidied } = message;
  const before = tokens[at]?.before ?? BOUNDARY.paragraph;
  const inside = at > first && before >= BOUNDARY.line ? at - 1 : at;
  const sentence = tidied.sentences[tidied.sentenceOf[inside] ?? 0];
  switch (what) {
    case 'sentence-start':
    case 'sentence-end':
      return before >= BOUNDARY.line;
    case 'name':
      return tokens[at]?.capital ?? false;
    case 'message-start':
      return at === 0;
    case 'message-end':
      return at >= tokens.length;
    case 'question':
      return sentence?.asks ?? false;
    case 'statement':
      return !(sentence?.asks ?? false);
    default:
      return true;
  }
}
