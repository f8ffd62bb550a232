/** Start and end, in UTF-16 code units of the text that was read. */
export type Place = readonly [start: number, end: number];

/**
 * How far ahead a run may be found, in code units without space: between two runs there are only the
 * signs of quotes. Further away it is the same words by chance.
 */
const REACH = 16;
/** Of what was read, so much must be found in the outline; else the two don't speak of the same. */
const MOST_OF_IT = 0.6;

/**
 * Finds each run of an outline in the text that was read, up to white space; null for a run that
 * isn't there, as what was read decides what is in sight. Null for all where too little of the text
 * is accounted for.
 */
export function align(text: string, runs: readonly string[]): readonly (Place | null)[] | null {
  const { bare, at } = bareOf(text);
  let from = 0;
  let found = 0;
  const places = runs.map((run): Place | null => {
    const wanted = bareOf(run).bare;
    const start = wanted === '' ? -1 : bare.indexOf(wanted, from);
    const first = at[start];
    const last = at[start + wanted.length - 1];
    if (start < 0 || start - from > REACH || first === undefined || last === undefined) return null;
    from = start + wanted.length;
    found += wanted.length;
    return [first, last + 1];
  });
  return found >= bare.length * MOST_OF_IT ? places : null;
}

/** A text without white space, and where each of its code units stands in the text. */
function bareOf(text: string): { readonly bare: string; readonly at: readonly number[] } {
  const at: number[] = [];
  let bare = '';
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charAt(place);
    if (/\s/u.test(unit)) continue;
    bare += unit;
    at.push(place);
  }
  return { bare, at };
}
