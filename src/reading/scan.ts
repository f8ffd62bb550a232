import { matchAt, type Match } from './3-match';
import type { Anchor } from './anchors';
import type { Page } from './page';
import type { Program } from './program';

/** A frame that messages are scanned for, and whose it is. */
export interface Watched<Owner> {
  readonly owner: Owner;
  readonly anchor: Anchor;
  /** Compiled when first asked for. */
  readonly program: () => Program;
}

/** Frames by the rarest word that each needs. */
export interface Index<Owner> {
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly watched: readonly Watched<Owner>[];
}

/** Files each frame under its anchor, so that a message meets only those it might match. */
export function makeIndex<Owner>(watched: readonly Watched<Owner>[]): Index<Owner> {
  const byWord = new Map<string, number[]>();
  watched.forEach(({ anchor }, place) => {
    for (const word of anchor.words) {
      const list = byWord.get(word);
      if (list) list.push(place);
      else byWord.set(word, [place]);
    }
  });
  return { byWord, watched };
}

/** A match, with whose it is. */
export interface Found<Owner> {
  readonly owner: Owner;
  readonly program: Program;
  readonly match: Match;
}

/** Tokens that are scanned: indices, end exclusive. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** Puts stretches in order and joins those that meet. */
export function joinStretches(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const { first, end } of [...stretches].sort((one, other) => one.first - other.first)) {
    const last = joined.at(-1);
    if (last && first <= last.end)
      joined[joined.length - 1] = { first: last.first, end: Math.max(last.end, end) };
    else joined.push({ first, end });
  }
  return joined;
}

/**
 * Needs are looked for among this many tokens and as many on either side, so that a book costs no
 * more a word than a line does. No frame may take more words.
 */
export const WINDOW = 64;

/** Whether a frame is worth trying in a window. */
const UNKNOWN = 0;
const WORTH = 1;
const NOT_WORTH = 2;

/**
 * Finds every match of the index's programs in a message. Matches of one program don't overlap.
 * Linear in the message's length.
 * @param stretches where to look, in order and apart; everywhere, where nothing is said
 */
export function scan<Owner>(
  index: Index<Owner>,
  page: Page,
  stretches: readonly Stretch[] = [{ first: 0, end: page.words.length }],
): Found<Owner>[] {
  const found: Found<Owner>[] = [];
  const triedTo = new Int32Array(index.watched.length);
  for (const { first, end } of stretches) {
    for (let from = first; from < end; from += WINDOW) {
      scanWindow(index, page, { first: from, end: Math.min(from + WINDOW, end) }, triedTo, found);
    }
  }
  return found;
}

function scanWindow<Owner>(
  index: Index<Owner>,
  page: Page,
  { first, end }: Stretch,
  triedTo: Int32Array,
  found: Found<Owner>[],
): void {
  const around = page.words.slice(Math.max(0, first - WINDOW), end + WINDOW);
  const present = new Present(new Set(around.flat()));
  const worth = new Uint8Array(index.watched.length);
  for (let at = first; at < end; at += 1) {
    for (const place of placesAt(index, page, at)) {
      if (worth[place] === NOT_WORTH) continue;
      const one = index.watched[place];
      if (!one) continue;
      if (worth[place] === UNKNOWN) {
        worth[place] = couldMatch(one.program(), present) ? WORTH : NOT_WORTH;
      }
      if (worth[place] === WORTH) tryAround(one, at, place, page, triedTo, found);
    }
  }
}

/**
 * Tells whether a message that holds a program's rarest need holds one of each of its other sets too.
 */
function couldMatch({ needs }: Program, present: Present): boolean {
  for (let place = 1; place < needs.length; place += 1) {
    const need = needs[place];
    if (need && !present.holdsOne(need)) return false;
  }
  return true;
}

/** The words of a window. Frames share what they need, so each answer is kept. */
class Present {
  private readonly known = new Map<ReadonlySet<string>, boolean>();

  constructor(private readonly words: ReadonlySet<string>) {}

  holdsOne(need: ReadonlySet<string>): boolean {
    const known = this.known.get(need);
    if (known !== undefined) return known;
    const holds = sharesOne(need, this.words);
    this.known.set(need, holds);
    return holds;
  }
}

function sharesOne(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  for (const word of fewer) if (more.has(word)) return true;
  return false;
}

function placesAt<Owner>(index: Index<Owner>, page: Page, at: number): readonly number[] {
  const [word = '', ...others] = page.words[at] ?? [];
  const places = index.byWord.get(word) ?? [];
  return others.length === 0
    ? places
    : [...places, ...others.flatMap((other) => index.byWord.get(other) ?? [])];
}

function tryAround<Owner>(
  one: Watched<Owner>,
  at: number,
  place: number,
  page: Page,
  triedTo: Int32Array,
  found: Found<Owner>[],
): void {
  const program = one.program();
  let start = Math.max(at - one.anchor.reach + 1, triedTo[place] ?? 0, 0);
  while (start <= at) {
    const match = matchAt(program, page, start);
    if (match && match.end > match.first) {
      found.push({ owner: one.owner, program, match });
      start = match.end;
    } else {
      start += 1;
    }
  }
  triedTo[place] = start;
}
