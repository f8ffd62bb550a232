import { LEXICON } from '../lexicon';
import type { FamilyId, PatternId } from '../lexicon/schema';
import { SIGNS } from '../lexicon/signs';
import type { AnchorTable } from './anchors';
import { addOwnPhrases } from './own-phrases';
import { makeWordReader, type WordReader } from './word-reader';
import type { Reading, ReadingChoices } from './reading';

/** What is read where a person has chosen nothing. */
export const DEFAULT_CHOICES: ReadingChoices = {
  sensitivity: 'balanced',
  off: [],
  quietCues: [],
  readQuoted: false,
};

/** The lexicon's anchors, put in by the build; elsewhere they are worked out. */
declare const LEXICON_ANCHORS: AnchorTable | undefined;

let ready: WordReader | null = null;

function openReader(): WordReader {
  const anchors = typeof LEXICON_ANCHORS === 'undefined' ? null : LEXICON_ANCHORS;
  ready ??= makeWordReader(LEXICON, { anchors, signs: SIGNS });
  return ready;
}

/**
 * Reads one message: which patterns its wording shows and where, what was set aside and why, and
 * whether help is called for. Pure; keeps nothing. Takes any string; offsets are UTF-16 code units.
 */
export function read(text: string, choices: ReadingChoices = DEFAULT_CHOICES): Reading {
  const { ownPhrases: phrases = [], quietCues, off } = choices;
  return addOwnPhrases(openReader().read(text, choices), text, {
    phrases,
    quietCues,
    off,
    familyOf,
  });
}

const FAMILIES: ReadonlyMap<PatternId, FamilyId> = new Map(
  LEXICON.patterns.map(({ id, family }) => [id, family]),
);

function familyOf(pattern: PatternId): FamilyId {
  return FAMILIES.get(pattern) ?? 'control';
}
