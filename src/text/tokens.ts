import type { CleanText } from './characters';
import { CONTRACTIONS, SPELLINGS } from './spelling';
import { SPELLINGS_BEFORE } from './spelling-before';
import { BOUNDARY, type Boundary, type Token } from './token';

/** A written word or mark, before spelling is looked at; offsets are those of the clean text. */
interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly before: Boundary;
}

/** A token, with the sentence mark that follows it, where one does. */
export interface MarkedToken extends Token {
  readonly asks: boolean;
}

const PIECE =
  /(?<word>[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}]|'(?=\p{L})|[*@$]{1,4}(?=[\p{L}\p{N}]))*|'(?:cause|em|til|bout|n')(?![\p{L}]))|(?<symbol>=|\p{Extended_Pictographic}|[\p{Regional_Indicator}])|(?<stop>[.!?]+)|(?<line>\n\s*)|(?<clause>[,;:()/]|\s-+\s|--+)/gu;

const NAME_LIKE = /^\p{Lu}\p{Ll}/u;

const ABBREVIATION = /^(?:mr|mrs|ms|dr|st|vs|etc|e|g|i|a|p|m|no|prof|jr|sr)$/i;

/** A written line shorter than this ends where it ends; a longer one was probably wrapped. */
const CHAT_LINE = 60;

/**
 * Cuts a clean text into tokens with the boundaries between them. Linear in the text's length.
 * Offsets of the tokens are those of the original text.
 */
export function cutTokens(clean: CleanText): MarkedToken[] {
  const tokens: MarkedToken[] = [];
  const pieces = cutPieces(clean.text);
  pieces.words.forEach((piece, index) => {
    const next = pieces.words[index + 1];
    const asks = pieces.asking.has(index);
    const start = clean.starts ? (clean.starts[piece.start] ?? 0) : piece.start;
    const end = clean.ends ? (clean.ends[piece.end - 1] ?? 0) : piece.end;
    const capital = NAME_LIKE.test(piece.text);
    spellOut(piece.text, next?.text).forEach((words, part) => {
      const before = part === 0 ? piece.before : BOUNDARY.none;
      tokens.push({ words, start, end, before, capital: capital && part === 0, asks });
    });
  });
  return tokens;
}

function cutPieces(text: string): { words: Piece[]; asking: Set<number> } {
  const words: Piece[] = [];
  const asking = new Set<number>();
  let before: Boundary = BOUNDARY.none;
  let lineStart = 0;
  for (const match of text.matchAll(PIECE)) {
    const found = match[0];
    const { word, symbol, stop, line } = match.groups ?? {};
    if (word !== undefined || symbol !== undefined) {
      const piece = { text: found, start: match.index, end: match.index + found.length, before };
      words.push(words.length === 0 ? { ...piece, before: BOUNDARY.paragraph } : piece);
      before = BOUNDARY.none;
    } else if (stop !== undefined) {
      if (stop.includes('?')) asking.add(words.length - 1);
      before = larger(before, stopBoundary(text, match.index, stop, words.at(-1)?.text ?? ''));
    } else if (line !== undefined) {
      const breaks = line.split('\n').length - 1;
      const wrapped = match.index - lineStart >= CHAT_LINE;
      before = larger(
        before,
        breaks > 1 ? BOUNDARY.paragraph : wrapped ? BOUNDARY.none : BOUNDARY.line,
      );
      lineStart = match.index + line.length;
    } else {
      before = larger(before, BOUNDARY.clause);
    }
  }
  return { words, asking };
}

function larger(one: Boundary, other: Boundary): Boundary {
  return one > other ? one : other;
}

function stopBoundary(text: string, at: number, stop: string, word: string): Boundary {
  const next = text[at + stop.length];
  if (stop === '.' && next !== undefined && !/[\s"')]/.test(next)) return BOUNDARY.none;
  if (stop === '.' && ABBREVIATION.test(word) && next !== undefined) return BOUNDARY.none;
  const trailsOff = stop.startsWith('..') && !stop.includes('?') && !stop.includes('!');
  if (trailsOff && /^\s*[a-z]/.test(text.slice(at + stop.length, at + stop.length + 8))) {
    return BOUNDARY.clause;
  }
  return BOUNDARY.sentence;
}

/** "hallucinatin" may be "hallucinating"; that "certain" is not "certaing" does no harm. */
const DROPPED_G = /^[a-z]{3,}in$/;

/** Gives the words that one written word stands for, each with its readings. */
function spellOut(written: string, next: string | undefined): (readonly [string, ...string[]])[] {
  const lower = unmask(written.toLowerCase());
  const before = SPELLINGS_BEFORE[lower];
  if (before && Object.hasOwn(SPELLINGS_BEFORE, lower)) {
    const follows = next === undefined ? [] : unstretch(next.toLowerCase());
    const predicate = follows.some((word) => before.next.has(word) || before.shape?.test(word));
    return toWords(predicate ? before.then : before.otherwise);
  }
  const spelling = Object.hasOwn(SPELLINGS, lower) ? SPELLINGS[lower] : undefined;
  if (spelling !== undefined) return toWords(spelling);
  const apostrophe = lower.lastIndexOf("'");
  if (apostrophe > 0) return splitContraction(lower, apostrophe);
  if (/(\p{L})\1\1/u.test(lower)) return [unstretch(lower)];
  if (DROPPED_G.test(lower)) return [[lower, `${lower}g`]];
  return [[lower]];
}

function splitContraction(lower: string, at: number): (readonly [string, ...string[]])[] {
  const tail = lower.slice(at + 1);
  if (tail === 't' && lower[at - 1] === 'n')
    return [...spellOut(lower.slice(0, at - 1), undefined), ['not']];
  const stands = Object.hasOwn(CONTRACTIONS, tail) ? CONTRACTIONS[tail] : undefined;
  if (stands === undefined) return [[lower]];
  return [...spellOut(lower.slice(0, at), undefined), ...toWords(stands)];
}

function toWords(spelling: string): (readonly [string, ...string[]])[] {
  return spelling.split(' ').map((word) => {
    const [first = word, ...others] = word.split('/');
    return [first, ...others] as const;
  });
}

/** "soooo" is "so" or "soo": a letter drawn out is read once and twice. */
function unstretch(word: string): readonly [string, ...string[]] {
  const once = word.replace(/(\p{L})\1{2,}/gu, '$1');
  const twice = word.replace(/(\p{L})\1{2,}/gu, '$1$1');
  const spelt = Object.hasOwn(SPELLINGS, once) ? (SPELLINGS[once] ?? once) : once;
  return [spelt.includes(' ') ? once : spelt, twice];
}

const MASKED: readonly (readonly [RegExp, string])[] = [
  [/^f[*@#$u][*@#$c]*k?(?=(?:ing|in|ed|er)?$)/, 'fuck'],
  [/^s[*@#$h][*@#$i]*t$/, 'shit'],
  [/^b[*@#$1][*@#$t]*c?h$/, 'bitch'],
];

/** "f**k" is read as what it hides. */
function unmask(word: string): string {
  if (!/[*@$1]/.test(word)) return word;
  const plain = word.replace(/[*@$]+$/, '');
  const masked = MASKED.find(([shape]) => shape.test(plain));
  return masked ? plain.replace(masked[0], masked[1]) : plain;
}
