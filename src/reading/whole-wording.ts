import type { Cue, Pattern, PatternId } from '../lexicon/schema';
import { SIGNS_ALONE, type Hit } from './5-weigh';
import type { Evidence } from './evidence';
import type { Passage } from './signs';

/** A sentence that no cue names, in a passage whose signs together speak plainly for a pattern. */
export interface WholeWording {
  readonly pattern: Pattern;
  readonly cue: Hit['cue'];
  readonly sentence: Passage;
}

/** What such a sentence is told by: it has no frame, only an id that can be kept and made quiet. */
function cueOf(pattern: Pattern): Pick<Cue, 'id' | 'strength'> {
  return { id: `${pattern.id}/wording-as-a-whole`, strength: 'weak' };
}

/**
 * Lists the patterns that signs speak for although none of their cues matched, each with its sentence. What
 * a guard spared or a person made quiet does not come back this way.
 * @param matched the patterns of which a cue matched, whatever became of it
 */
export function listWholeWordings(
  patterns: readonly Pattern[],
  matched: ReadonlySet<PatternId>,
  evidence: Evidence,
): WholeWording[] {
  return patterns
    .filter(({ id }) => !matched.has(id))
    .flatMap((pattern) => {
      const sentence = evidence.sentence(pattern.id, SIGNS_ALONE);
      return sentence ? [{ pattern, cue: cueOf(pattern), sentence }] : [];
    });
}
