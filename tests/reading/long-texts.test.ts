import { describe, expect, it } from 'vitest';
import { read } from '../../src/reading/read';

const SIZE = 100_000;

describe('a text of 100,000 characters', () => {
  it.each([
    ['one finding again and again', "you're too sensitive. "],
    ['the same in quotation marks', '"you\'re too sensitive." '],
    ['one sentence without an end', 'if you leave I will kill myself '],
    ['what somebody said, without an end', "she said you're too sensitive and I am crazy. "],
  ])(
    'is read in seconds where it is %s',
    (_, piece) => {
      read('Made ready once.');
      const start = performance.now();
      read(piece.repeat(SIZE / piece.length));
      // Each takes about 0.3 s; before the time was made linear the slowest took more than 9 s.
      expect(performance.now() - start).toBeLessThan(5_000);
    },
    30_000,
  );
});
