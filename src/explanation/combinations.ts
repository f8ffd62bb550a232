import type { Catalogue } from '../language/catalogue';
import type { PatternId } from '../lexicon/schema';
import type { Finding } from '../reading/reading';

/** A movement that several findings make together; each has its sentence. */
export type CombinationId = keyof Catalogue['explanation']['opening']['together'];

interface Combination {
  readonly id: CombinationId;
  /** Of each group, one pattern at least must have been found. */
  readonly groups: readonly (readonly PatternId[])[];
}

/**
 * Findings that make one movement together, the most telling first. DARVO (deny, attack, reverse
 * victim and offender) is Jennifer Freyd's; the others follow the cycle of the source essay.
 */
const COMBINATIONS: readonly Combination[] = [
  {
    id: 'darvo',
    groups: [
      ['gaslighting', 'minimizing', 'invalidation'],
      ['devaluation', 'projection', 'blame-shifting'],
      ['playing-the-victim'],
    ],
  },
  { id: 'threatToReturn', groups: [['hoovering', 'breadcrumbing'], ['threat']] },
  { id: 'guiltToReturn', groups: [['hoovering'], ['guilt-tripping']] },
  { id: 'upAndDown', groups: [['love-bombing'], ['devaluation']] },
  { id: 'factsAndFeelings', groups: [['gaslighting'], ['invalidation']] },
  { id: 'smallAndWrong', groups: [['minimizing'], ['invalidation']] },
  { id: 'judgedAndCut', groups: [['interrogation'], ['devaluation']] },
  { id: 'limitPunished', groups: [['boundary-attack'], ['guilt-tripping', 'playing-the-victim']] },
  { id: 'guiltAndDebt', groups: [['guilt-tripping'], ['entitlement']] },
  { id: 'coldUntil', groups: [['silent-treatment'], ['withholding']] },
];

/** The combination that these findings make; null where they make none. Faint findings make none. */
export function combinationOf(findings: readonly Finding[]): CombinationId | null {
  const found = new Set(
    findings.filter(({ strength }) => strength !== 'weak').map(({ pattern }) => pattern),
  );
  const fits = ({ groups }: Combination) =>
    groups.every((group) => group.some((pattern) => found.has(pattern)));
  return COMBINATIONS.find(fits)?.id ?? null;
}
