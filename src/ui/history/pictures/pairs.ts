import type { Row } from '../../../history/entry';
import type { PatternId } from '../../../lexicon/schema';

/** Two patterns and in how many entries both were found. */
export interface Pair {
  readonly patterns: readonly [PatternId, PatternId];
  readonly count: number;
}

/** Pairs that were found in the same entry, the most frequent first. */
export function pairsOf(rows: readonly Row[]): readonly Pair[] {
  const counts = new Map<PatternId, Map<PatternId, number>>();
  for (const { findings } of rows)
    findings.forEach(({ pattern: one }, nth) => {
      for (let at = nth + 1; at < findings.length; at += 1) {
        const other = findings[at]?.pattern;
        if (other !== undefined) countPair(counts, one < other ? [one, other] : [other, one]);
      }
    });
  const pairs = [...counts].flatMap(([one, others]) =>
    [...others].map(([other, count]): Pair => ({ patterns: [one, other], count })),
  );
  return pairs.sort((one, other) => other.count - one.count);
}

function countPair(
  counts: Map<PatternId, Map<PatternId, number>>,
  [one, other]: Pair['patterns'],
): void {
  const others = counts.get(one) ?? new Map<PatternId, number>();
  others.set(other, (others.get(other) ?? 0) + 1);
  counts.set(one, others);
}
