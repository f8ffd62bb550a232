import type { Explanation, HelpOffer } from '../../explanation/explanation';
import type { HelpKind } from '../../lexicon/schema';

/** The most urgent first. */
const BY_URGENCY: readonly HelpKind[] = ['danger-now', 'suicide', 'threat'];

/** Of several messages' offers, the one for what is most urgent; null where no message has one. */
export function mostUrgent(explanations: readonly Pick<Explanation, 'help'>[]): HelpOffer | null {
  const offers = explanations.flatMap(({ help }) => (help === null ? [] : [help]));
  const byUrgency = BY_URGENCY.map((kind) => offers.find(({ kinds }) => kinds.includes(kind)));
  return byUrgency.find((offer) => offer !== undefined) ?? null;
}
