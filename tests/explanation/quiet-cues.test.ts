import { describe, expect, it } from 'vitest';
import { quietCuesOf } from '../../src/explanation/quiet-cues';
import { LEXICON } from '../../src/lexicon';

describe('what is kept quiet', () => {
  it('is known again by an example of its wording', () => {
    for (const { id, cues } of LEXICON.patterns) {
      for (const cue of cues) {
        const [quiet] = quietCuesOf([cue.id], []);
        expect(quiet?.pattern).toBe(id);
        expect(cue.examples[0]).toContain(`«${quiet?.words ?? '?'}»`);
      }
    }
  });

  it('shows an own wording as it was written, with its name or its pattern', () => {
    const own = [
      { id: 'a', words: 'here we go again', name: 'The sigh' },
      { id: 'b', words: 'as usual', pattern: 'minimizing' },
    ] as const;
    expect(quietCuesOf(['own/a', 'own/b'], own)).toEqual([
      { cue: 'own/b', pattern: 'minimizing', name: null, words: 'as usual' },
      { cue: 'own/a', pattern: null, name: 'The sigh', words: 'here we go again' },
    ]);
  });

  it('shows a cue that is known no more by what its id says', () => {
    expect(quietCuesOf(['gaslighting/gone-by-now'], [])).toEqual([
      { cue: 'gaslighting/gone-by-now', pattern: null, name: null, words: 'gone by now' },
    ]);
  });
});
