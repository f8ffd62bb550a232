import type { OwnPhrase } from '../reading/own-phrases';
import type { PatternId } from '../lexicon/schema';
import { isRecord } from './parse';

/** How many wordings of their own a person can add. */
export const MOST_OWN_PHRASES = 100;
/** In UTF-16 code units. */
export const LONGEST_OWN_PHRASE = 120;
/** In UTF-16 code units. */
export const LONGEST_OWN_NAME = 40;

const ID = /^[a-z0-9]{1,32}$/;

/** Whether this is the id of an own phrase. */
export function isOwnPhraseId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
}

/** A phrase of unknown shape; null where it is none. */
export function parseOwnPhrase(
  raw: unknown,
  isPatternId: (value: unknown) => value is PatternId,
): OwnPhrase | null {
  if (!isRecord(raw)) return null;
  const { id, words, pattern, name } = raw;
  if (!isOwnPhraseId(id) || !isText(words, LONGEST_OWN_PHRASE)) return null;
  if (isPatternId(pattern)) return { id, words, pattern };
  return isText(name, LONGEST_OWN_NAME) ? { id, words, name } : null;
}

/** All phrases of a list of unknown shape that make sense, each id once. */
export function parseOwnPhrases(
  raw: unknown,
  isPatternId: (value: unknown) => value is PatternId,
): readonly OwnPhrase[] {
  if (!Array.isArray(raw)) return [];
  const byId = new Map<string, OwnPhrase>();
  for (const one of raw as readonly unknown[]) {
    const phrase = parseOwnPhrase(one, isPatternId);
    if (phrase !== null) byId.set(phrase.id, phrase);
  }
  return [...byId.values()].slice(0, MOST_OWN_PHRASES);
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= longest;
}
