import type { QuietCue } from '../../explanation/quiet-cues';

/** What stands in one line of what is kept quiet. */
export interface QuietRow {
  readonly name: string;
  /** What such wording is often used to do; null of an own wording, which `words` gives. */
  readonly does: string | null;
  readonly words: string;
  /** All that is let count again with it. */
  readonly cues: readonly string[];
}

/**
 * What is kept quiet, as a person knows it again: one card was marked as wrong, though several cues
 * stood behind it, so those of one name that are used to do the same are one line.
 */
export function quietRows(quiet: readonly QuietCue[]): readonly QuietRow[] {
  const byWhat = Map.groupBy(quiet, ({ cue, name, does }) =>
    does === null ? cue : JSON.stringify([name, does]),
  );
  return [...byWhat.values()].flatMap((same) =>
    same.slice(0, 1).map(({ name, does, words }) => ({
      name,
      does,
      words,
      cues: same.map(({ cue }) => cue),
    })),
  );
}
