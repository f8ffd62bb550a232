import { RENAMES } from '../lexicon/renames';

/** The id that stands for a cue today: a cue that was given up is known by the one that took its place. */
export function renamed(cue: string, renames: Readonly<Record<string, string>> = RENAMES): string {
  const seen = new Set<string>();
  let now = cue;
  for (let next = renames[now]; next !== undefined && !seen.has(next); next = renames[now]) {
    seen.add(next);
    now = next;
  }
  return now;
}
