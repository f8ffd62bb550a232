import { matchAt, type Match } from './3-match';
import type { OpenAnchors } from './anchors';
import type { PreparedMessage } from './prepared-message';
import type { Program } from './program';

/** A frame that messages are scanned for, and whose it is. */
export interface Watched<Owner> {
  readonly owner: Owner;
  /** Compiled when first asked for. */
  readonly program: () => Program;
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

interface Placed<Owner> extends Found<Owner> {
  /** The number of its frame. */
  readonly frame: number;
}

/** Frames, by what they are looked up by. */
export class Index<Owner> {
  /** For each frame up to where it was tried, counted on from message to message. */
  private readonly triedTo: Float64Array;
  /** Where the message that is scanned begins in that count. */
  private begin = 0;
  /** How often each frame was tried at a place, since the index was made. */
  readonly tries: Float64Array;

  /** @param watched in the order in which the anchors number them */
  constructor(
    private readonly anchors: OpenAnchors,
    private readonly watched: readonly Watched<Owner>[],
  ) {
    this.triedTo = new Float64Array(watched.length);
    this.tries = new Float64Array(watched.length);
  }

  /**
   * Finds every match of the frames in a message, in the order in which they begin and, where they begin together, in
   * that of the frames. Matches of one frame don't overlap. Linear in the message's length.
   * @param stretches where to look, in order and apart; everywhere, where nothing is said
   */
  scan(
    message: PreparedMessage,
    stretches: readonly Stretch[] = [{ first: 0, end: message.words.length }],
  ): Found<Owner>[] {
    const found: Placed<Owner>[] = [];
    for (const { first, end } of stretches) {
      for (let at = first; at < end; at += 1) this.lookUp(at, message, found);
    }
    this.begin += message.words.length + 1;
    return found.sort(
      (one, other) => one.match.first - other.match.first || one.frame - other.frame,
    );
  }

  /** Tries the frames that the words at a token lead to. */
  private lookUp(at: number, message: PreparedMessage, found: Placed<Owner>[]): void {
    for (const word of message.words[at] ?? []) {
      const led = this.anchors.leadsTo(word);
      if (!led) continue;
      for (const frame of led.alone) this.tryBefore(at, frame, message, found);
      if (!led.next) continue;
      for (const follower of message.words[at + 1] ?? []) {
        for (const frame of led.next.get(follower) ?? []) this.tryBefore(at, frame, message, found);
      }
    }
  }

  /** Tries a frame wherever it would have its anchor at a token. */
  private tryBefore(
    at: number,
    frame: number,
    message: PreparedMessage,
    found: Placed<Owner>[],
  ): void {
    const last = at - (this.anchors.least[frame] ?? 0);
    const tried = (this.triedTo[frame] ?? 0) - this.begin;
    let start = Math.max(at - (this.anchors.most[frame] ?? 0), tried, 0);
    const one = this.watched[frame];
    if (!one || start > last) return;
    this.tries[frame] = (this.tries[frame] ?? 0) + last + 1 - start;
    const program = one.program();
    while (start <= last) {
      const match = matchAt(program, message, start);
      if (match && match.end > match.first) {
        found.push({ owner: one.owner, program, match, frame });
        start = match.end;
      } else {
        start += 1;
      }
    }
    this.triedTo[frame] = this.begin + start;
  }
}
