import { expect, it } from 'vitest';
import { quietRows } from '../../../src/ui/options/quiet-rows';

const cue = (id: string, does: string | null, words = id) => ({
  cue: id,
  name: 'Rewriting what happened',
  words,
  does,
});

it('shows what one card was marked for as one line, which lets all of it count again', () => {
  const denial = 'A flat denial is often used to close the subject.';
  const rows = quietRows([cue('a', denial), cue('b', 'It is turned round.'), cue('c', denial)]);
  expect(rows.map(({ does, cues }) => [does, cues])).toEqual([
    [denial, ['a', 'c']],
    ['It is turned round.', ['b']],
  ]);
});

it('keeps own wordings apart, whatever they are called', () => {
  const rows = quietRows([cue('own/a', null, 'as usual'), cue('own/b', null, 'here we go')]);
  expect(rows.map(({ words }) => words)).toEqual(['as usual', 'here we go']);
});
