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

/** Why a draft can't be kept, as a sentence, and in which of its fields that can be mended. */
export interface Trouble {
  readonly at: 'words' | 'name';
  readonly sentence: string;
}

/** What keeps this from being kept; null where nothing does. */
export function troubleOf(draft: Draft, ask: TroubleAsk): Trouble | null {
  const inWords = troubleWithWords(draft, ask);
  if (inWords !== null) return { at: 'words', sentence: inWords };
  const inName = draft.pattern === null ? troubleWithName(draft.name, ask) : null;
  return inName === null ? null : { at: 'name', sentence: inName };
}

function troubleWithWords(draft: Draft, ask: TroubleAsk): string | null {
  const { settings, limits, said, problemOf } = ask;
  const { problems } = said;
  const others = settings.ownPhrases.filter(({ id }) => id !== draft.id);
  if (draft.words.length > limits.longestWords)
    return fill(problems['too-long'], { most: limits.longestWords });
  const problem = problemOf(draft.words);
  if (problem !== null) return problems[problem];
  if (others.some(({ words }) => isSameText(words, draft.words))) return problems.twice;
  return others.length >= limits.most ? fill(problems['too-many'], { most: limits.most }) : null;
}

function troubleWithName(name: string, { limits, said: { problems } }: TroubleAsk): string | null {
  if (name.trim() === '') return problems['no-name'];
  return name.length > limits.longestName
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
