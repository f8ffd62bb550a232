import type { Mark } from '../../explanation/explanation';

/** A run of the message, marked or not. */
export interface Piece {
  readonly text: string;
  readonly mark: Mark | null;
}

/** Start and end of a stretch of the message, in UTF-16 code units. */
type Stretch = readonly [start: number, end: number];

/** Longer messages are first shown around their marks only. */
const LONG = 420;
/** How much stands on either side of a mark in an excerpt. */
const AROUND = 80;
const WITHOUT_MARKS = 240;

/** Cuts a stretch of a text into marked and unmarked runs that together give it back. */
export function piecesOf(
  text: string,
  marks: readonly Mark[],
  [start, end]: Stretch = [0, text.length],
): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const mark of marks) {
    const from = Math.max(mark.span[0], at);
    const to = Math.min(mark.span[1], end);
    if (from >= to) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), mark: null });
    pieces.push({ text: text.slice(from, to), mark });
    at = to;
  }
  if (at < end) pieces.push({ text: text.slice(at, end), mark: null });
  return pieces;
}

/** The stretches of a long text that are worth showing first; null where the text is short enough. */
export function excerptOf(text: string, marks: readonly Mark[]): readonly Stretch[] | null {
  if (text.length <= LONG) return null;
  if (marks.length === 0) return [[0, wordEnd(text, WITHOUT_MARKS)]];
  const stretches: [number, number][] = [];
  for (const { span } of marks) {
    const from = wordStart(text, span[0] - AROUND);
    const to = wordEnd(text, span[1] + AROUND);
    const last = stretches.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else stretches.push([from, to]);
  }
  const only = stretches[0];
  const isWhole = stretches.length === 1 && only?.[0] === 0 && only[1] === text.length;
  return isWhole ? null : stretches;
}

/** The place after the last white space before `at`, not much further back than a word is long. */
function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const before = text.slice(Math.max(0, at - 24), at);
  const space = before.search(/\S*$/u);
  return at - before.length + space;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const rest = /^\S{0,24}/u.exec(text.slice(at));
  return at + (rest?.[0].length ?? 0);
}
