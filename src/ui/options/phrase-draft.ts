import type { Catalogue } from '../../language/catalogue';
import { fill } from '../../language/fill';
import type { OwnPhrase, PhraseProblem } from '../../reading/own-phrases';
import type { Settings } from '../../settings/settings';
import type { Draft, FormLimits } from './props';

interface TroubleAsk {
  readonly settings: Pick<Settings, 'ownPhrases'>;
  readonly limits: FormLimits;
  readonly said: Catalogue['options']['phrases'];
  readonly problemOf: (words: string) => PhraseProblem | null;
}

/** Why this can't be kept, as a sentence; null where it can. */
export function troubleOf(draft: Draft, ask: TroubleAsk): string | null {
  const { settings, limits, said, problemOf } = ask;
  const { problems } = said;
  const others = settings.ownPhrases.filter(({ id }) => id !== draft.id);
  if (draft.words.length > limits.longestWords)
    return fill(problems['too-long'], { most: limits.longestWords });
  const problem = problemOf(draft.words);
  if (problem !== null) return problems[problem];
  if (others.some(({ words }) => isSameText(words, draft.words))) return problems.twice;
  if (others.length >= limits.most) return fill(problems['too-many'], { most: limits.most });
  if (draft.pattern !== null) return null;
  if (draft.name.trim() === '') return problems['no-name'];
  return draft.name.length > limits.longestName
    ? fill(problems['too-long'], { most: limits.longestName })
    : null;
}

/** A draft that nothing is wrong with, as what is kept. */
export function phraseFrom(draft: Draft, id: string): OwnPhrase {
  const words = draft.words.trim();
  return draft.pattern === null
    ? { id, words, name: draft.name.trim() }
    : { id, words, pattern: draft.pattern };
}

function isSameText(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
