import type { CleanText } from './characters';
import type { Quote, Token } from './token';

/** A stretch of the clean text that stands in quotation marks or on quoted lines. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Quotation marks do not reach further than this many characters: an unpaired one must not swallow a letter. */
const LONGEST = 2000;

const QUOTED_LINES = /^[ \t]*>.*$/gm;

/** "Sam wrote:" or "On Monday … wrote:" at the start of a line opens a pasted text. */
const WROTE = /^.{0,120}\b(?:wrote|writes):[ \t]*$/gm;

/**
 * Finds what the message quotes: words in quotation marks, lines that begin with ">", and what
 * follows a line that ends with "wrote:". A text that is one quotation from end to end is not
 * counted: then the quotation is the message.
 */
export function findQuotes(clean: CleanText, tokens: readonly Token[]): Quote[] {
  const text = clean.text;
  if (!/["'>]|\bwrote:/.test(text)) return [];
  const stretches = [...findMarked(text), ...findLines(text)];
  const quotes = stretches
    .map((stretch) => toQuote(stretch, clean, tokens))
    .filter((quote) => quote.end > quote.first)
    .sort((one, other) => one.first - other.first);
  const whole = quotes.length === 1 && quotes[0]?.first === 0 && quotes[0].end === tokens.length;
  return whole ? [] : quotes;
}

/** Words between a mark that opens and one that closes, on one line. An apostrophe does neither. */
function findMarked(text: string): Stretch[] {
  const found: Stretch[] = [];
  const open: Record<string, number | undefined> = {};
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if (mark === '\n') open["'"] = open['"'] = undefined;
    if (mark !== '"' && mark !== "'") continue;
    const start = open[mark];
    if (start === undefined) {
      if (opens(text, at)) open[mark] = at;
    } else if (closes(text, at)) {
      if (at - start <= LONGEST) found.push({ start, end: at + 1 });
      open[mark] = undefined;
    }
  }
  return found;
}

function opens(text: string, at: number): boolean {
  return /^$|[\s(:,;.\-/[]/.test(text[at - 1] ?? '') && /\S/.test(text[at + 1] ?? '');
}

function closes(text: string, at: number): boolean {
  return /\S/.test(text[at - 1] ?? '') && /^$|[\s.,!?;:)\-/\]]/.test(text[at + 1] ?? '');
}

function findLines(text: string): Stretch[] {
  const lines = [...text.matchAll(QUOTED_LINES)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const wrote = [...text.matchAll(WROTE)].map((match) => {
    const start = match.index + match[0].length;
    const blank = text.indexOf('\n\n', start + 2);
    return { start, end: Math.min(blank < 0 ? text.length : blank, start + LONGEST) };
  });
  return [...lines, ...wrote];
}

function toQuote(stretch: Stretch, clean: CleanText, tokens: readonly Token[]): Quote {
  const start = clean.starts ? (clean.starts[stretch.start] ?? 0) : stretch.start;
  const end = clean.ends ? (clean.ends[stretch.end - 1] ?? 0) : stretch.end;
  const first = firstAtOrAfter(tokens, start);
  return { first, end: firstAtOrAfter(tokens, end) };
}

/** Index of the first token that begins at or after an offset. */
function firstAtOrAfter(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
