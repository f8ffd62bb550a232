/**
 * Words of nearly every message. Chosen by hand and not taken from the counts behind `word-shares.ts`, which choose what frames
 * are looked up by: those change with the messages that were counted, and what a person may add must not change with them.
 */
const TOO_COMMON: ReadonlySet<string> = new Set(
  `
i you the to is a and it are not that do of in have me my your so for with be on was what but this just at we
like all if will know he she can no they or up how out as when about get go one would did has because from
there here who why now want ok had been am being were them him her his an by us then our think too more really
time never always even going say said tell told back make got see good some only way into over still their
could should day need any thing things come much off well right something anything nothing everything people
love sorry work let than after every again mean feel does please thanks today tomorrow 's
`
    .trim()
    .split(/\s+/),
);

/** Whether a wording of a person's own that says nothing but words like this one would mark nearly every message. */
export function isTooCommon(word: string): boolean {
  return TOO_COMMON.has(word);
}
