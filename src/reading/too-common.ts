/**
 * Everyday words, the commonest first, roughly in the order of ordinary chat. They decide which wording of a person's own is too
 * common to be looked for.
 */
const COMMON =
  "i you the to is a and it are not that do of in have me my your so for with be on was what but this just at we like all if will know he she can no they or up how out as when about get go one would did about has because from there here who why now want ok had been am being were them him her his an by us then our think too more really time never always even going say said tell told back make got see good some only way into over over still their could should day need any thing things come much day off well right something anything nothing everything people love sorry work let than after every again mean feel does please thanks today tomorrow 's".split(
    ' ',
  );

const WEIGHTS: ReadonlyMap<string, number> = new Map(
  COMMON.map((word, rank) => [word, 1000 / (rank + 4)] as const).reverse(),
);

/** How often a word is met, on a scale of our own: 250 for the commonest, 1 for a word not listed. */
export function weighCommonness(word: string): number {
  return WEIGHTS.get(word) ?? 1;
}
