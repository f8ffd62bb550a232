import { couldMatch, matchAt, type Match } from './3-match';
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

/** Needs are looked for in a window of this many tokens, so that a book costs no more a word than a line does. */
const WINDOW = 256;

/**
 * Finds every match of the index's programs in a message. Matches of one program don't overlap.
 * Linear in the message's length.
 */
export function scan<Owner>(index: Index<Owner>, page: Page): Found<Owner>[] {
  const found: Found<Owner>[] = [];
  const triedTo = new Int32Array(index.watched.length);
  for (let from = 0; from < page.words.length; from += WINDOW) {
    const to = Math.min(from + WINDOW, page.words.length);
    const present = new Set(page.words.slice(Math.max(0, from - WINDOW), to + WINDOW).flat());
    const worth = new Uint8Array(index.watched.length);
    for (let at = from; at < to; at += 1) {
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
  return found;
}

/** Whether a frame is worth trying in a window. */
const UNKNOWN = 0;
const WORTH = 1;
const NOT_WORTH = 2;

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
