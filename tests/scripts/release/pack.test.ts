import { describe, expect, it } from 'vitest';
import { differences, pack, unpack } from '../../../scripts/release/pack';

const bytes = (words: string) => new TextEncoder().encode(words);

describe('a pack', () => {
  const files = new Map([
    ['b/two.txt', bytes('two '.repeat(500))],
    ['a.txt', bytes('one')],
  ]);

  it('gives back what was put in', () => {
    expect(differences(unpack(pack(files)), files)).toEqual([]);
  });

  it('is the same bytes in whatever order the files were found', () => {
    const turned = new Map([...files].reverse());
    expect(Buffer.compare(pack(files), pack(turned))).toBe(0);
  });

  it('is the same bytes at any time of day and in any time zone', () => {
    const zone = process.env.TZ;
    const first = pack(files);
    process.env.TZ = 'Pacific/Auckland';
    const elsewhere = pack(files);
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(Buffer.compare(first, elsewhere)).toBe(0);
  });

  it('is smaller than what is in it', () => {
    expect(pack(files).length).toBeLessThan(1000);
  });
});

describe('differences', () => {
  it('names files that changed, came or went', () => {
    const one = new Map([
      ['same', bytes('1')],
      ['changed', bytes('1')],
      ['gone', bytes('1')],
    ]);
    const other = new Map([
      ['same', bytes('1')],
      ['changed', bytes('2')],
      ['come', bytes('1')],
    ]);
    expect(differences(one, other)).toEqual(['changed', 'come', 'gone']);
  });
});
