import type { FamilyId, GuardId, HelpKind, PatternId, Strength } from '../lexicon/schema';
import type { OwnPhrase } from './own-phrases';

/** Start (inclusive) and end (exclusive) in UTF-16 code units of the text as it was given. */
export type Span = readonly [start: number, end: number];

/** Which reader found it. A second reader, by meaning, may join later. */
export type Reader = 'words';

/** One pattern that was found in a message. */
export interface Finding {
  readonly pattern: PatternId;
  readonly family: FamilyId;
  readonly by: Reader;
  readonly strength: Strength;
  /** In order, not overlapping. */
  readonly spans: readonly Span[];
  /** Ids of the cues that were hit, the strongest first. */
  readonly cues: readonly string[];
}

/** A wording that a person added under a name of their own. */
export interface OwnFinding {
  /** `own/…`: "This was wrong" keeps it quiet like any cue. */
  readonly cue: string;
  readonly name: string;
  /** In order, not overlapping. */
  readonly spans: readonly Span[];
}

/** A hit that does not count, and why. */
export interface SetAside {
  readonly pattern: PatternId;
  readonly cue: string;
  readonly reason: GuardId;
  readonly span: Span;
}

/** A wording that calls for help to be shown, whatever patterns are switched off. */
export interface HelpNeed {
  readonly kind: HelpKind;
  readonly cue: string;
  readonly span: Span;
}

/** All that was read in one message. */
export interface Reading {
  /** Strongest first. */
  readonly findings: readonly Finding[];
  /** Own wordings with a name of their own; left out where there are none. */
  readonly own?: readonly OwnFinding[];
  readonly setAside: readonly SetAside[];
  /** Whether more would be found if quoted and reported words were read as the message itself. */
  readonly moreInQuotes: boolean;
  readonly help: readonly HelpNeed[];
  readonly lexiconVersion: string;
}

/** Whether nothing at all was found, not even what was set aside. */
export function isEmpty({ findings, own = [], setAside, help }: Reading): boolean {
  return [findings, own, setAside, help].every((list) => list.length === 0);
}

/** How much doubt a person wants to be shown: only the clearest, balanced, also faint ones. */
export type Sensitivity = 'clear' | 'balanced' | 'faint';

/** What a person chose that changes a reading. */
export interface ReadingChoices {
  readonly sensitivity: Sensitivity;
  /** Patterns that are neither shown nor stored. */
  readonly off: readonly PatternId[];
  /** Cues kept quiet by "This was wrong". */
  readonly quietCues: readonly string[];
  /** Read quoted and reported words as if they were the message itself. */
  readonly readQuoted: boolean;
  /** Wordings that the person added. */
  readonly ownPhrases?: readonly OwnPhrase[];
}
