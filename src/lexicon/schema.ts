/**
 * The shape of what the lexicon knows. Data only: the language of `match` strings is described in
 * `src/lexicon/README.md` and understood in `src/reading/`.
 */

/** The five families follow the cycle that the source essay describes. */
export type FamilyId = 'idealize' | 'distort' | 'diminish' | 'control' | 'return';

/** The nineteen patterns of wording. Ids are stored in people's histories: they are for ever. */
export type PatternId =
  | 'love-bombing'
  | 'gaslighting'
  | 'blame-shifting'
  | 'projection'
  | 'word-twisting'
  | 'playing-the-victim'
  | 'devaluation'
  | 'minimizing'
  | 'invalidation'
  | 'triangulation'
  | 'guilt-tripping'
  | 'entitlement'
  | 'boundary-attack'
  | 'interrogation'
  | 'silent-treatment'
  | 'withholding'
  | 'threat'
  | 'breadcrumbing'
  | 'hoovering';

/** How seldom a wording means something else. It measures ambiguity, not harm. */
export type Strength = 'weak' | 'fair' | 'strong';

/**
 * The shared reasons not to count a wording.
 * - `quoted`: inside quotation marks, a quoted reply, a pasted thread.
 * - `reported`: told as somebody's words or deeds ("my ex used to tell me …").
 * - `first-person`: the writer says it of themselves ("maybe I'm overreacting").
 * - `negated`: denied or taken back ("you're not too sensitive", "I was wrong to say …").
 * - `real-question`: honestly asked ("am I crazy?", "do you think …").
 * - `something-else`: about a thing, the weather, a third person, or meant as praise.
 * - `accountable`: part of a specific apology, a calm limit, or care.
 * - `banter`: marked by the message itself as play, with nothing serious riding on it.
 */
export type GuardId =
  | 'quoted'
  | 'reported'
  | 'first-person'
  | 'negated'
  | 'real-question'
  | 'something-else'
  | 'accountable'
  | 'banter';

/** Why a counter-example is not a finding: no match at all, the cue's own `unless`, or a guard. */
export type Because = 'no-match' | 'unless' | GuardId;

/** A sentence that must not be found, with the reason that must be given for it. */
export interface CounterExample {
  readonly text: string;
  readonly because: Because;
}

/** One shape of wording: a frame, not a sentence, together with its proof. */
export interface Cue {
  /** `pattern/what-the-wording-does`. Stored in histories: for ever; a rename is a line in `renames.ts`. */
  readonly id: `${string}/${string}`;
  /** Any one of these frames is enough. */
  readonly match: readonly [string, ...string[]];
  /** A hit that overlaps one of these frames is no hit. */
  readonly unless?: readonly string[];
  /** One of these frames must stand in the same sentence or one of its two neighbours on either side. */
  readonly near?: readonly string[];
  readonly strength: Strength;
  /** Guards that do not spare this cue (a threat is not undone by "lol"). */
  readonly despite?: readonly GuardId[];
  /** Each marks with «…» exactly what must be found. */
  readonly examples: readonly [string, string, ...string[]];
  readonly counterExamples: readonly [CounterExample, ...CounterExample[]];
  /** Key of the explanation text of this move, within the pattern's texts. */
  readonly explanation: string;
}

/** One pattern with all its cues. */
export interface Pattern {
  readonly id: PatternId;
  readonly family: FamilyId;
  readonly cues: readonly Cue[];
}

/** How much of the message a guard's hit covers. */
export type Cover =
  /** Only findings that overlap the hit itself. */
  | 'hit'
  /** The clause the hit stands in, up to punctuation, a line break or a word like "but". */
  | 'clause'
  /** The whole sentence. */
  | 'sentence'
  /** The sentence from the hit on. */
  | 'rest-of-sentence'
  /** From the hit to the end of its paragraph. */
  | 'rest-of-paragraph'
  /** The whole message where it is a short one (at most 40 words), else the sentence. */
  | 'short-message'
  /** The whole message. */
  | 'message';

/** One shape of wording that says "this does not count here", with its proof. */
export interface GuardCue {
  readonly id: `${GuardId}/${string}`;
  readonly guard: GuardId;
  readonly match: readonly [string, ...string[]];
  readonly unless?: readonly string[];
  /** One of these frames must stand in the same sentence or one of its two neighbours on either side. */
  readonly near?: readonly string[];
  readonly covers: Cover;
  /** Only these patterns are spared; all, where absent. */
  readonly only?: readonly PatternId[];
  /** Messages in which this guard must be what spares a finding. */
  readonly spares: readonly [string, ...string[]];
  /** Messages close to it that must still be found. */
  readonly leaves: readonly [string, ...string[]];
}

/** What kind of help a message calls for. */
export type HelpKind = 'threat' | 'suicide' | 'danger-now';

/** A wording that calls for help to be shown, without being a pattern. */
export interface HelpSignal {
  readonly id: `help/${string}`;
  readonly kind: HelpKind;
  readonly match: readonly [string, ...string[]];
  readonly unless?: readonly string[];
  readonly examples: readonly [string, ...string[]];
  readonly counterExamples: readonly [string, ...string[]];
}

/** Named classes of words; a member may be several words. `%name%` in a frame stands for any member. */
export type WordClasses = Readonly<Record<string, readonly string[]>>;

/**
 * Small signs that were learnt from labelled messages (`npm run learn`): how much each speaks for or
 * against a pattern. They say how far a cue is to be trusted where it stands; only where they speak very
 * plainly does a passage count without a cue.
 */
export interface SignTable {
  /** Each is written as a letter in the weights: the first as "a", the second as "b". */
  readonly patterns: readonly PatternId[];
  /** For each pattern the log-odds of a message without any known sign. */
  readonly bias: readonly number[];
  /** What a weight of 1 is worth in log-odds. */
  readonly unit: number;
  /**
   * A line for each sign: the sign, a tab, its weights ("a12c-5" is 12 for the first pattern and -5 for
   * the third).
   */
  readonly lines: string;
}

/** Everything the reading needs to know. */
export interface Lexicon {
  readonly version: string;
  readonly patterns: readonly Pattern[];
  readonly guards: readonly GuardCue[];
  readonly helpSignals: readonly HelpSignal[];
  readonly classes: WordClasses;
}
