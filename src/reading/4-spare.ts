import type { GuardCue, GuardId, PatternId } from '../lexicon/schema';
import { BOUNDARY } from '../text/token';
import type { Match } from './3-match';
import type { PreparedMessage } from './prepared-message';

/** Words of the message to which a guard applies: token indices, end exclusive. */
export interface Covered {
  readonly guard: GuardId;
  readonly first: number;
  readonly end: number;
  /** Only these patterns are spared; all, where null. */
  readonly only: readonly PatternId[] | null;
}

/** What the message's own marks say is quoted. */
export function coverQuotes(message: PreparedMessage): Covered[] {
  return message.tidied.quotes.map(({ first, end }) => ({
    guard: 'quoted',
    first,
    end,
    only: null,
  }));
}

/** How often "he" and "she" must stand for one "you", and how often at least, for a message to be a story. */
const STORY = { least: 2, perReader: 3 };

/**
 * A message that tells of him or her and hardly speaks to a "you" is a story: the whole of it is
 * told. What stands in quotation marks is not counted, as that is where the people told of speak.
 */
export function coverStory(message: PreparedMessage): Covered[] {
  let others = 0;
  let reader = 0;
  let quote = 0;
  const { quotes } = message.tidied;
  message.tokens.forEach((token, at) => {
    while ((quotes[quote]?.end ?? Infinity) <= at) quote += 1;
    if (at >= (quotes[quote]?.first ?? Infinity)) return;
    const word = token.words[0];
    if (word === 'he' || word === 'she') others += 1;
    else if (word === 'you' || word === 'your' || word === 'yours') reader += 1;
  });
  const told = others >= STORY.least && others > STORY.perReader * reader;
  return told ? [{ guard: 'reported', first: 0, end: message.tokens.length, only: null }] : [];
}

/** Which words a guard's match covers. */
export function coverMatch(guard: GuardCue, match: Match, message: PreparedMessage): Covered {
  const [first, end] = reach(guard, match, message);
  return { guard: guard.guard, first, end, only: guard.only ?? null };
}

function reach(guard: GuardCue, match: Match, message: PreparedMessage): readonly [number, number] {
  const { markFirst: first, markEnd: end } = match;
  const stop = (at: number, boundary: number) => {
    let to = at;
    while (to < message.tokens.length && (message.tokens[to]?.before ?? 0) < boundary) to += 1;
    return to;
  };
  const begin = (at: number, boundary: number) => {
    let from = at;
    while (from > 0 && (message.tokens[from]?.before ?? 0) < boundary) from -= 1;
    return from;
  };
  switch (guard.covers) {
    case 'hit':
      return [first, end];
    case 'clause':
      return [begin(first, BOUNDARY.clause), turnsAt(end, stop(end, BOUNDARY.clause), message)];
    case 'sentence':
      return [begin(first, BOUNDARY.line), stop(end, BOUNDARY.line)];
    case 'rest-of-sentence':
      return [first, stop(end, BOUNDARY.line)];
    case 'rest-of-paragraph':
      return [first, stop(end, BOUNDARY.paragraph)];
    case 'short-message':
      return message.tokens.length <= SHORT
        ? [0, message.tokens.length]
        : [begin(first, BOUNDARY.line), stop(end, BOUNDARY.line)];
    case 'message':
      return [0, message.tokens.length];
  }
}

/** Words up to which one mark (of play, say) speaks for all of a message. */
const SHORT = 40;

const TURNS = new Set(['but', 'however', 'although', 'except']);

/** A clause ends where it turns: what follows "but" is said anew. */
function turnsAt(from: number, to: number, message: PreparedMessage): number {
  for (let at = from; at < to; at += 1) {
    if (TURNS.has(message.tokens[at]?.words[0] ?? '')) return at;
  }
  return to;
}

/** The guard that spares a match of a pattern's cue, or null. */
export function findGuard(
  covers: readonly Covered[],
  match: Match,
  pattern: PatternId,
  despite: readonly GuardId[],
): GuardId | null {
  const sparing = covers.find(
    (cover) =>
      !despite.includes(cover.guard) &&
      (cover.only === null || cover.only.includes(pattern)) &&
      (cover.guard === 'quoted'
        ? match.markFirst >= cover.first && match.markEnd <= cover.end
        : match.markFirst < cover.end && match.markEnd > cover.first),
  );
  return sparing?.guard ?? null;
}
