import { LEXICON } from '../lexicon/index';
import type { PatternId } from '../lexicon/schema';
import type { OwnPhrase } from '../reading/own-phrases';

/** A wording that is kept quiet, so that a person knows it again. */
export interface QuietCue {
  readonly cue: string;
  /** Null for an own wording that has a name of its own, and for one that is known no more. */
  readonly pattern: PatternId | null;
  /** The name of an own wording. */
  readonly name: string | null;
  /** An example of the wording. */
  readonly words: string;
}

/** What is kept quiet, the latest first. */
export function quietCuesOf(
  cues: readonly string[],
  ownPhrases: readonly OwnPhrase[],
): readonly QuietCue[] {
  return cues.map((cue) => ownCue(cue, ownPhrases) ?? knownCue(cue)).reverse();
}

function ownCue(cue: string, ownPhrases: readonly OwnPhrase[]): QuietCue | null {
  const phrase = ownPhrases.find(({ id }) => `own/${id}` === cue);
  if (phrase === undefined) return null;
  return 'name' in phrase
    ? { cue, pattern: null, name: phrase.name, words: phrase.words }
    : { cue, pattern: phrase.pattern, name: null, words: phrase.words };
}

/** The first example shows what a cue finds, between its marks. */
function knownCue(id: string): QuietCue {
  for (const pattern of LEXICON.patterns) {
    const cue = pattern.cues.find((one) => one.id === id);
    if (cue === undefined) continue;
    const words = /«([^»]*)»/u.exec(cue.examples[0])?.[1] ?? cue.examples[0];
    return { cue: id, pattern: pattern.id, name: null, words };
  }
  const [, wording = id] = id.split('/');
  return { cue: id, pattern: null, name: null, words: wording.replaceAll('-', ' ') };
}
