import { cleanCharacters } from './characters';
import { findQuotes } from './quotes';
import { BOUNDARY, type Quote, type Sentence, type Token } from './token';
import { cutTokens, type MarkedToken } from './tokens';

/** A message made ready for reading. All indices into `tokens`; offsets are those of the original. */
export interface TidyText {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** For each token, the index of its sentence. */
  readonly sentenceOf: readonly number[];
  readonly quotes: readonly Quote[];
}

/**
 * Makes a text ready for reading: plain characters, chat spelling spelt out, sentences, quotes.
 * Takes any string; linear in its length; never throws.
 */
export function tidy(text: string): TidyText {
  const clean = cleanCharacters(text);
  const tokens = cutTokens(clean);
  const sentences = cutSentences(tokens);
  const sentenceOf: number[] = [];
  sentences.forEach((sentence, index) => {
    for (let at = sentence.first; at < sentence.end; at += 1) sentenceOf.push(index);
  });
  return { tokens, sentences, sentenceOf, quotes: findQuotes(clean, tokens) };
}

function cutSentences(tokens: readonly MarkedToken[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (next && next.before < BOUNDARY.line) return;
    sentences.push({ first, end: index + 1, asks: token.asks });
    first = index + 1;
  });
  return sentences;
}
