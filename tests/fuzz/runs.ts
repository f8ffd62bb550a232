/**
 * How often a property is tried. `UNDERTONE_FUZZ=200 npx vitest run tests/fuzz` tries each two hundred
 * times as often, with other random numbers each time.
 */
const TIMES = Math.max(1, Number(process.env.UNDERTONE_FUZZ ?? 1) || 1);

/** The choices of a property that is tried so often in a short run. */
export function tried(times: number): { readonly numRuns: number } {
  return { numRuns: times * TIMES };
}

/** How long a property may take, in milliseconds: more in a long run. */
export const PATIENCE = 20_000 * TIMES;
