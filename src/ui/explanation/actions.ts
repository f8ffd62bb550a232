import type { PatternId } from '../../lexicon/schema';

/** What a person can do with what they are told. */
export interface ExplanationActions {
  readonly turnPatternOff: (pattern: PatternId) => void;
  readonly turnPatternOn: (pattern: PatternId) => void;
  /** "This was wrong", with the cues of the card. */
  readonly quietCues: (cues: readonly string[]) => void;
  readonly unquietCues: (cues: readonly string[]) => void;
  /** Reads quoted and retold words as if they were the message. */
  readonly readQuoted: () => void;
  /** Whether the person's own messages are read, too; left out where nobody can ask for it. */
  readonly readOwn?: (readOwn: boolean) => void;
}
