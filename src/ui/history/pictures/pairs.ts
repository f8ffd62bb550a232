import type { Row } from '../../../history/entry';
import type { PatternId } from '../../../lexicon/schema';

/** Two patterns and in how many entries both were found. */
export interface Pair {
  readonly patterns: readonly [PatternId, PatternId];
  readonly count: number;
}

/** Pairs that were found in the same entry, the most frequent first. */
export function pairsOf(rows: readonly Row[]): readonly Pair[] {
  const lists = new Map<Row['findings'], number>();
  for (const { findings } of rows)
    if (findings.length > 1) lists.set(findings, (lists.get(findings) ?? 0) + 1);
  const pairs = new Map<string, Pair>();
  for (const [findings, count] of lists) {
    const patterns = [...new Set(findings.map(({ pattern }) => pattern))].sort();
    patterns.forEach((one, at) => {
      for (const other of patterns.slice(at + 1)) {
        const key = `${one} ${other}`;
        const before = pairs.get(key)?.count ?? 0;
        pairs.set(key, { patterns: [one, other], count: before + count });
      }
    });
  }
  return [...pairs.values()].sort((one, other) => other.count - one.count);
}
