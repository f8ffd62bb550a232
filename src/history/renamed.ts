import { RENAMES } from '../lexicon/renames';

/** The id that stands for a cue today: a cue that was given up is known by the one that took its place. */
export function renamed(cue: string, renames: Readonly<Record<string, string>> = RENAMES): string {
  const seen = new Set<string>();
  let now = cue;
  while (Object.hasOwn(renames, now) && !seen.has(now)) {
    seen.add(now);
    now = renames[now] ?? now;
  }
  return now;
}
