import type { Catalogue } from '../language/catalogue';
import type { Reading } from '../reading/reading';
import { cardOf, ownCardOf } from './cards';
import type { Explanation } from './explanation';
import { helpOffer } from './help-offer';
import { marksOf } from './marks';
import { foreignOpening, openingOf } from './opening';
import { setAsideOffer } from './set-aside';

/**
 * What a person is told about a message. Every sentence comes from the catalogue; the only words
 * that don't are the message's own.
 * @param text the message as it was given; the reading's spans are places in it
 * @param language of the message, as BCP 47 writes it, where it is one that can't be read
 */
export function explain(
  text: string,
  reading: Reading,
  catalogue: Catalogue,
  language: string | null = null,
): Explanation {
  return {
    text,
    ...(language === null ? openingOf(reading, catalogue) : foreignOpening(language, catalogue)),
    limits: catalogue.explanation.limits,
    marks: marksOf(text, reading.findings, reading.own),
    cards: reading.findings.map((finding) => cardOf(text, finding, catalogue)),
    own: (reading.own ?? []).map((finding) => ownCardOf(text, finding, catalogue)),
    setAside: setAsideOffer(reading, catalogue),
    help: helpOffer(reading, catalogue),
  };
}
