import { LEXICON } from '../../src/lexicon';
import type { WordReader } from '../../src/reading/word-reader';
import type { LabelledMessage } from '../labelled-messages';
import { isAllowed } from './score';

/** The least share of right findings that a strength promises. */
const PROMISED = { strong: 0.95, fair: 0.85, weak: 0 } as const;

/** How often a cue hits: rightly and wrongly in labelled messages, and at all in everyday ones. */
interface Count {
  right: number;
  wrong: number;
  everyday: number;
}

/** What cues are counted in. */
interface CuesIn {
  readonly reader: WordReader;
  readonly labelled: readonly LabelledMessage[];
  readonly everyday: readonly LabelledMessage[];
  /** Only this pattern's cues are printed, where one is named. */
  readonly pattern: string | undefined;
}

/** Prints how often each cue's hits are right in labelled messages, and how often they alarm in everyday ones. */
export function scoreCues({ reader, labelled, everyday, pattern }: CuesIn): void {
  const counts = new Map<string, Count>();
  const countOf = (cue: string): Count => {
    const count = counts.get(cue) ?? { right: 0, wrong: 0, everyday: 0 };
    counts.set(cue, count);
    return count;
  };
  for (const message of labelled) {
    for (const cue of hitCues(reader, message.text)) {
      const patternOfCue = cue.split('/')[0] ?? '';
      countOf(cue)[isAllowed(message, patternOfCue) ? 'right' : 'wrong'] += 1;
    }
  }
  for (const { text } of everyday)
    for (const cue of hitCues(reader, text)) countOf(cue).everyday += 1;
  for (const { id, cues } of LEXICON.patterns) {
    if (pattern !== undefined && pattern !== id) continue;
    for (const cue of cues) console.log(describe(cue, countOf(cue.id)));
  }
}

function hitCues(reader: WordReader, text: string): ReadonlySet<string> {
  const hits = reader.inspect(text).filter((one) => one.outcome === 'hit');
  return new Set(hits.map((hit) => hit.cue));
}

function describe(
  { id, strength }: { readonly id: string; readonly strength: keyof typeof PROMISED },
  { right, wrong, everyday }: Count,
): string {
  const share = right + wrong === 0 ? Number.NaN : right / (right + wrong);
  const broken = share < PROMISED[strength] ? ' << below its promise' : '';
  return `${strength.padEnd(6)} right ${right}, wrong ${wrong}, everyday ${everyday}  ${share.toFixed(2)}  ${id}${broken}`;
}
