import type { Row } from '../../../history/entry';
import type { FamilyId } from '../../../lexicon/schema';

/** The three places of the cycle. */
export type Stage = 'idealize' | 'middle' | 'return';

/** They follow each other, and the first follows the last. */
const STAGES: readonly Stage[] = ['idealize', 'middle', 'return'];

const STAGE_OF: Readonly<Record<FamilyId, Stage>> = {
  idealize: 'idealize',
  distort: 'middle',
  diminish: 'middle',
  control: 'middle',
  return: 'return',
};

/** How often an entry at one place was followed by one at another, or at the same. */
export interface Step {
  readonly from: Stage;
  readonly to: Stage;
  readonly count: number;
}

/** One entry on its way: when it was kept (epoch ms), and the family of what was clearest in it. */
export interface Stop {
  readonly time: number;
  readonly family: FamilyId;
}

/** Where entries stood, the oldest first. Entries in which nothing was found stand nowhere. */
export function wayOf(rows: readonly Row[]): readonly Stop[] {
  const way: Stop[] = [];
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at];
    const family = row?.findings[0]?.family;
    if (row !== undefined && family !== undefined) way.push({ time: row.time, family });
  }
  return way;
}

/** How entries moved from place to place: every pair of places, those that never came with 0. */
export function stepsOf(way: readonly Stop[]): readonly Step[] {
  const counts = new Map<string, number>();
  way.forEach(({ family }, at) => {
    const before = way[at - 1];
    if (before === undefined) return;
    const key = `${STAGE_OF[before.family]} ${STAGE_OF[family]}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return STAGES.flatMap((from) =>
    STAGES.map((to) => ({ from, to, count: counts.get(`${from} ${to}`) ?? 0 })),
  );
}

/** How many entries stood at each place. */
export function stopsAt(way: readonly Stop[]): Readonly<Record<FamilyId, number>> {
  const counts = { idealize: 0, distort: 0, diminish: 0, control: 0, return: 0 };
  for (const { family } of way) counts[family] += 1;
  return counts;
}
