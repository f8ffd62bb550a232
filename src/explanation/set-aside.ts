import type { Catalogue } from '../language/catalogue';
import type { Reading } from '../reading/reading';
import type { SetAsideOffer } from './explanation';

/**
 * The offer to read words that look quoted or retold, which may be the message after all: people
 * paste what was said to them as a quote. Null where reading them would show nothing more.
 */
export function setAsideOffer(
  { findings, moreInQuotes }: Reading,
  catalogue: Catalogue,
): SetAsideOffer | null {
  if (!moreInQuotes) return null;
  const texts = catalogue.explanation.setAside;
  return { offer: findings.length === 0 ? texts.offer.all : texts.offer.some, press: texts.press };
}
