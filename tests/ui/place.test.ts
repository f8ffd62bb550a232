import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepInside, place, type PlaceAsk } from '../../src/ui/place';

const view = { width: 1000, height: 800 };
const anchor = { left: 100, top: 100, width: 300, height: 20 };
const ask: PlaceAsk = { anchor, height: 300, view, rightToLeft: false };

describe('the place of the panel', () => {
  it('is below what it explains, starting where that starts', () => {
    expect(place(ask)).toEqual({ left: 100, top: 128, width: 360, maxHeight: 480 });
  });

  it('is above where there is no room below', () => {
    expect(place({ ...ask, anchor: { ...anchor, top: 600 } })).toMatchObject({
      left: 100,
      top: 292,
    });
  });

  it('is beside something high that leaves room beside it', () => {
    const column = { left: 100, top: 50, width: 300, height: 700 };
    expect(place({ ...ask, anchor: column })).toMatchObject({ left: 408, top: 50 });
    expect(place({ ...ask, anchor: { ...column, left: 600 } })).toMatchObject({
      left: 232,
      top: 50,
    });
  });

  it('is where most room is, and lower, when it fits nowhere whole', () => {
    const wide = { left: 0, top: 300, width: 1000, height: 200 };
    expect(place({ ...ask, height: 900, anchor: wide })).toEqual({
      left: 8,
      top: 508,
      width: 360,
      maxHeight: 284,
    });
  });

  it('covers what it explains when that fills the screen', () => {
    const all = { left: 0, top: 0, width: 1000, height: 800 };
    expect(place({ ...ask, anchor: all })).toMatchObject({ top: 492, maxHeight: 480 });
  });

  it('ends where what it explains ends on a page that is read from right to left', () => {
    const right = { left: 600, top: 100, width: 390, height: 20 };
    expect(place({ ...ask, anchor: right, rightToLeft: true })).toMatchObject({ left: 630 });
  });

  it('is an upper corner when nobody knows where the words stand', () => {
    expect(place({ ...ask, anchor: null })).toMatchObject({ left: 632, top: 8 });
    expect(place({ ...ask, anchor: null, rightToLeft: true })).toMatchObject({ left: 8, top: 8 });
  });

  it('is the edge at which what it explains was scrolled away', () => {
    expect(place({ ...ask, anchor: { ...anchor, top: -500 } })).toMatchObject({ top: 8 });
    expect(place({ ...ask, anchor: { ...anchor, top: 2000 } })).toMatchObject({ top: 492 });
  });

  it('takes the width there is on a narrow screen', () => {
    expect(place({ ...ask, view: { width: 320, height: 480 } })).toMatchObject({
      left: 8,
      width: 304,
      maxHeight: 288,
    });
  });

  it('is wholly on the screen and at most three fifths of it high, whatever is asked', () => {
    const length = fc.integer({ min: -3000, max: 3000 });
    const size = fc.integer({ min: 0, max: 3000 });
    const box = fc.record({ left: length, top: length, width: size, height: size });
    fc.assert(
      fc.property(
        fc.option(box),
        fc.integer({ min: 1, max: 2000 }),
        fc.record({
          width: fc.integer({ min: 40, max: 3000 }),
          height: fc.integer({ min: 40, max: 3000 }),
        }),
        fc.boolean(),
        (near, height, screen, rightToLeft) => {
          const at = place({ anchor: near, height, view: screen, rightToLeft });
          const shown = Math.min(height, at.maxHeight);
          expect(at.left).toBeGreaterThanOrEqual(8);
          expect(at.top).toBeGreaterThanOrEqual(8);
          expect(at.left + at.width).toBeLessThanOrEqual(screen.width - 8);
          expect(at.top + shown).toBeLessThanOrEqual(screen.height - 8);
          expect(at.maxHeight).toBeLessThanOrEqual(screen.height * 0.6);
        },
      ),
    );
  });
});

describe('a panel that was moved by hand', () => {
  const panel = { width: 360, height: 300 };

  it('stays where it was put', () => {
    expect(keepInside({ left: 200, top: 90 }, panel, view)).toEqual({ left: 200, top: 90 });
  });

  it('can not leave the screen', () => {
    expect(keepInside({ left: -50, top: -50 }, panel, view)).toEqual({ left: 8, top: 8 });
    expect(keepInside({ left: 5000, top: 5000 }, panel, view)).toEqual({ left: 632, top: 492 });
  });
});
