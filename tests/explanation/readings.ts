import type { FamilyId, PatternId } from '../../src/lexicon/schema';
import type { Finding, Reading } from '../../src/reading/reading';

const FAMILY: Readonly<Partial<Record<PatternId, FamilyId>>> = {
  'love-bombing': 'idealize',
  gaslighting: 'distort',
  'blame-shifting': 'distort',
  projection: 'distort',
  'playing-the-victim': 'distort',
  devaluation: 'diminish',
  minimizing: 'diminish',
  invalidation: 'diminish',
  hoovering: 'return',
};

/** A finding of a pattern on some words of a text; the words must stand in it. */
export function finding(
  pattern: PatternId,
  text: string,
  words: string,
  rest: Partial<Finding> = {},
): Finding {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in “${text}”`);
  return {
    pattern,
    family: FAMILY[pattern] ?? 'control',
    by: 'words',
    strength: 'strong',
    spans: [[start, start + words.length]],
    cues: [`${pattern}/made-up`],
    ...rest,
  };
}

/** A reading with nothing in it but what is given. */
export function reading(parts: Partial<Reading> = {}): Reading {
  const nothing = {
    findings: [],
    setAside: [],
    moreInQuotes: false,
    help: [],
    lexiconVersion: '0',
  };
  return { ...nothing, ...parts };
}
