import { expect, it } from 'vitest';
import { runsOf } from '../../src/ui/explanation/thread-runs';

it('parts a thread into what is shown and what waits, and loses no message', () => {
  expect(runsOf([])).toEqual([]);
  expect(runsOf([false, false, true, true, false])).toEqual([
    { places: [0, 1], isShown: false },
    { places: [2], isShown: true },
    { places: [3], isShown: true },
    { places: [4], isShown: false },
  ]);
});
