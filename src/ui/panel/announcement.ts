import { fill } from '../../language/fill';
import type { PanelWords } from '../../language/panel-words';
import { mostUrgent } from '../help/most-urgent';
import type { PanelState } from './props';

/** What a screen reader says once for each state. */
export function announcementOf(state: PanelState, words: PanelWords): string {
  if (state.kind === 'reading') return words.reading;
  if (state.kind === 'problem') return words.problems[state.problem];
  const { explanations, thread = null } = state.answer;
  const patterns = new Set(
    explanations.flatMap(({ cards }) => cards.map(({ pattern }) => pattern)),
  );
  const offer = mostUrgent(thread === null ? explanations : [thread]);
  const found = fill(howMany(patterns.size, words), { count: patterns.size });
  return offer === null ? found : `${offer.heading}. ${found}`;
}

function howMany(count: number, { announce }: PanelWords): string {
  if (count === 0) return announce.nothing;
  return count === 1 ? announce.one : announce.several;
}
