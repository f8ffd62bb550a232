/** What the quick hide looks at in a key press. Times are milliseconds of one clock. */
export interface Press {
  readonly key: string;
  readonly repeat: boolean;
  readonly time: number;
}

const TIMES = 3;
const WITHIN = 1000;

/**
 * Makes a listener that says, press by press, whether this one is the third Shift within a second
 * with no other key between. Holding Shift down is one press.
 */
export function makeQuickHide(): (press: Press) => boolean {
  let shifts: readonly number[] = [];
  return ({ key, repeat, time }) => {
    if (key !== 'Shift') shifts = [];
    else if (!repeat) shifts = [...shifts, time].slice(-TIMES);
    const first = shifts[0];
    const isThird = key === 'Shift' && !repeat && shifts.length === TIMES;
    if (!isThird || first === undefined || time - first > WITHIN) return false;
    shifts = [];
    return true;
  };
}
