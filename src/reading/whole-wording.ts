import type { Cue, Pattern } from '../lexicon/schema';
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

/** Lists the patterns that signs speak for although none of their cues was hit, each with its sentence. */
export function listWholeWordings(
  patterns: readonly Pattern[],
  hits: readonly Hit[],
  evidence: Evidence,
): WholeWording[] {
  const hit = new Set(hits.map(({ pattern }) => pattern.id));
  return patterns
    .filter(({ id }) => !hit.has(id))
    .flatMap((pattern) => {
      const sentence = evidence.sentence(pattern.id, SIGNS_ALONE);
      return sentence ? [{ pattern, cue: cueOf(pattern), sentence }] : [];
    });
}
