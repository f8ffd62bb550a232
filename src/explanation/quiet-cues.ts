import type { Catalogue, PatternTexts } from '../language/catalogue';
import { LEXICON } from '../lexicon/index';
import type { PatternId } from '../lexicon/schema';
import type { OwnPhrase } from '../reading/own-phrases';
import { textsOf } from './moves';

/** A wording that is kept quiet, so that a person knows it again. */
export interface QuietCue {
  readonly cue: string;
  /** Of its pattern, or of an own wording that has one; the wording itself for one that is known no more. */
  readonly name: string;
  /** The own wording, or what the cue's id says of it. */
  readonly words: string;
  /** What such wording is often used to do; null where nothing is known of it. */
  readonly does: string | null;
}

/** What is kept quiet, the latest first. */
export function quietCuesOf(
  cues: readonly string[],
  ownPhrases: readonly OwnPhrase[],
  catalogue: Catalogue,
): readonly QuietCue[] {
  return cues
    .map((cue) => ownCue(cue, ownPhrases, catalogue) ?? knownCue(cue, catalogue))
    .reverse();
}

function ownCue(
  cue: string,
  ownPhrases: readonly OwnPhrase[],
  { patterns }: Catalogue,
): QuietCue | null {
  const phrase = ownPhrases.find(({ id }) => `own/${id}` === cue);
  if (phrase === undefined) return null;
  const name = 'name' in phrase ? phrase.name : patterns[phrase.pattern].name;
  return { cue, name, words: phrase.words, does: null };
}

/** What proves a cue stays at home when the lexicon is built; its id says what its wording does. */
function knownCue(cue: string, catalogue: Catalogue): QuietCue {
  const [, wording = cue] = cue.split('/');
  const words = wording.replaceAll('-', ' ');
  const pattern = LEXICON.patterns.find(({ cues }) => cues.some(({ id }) => id === cue));
  if (pattern === undefined) return { cue, name: words, words, does: null };
  const patterns: Readonly<Record<PatternId, PatternTexts>> = catalogue.patterns;
  const texts = patterns[pattern.id];
  return { cue, name: texts.name, words, does: textsOf(cue, texts).does };
}
