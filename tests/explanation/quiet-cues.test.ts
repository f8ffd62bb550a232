import { describe, expect, it } from 'vitest';
import { quietCuesOf } from '../../src/explanation/quiet-cues';
import { english } from '../../src/language/en/english';

describe('what is kept quiet', () => {
  it('is known again by its pattern, its id and what it is often used to do', () => {
    const { name, moves } = english.patterns.gaslighting;
    expect(quietCuesOf(['gaslighting/memory-is-wrong'], [], english)).toEqual([
      {
        cue: 'gaslighting/memory-is-wrong',
        name,
        words: 'memory is wrong',
        does: moves.memory.does,
      },
    ]);
  });

  it('shows an own wording as it was written, with its name or its pattern, the latest first', () => {
    const own = [
      { id: 'a', words: 'here we go again', name: 'The sigh' },
      { id: 'b', words: 'as usual', pattern: 'minimizing' },
    ] as const;
    const { name } = english.patterns.minimizing;
    expect(quietCuesOf(['own/a', 'own/b'], own, english)).toEqual([
      { cue: 'own/b', name, words: 'as usual', does: null },
      { cue: 'own/a', name: 'The sigh', words: 'here we go again', does: null },
    ]);
  });

  it('shows a cue that is known no more by what its id says', () => {
    expect(quietCuesOf(['gaslighting/gone-by-now'], [], english)).toEqual([
      { cue: 'gaslighting/gone-by-now', name: 'gone by now', words: 'gone by now', does: null },
    ]);
  });
});
