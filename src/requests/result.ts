/**
 * Why a request got no answer. Closed: each has its sentence in the catalogue.
 * - `asleep`: nobody answered (the extension was updated, or the browser is closing).
 * - `refused`: this asker may not ask this.
 * - `malformed`: the request doesn't have its shape, or isn't known.
 * - `too-long`: the messages hold more text than is read at once.
 * - `failed`: something broke on the other side.
 */
export type Problem = (typeof PROBLEMS)[number];

/** All of them, so that one can be told from anything else. */
export const PROBLEMS = ['asleep', 'refused', 'malformed', 'too-long', 'failed'] as const;

/** Expected trouble is a value: error objects do not survive the way between contexts. */
export type Result<T, P = Problem> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: P };

/** A result that went well. */
export function succeed<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

/** A result that did not, and why. */
export function fail<P>(problem: P): Result<never, P> {
  return { ok: false, problem };
}
