import { LEXICON } from '../lexicon';
import type { FamilyId, PatternId } from '../lexicon/schema';
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

let ready: WordReader | null = null;

/** Compiles the lexicon ahead of the first message, so that it does not have to wait. */
export function warmUp(): void {
  ready ??= makeWordReader(LEXICON);
}

/**
 * Reads one message: which patterns its wording shows and where, what was set aside and why, and
 * whether help is called for. Pure; keeps nothing. Takes any string; offsets are UTF-16 code units.
 */
export function read(text: string, choices: ReadingChoices = DEFAULT_CHOICES): Reading {
  ready ??= makeWordReader(LEXICON);
  const { ownPhrases: phrases = [], quietCues, off } = choices;
  return addOwnPhrases(ready.read(text, choices), text, { phrases, quietCues, off, familyOf });
}

const FAMILIES: ReadonlyMap<PatternId, FamilyId> = new Map(
  LEXICON.patterns.map(({ id, family }) => [id, family]),
);

function familyOf(pattern: PatternId): FamilyId {
  return FAMILIES.get(pattern) ?? 'control';
}
