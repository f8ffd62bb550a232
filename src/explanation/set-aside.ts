import type { Catalogue } from '../language/catalogue';
import type { Reading, SetAside } from '../reading/reading';
import type { SetAsideOffer } from './explanation';

/**
 * Whether these words may be a message after all: people paste what was said to them as a quote.
 * The other reasons (a repair, a real question, about something else) say that they are not.
 */
export function isOffered({ reason }: SetAside): boolean {
  return reason === 'quoted' || reason === 'reported';
}

/** The offer to read words that look quoted or retold; null where there are none. */
export function setAsideOffer(
  { findings, setAside }: Reading,
  catalogue: Catalogue,
): SetAsideOffer | null {
  if (!setAside.some(isOffered)) return null;
  const texts = catalogue.explanation.setAside;
  return { offer: findings.length === 0 ? texts.offer.all : texts.offer.some, press: texts.press };
}
