import type { Catalogue } from '../language/catalogue';
import type { HelpKind } from '../lexicon/schema';
import type { Reading } from '../reading/reading';
import type { HelpOffer } from './explanation';

/** The most urgent first. */
const BY_URGENCY: readonly HelpKind[] = ['danger-now', 'suicide', 'threat'];

/** The help to show before everything else; null where the message calls for none. */
export function helpOffer(reading: Reading, catalogue: Catalogue): HelpOffer | null {
  const kinds = helpKinds(reading);
  const [mostUrgent] = kinds;
  if (mostUrgent === undefined) return null;
  const underPressure = mostUrgent === 'suicide' && kinds.includes('threat');
  const texts = catalogue.explanation.help[underPressure ? 'suicide-as-pressure' : mostUrgent];
  return { kinds, heading: texts.heading, text: texts.text };
}

function helpKinds({ findings, help }: Reading): readonly HelpKind[] {
  const kinds = new Set(help.map(({ kind }) => kind));
  if (findings.some(({ pattern }) => pattern === 'threat')) kinds.add('threat');
  return BY_URGENCY.filter((kind) => kinds.has(kind));
}
