import { describe, expect, it } from 'vitest';
import { splitPasted } from '../../src/selection/split-pasted';

const split = (text: string): readonly string[] => splitPasted(text).map((one) => one.text);

describe('a pasted text', () => {
  it('is one message where no blank line parts it', () => {
    expect(split('  You said nine.\nIt is ten now. ')).toEqual(['You said nine.\nIt is ten now.']);
  });

  it('is as many messages as blank lines part', () => {
    expect(split('One.\n\nTwo.\r\n \t\r\nThree,\r\nstill three.\n\n\n\nFour.')).toEqual([
      'One.',
      'Two.',
      'Three,\nstill three.',
      'Four.',
    ]);
  });

  it('is none where there are no words', () => {
    expect(split(' \n\n \n')).toEqual([]);
  });
});
