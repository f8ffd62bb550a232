import { isForLackOfRoom } from './disk';
import type { HistoryProblem, Outcome } from './state';

/** Something that can go wrong did. Thrown inside the history only; `attempt` makes it a value. */
export class Trouble extends Error {
  /** What it was: never holds a word of a message. */
  constructor(readonly problem: HistoryProblem) {
    super(problem);
  }
}

/** Runs this; what goes wrong is a value. What nobody expected is `broken`. */
export async function attempt<T>(run: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await run() };
  } catch (error) {
    // Also a database that doesn't even open: Chromium has no room for its journal then.
    const isFull = await isForLackOfRoom(error);
    return { ok: false, problem: isFull ? 'full' : problemOf(error) };
  }
}

/** What a browser's error means for a person. */
export function problemOf(error: unknown): HistoryProblem {
  if (error instanceof Trouble) return error.problem;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return OPENING.includes(name) ? 'blocked' : 'broken';
}

/** What browsers throw where they don't open a database at all. */
const OPENING: readonly string[] = ['InvalidStateError', 'SecurityError', 'VersionError'];
