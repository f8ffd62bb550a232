import type { Catalogue } from '../language/catalogue';
import type { Reading } from '../reading/reading';
import { cardOf } from './cards';
import type { Explanation } from './explanation';
import { helpOffer } from './help-offer';
import { marksOf } from './marks';
import { openingOf } from './opening';
import { setAsideOffer } from './set-aside';

/**
 * What a person is told about a message. Every sentence comes from the catalogue; the only words
 * that don't are the message's own.
 * @param text the message as it was given; the reading's spans are places in it
 */
export function explain(text: string, reading: Reading, catalogue: Catalogue): Explanation {
  return {
    text,
    ...openingOf(reading, catalogue),
    limits: catalogue.explanation.limits,
    marks: marksOf(text, reading.findings),
    cards: reading.findings.map((finding) => cardOf(text, finding, catalogue)),
    setAside: setAsideOffer(reading, catalogue),
    help: helpOffer(reading, catalogue),
  };
}
