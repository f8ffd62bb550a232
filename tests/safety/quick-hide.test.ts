import { describe, expect, it } from 'vitest';
import { makeQuickHide } from '../../src/safety/quick-hide';

/** Which of these presses, as `[key, time]`, hides everything. */
function hides(presses: readonly (readonly [key: string, time: number])[]): readonly boolean[] {
  const isQuickHide = makeQuickHide();
  return presses.map(([key, time]) => isQuickHide({ key, time, repeat: false }));
}

describe('the quick hide', () => {
  it('is the third Shift within a second', () => {
    expect(hides([['Shift', 0], ['Shift', 400], ['Shift', 1000]])).toEqual([false, false, true]); // prettier-ignore
  });

  it('is not the third Shift after a second', () => {
    expect(hides([['Shift', 0], ['Shift', 400], ['Shift', 1001]])).toEqual([false, false, false]); // prettier-ignore
  });

  it('counts the last three, however many came slowly before', () => {
    expect(hides([['Shift', 0], ['Shift', 3000], ['Shift', 3300], ['Shift', 3600]]).at(-1)).toBe(true); // prettier-ignore
  });

  it('is broken by any other key, so that typing capitals hides nothing', () => {
    expect(hides([['Shift', 0], ['A', 100], ['Shift', 200], ['B', 300], ['Shift', 400]])).not.toContain(true); // prettier-ignore
  });

  it('counts a Shift that is held down as one', () => {
    const isQuickHide = makeQuickHide();
    const held = [false, true, true, true].map((repeat, n) =>
      isQuickHide({ key: 'Shift', repeat, time: n * 50 }),
    );
    expect(held).not.toContain(true);
  });

  it('starts anew after it was heard', () => {
    const four = hides([['Shift', 0], ['Shift', 100], ['Shift', 200], ['Shift', 300]]); // prettier-ignore
    expect(four).toEqual([false, false, true, false]);
  });
});
