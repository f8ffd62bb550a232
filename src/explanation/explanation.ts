import type { FamilyId, HelpKind, PatternId, Strength } from '../lexicon/schema';
import type { Span } from '../reading/reading';

/** A stretch of the message to mark, in UTF-16 code units of the text as it was given. */
export interface Mark {
  readonly span: Span;
  /** Null where a person's own wording with a name of its own stands here. */
  readonly pattern: PatternId | null;
  readonly family: FamilyId | 'own';
}

/** What a person is told about one of their own wordings. */
export interface OwnCard {
  /** The name that they gave it. */
  readonly name: string;
  /** That they added it themselves. */
  readonly about: string;
  /** The words that were found, as they stand in the message. */
  readonly words: readonly string[];
  readonly cue: string;
}

/** What a person is told about one pattern. Every field is a finished sentence or phrase to show. */
export interface Card {
  readonly pattern: PatternId;
  readonly family: FamilyId;
  readonly strength: Strength;
  /** Plain name, for example "Rewriting what happened". */
  readonly name: string;
  /** Standard term, for example "gaslighting". */
  readonly term: string;
  /** How clear the wording is, in words; never a number. */
  readonly clarity: string;
  /** The words that were found, as they stand in the message. */
  readonly words: readonly string[];
  /** What wording like this is often used to do. */
  readonly does: string;
  /** The same for other moves of the pattern in this message; seldom any, two at most. */
  readonly also: readonly string[];
  /** An ordinary reading. */
  readonly couldAlsoBe: string;
  /** A question to ask oneself. */
  readonly ask: string;
  /** A steadying thought. */
  readonly steady: string;
  /** Where the term comes from. */
  readonly source: string;
  /** What this pattern's finding can't tell, where there is such a limit. */
  readonly caveat: string | null;
  /** Cue ids, the strongest first; "This was wrong" keeps these quiet. */
  readonly cues: readonly string[];
}

/** Help to show before everything else. Which lines are shown depends on the country chosen by hand. */
export interface HelpOffer {
  /** The most urgent first. */
  readonly kinds: readonly HelpKind[];
  readonly heading: string;
  readonly text: string;
}

/** Words that were left out because they look quoted or retold; one press reads them too. */
export interface SetAsideOffer {
  readonly offer: string;
  readonly press: string;
}

/** What a person is told about one message. */
export interface Explanation {
  /** The message as it was given. */
  readonly text: string;
  /** What holds the findings together, or that nothing was found. */
  readonly opening: string;
  /** Where a name in the opening comes from; null where the opening names nothing. */
  readonly openingSource: string | null;
  /** The limits of all this, said once. */
  readonly limits: string;
  /** In order of place, not overlapping. */
  readonly marks: readonly Mark[];
  /** The strongest first. */
  readonly cards: readonly Card[];
  /** Own wordings with names of their own; empty where there are none. */
  readonly own: readonly OwnCard[];
  /** Words that look quoted or reported, offered and never hidden; null where there are none. */
  readonly setAside: SetAsideOffer | null;
  readonly help: HelpOffer | null;
}
