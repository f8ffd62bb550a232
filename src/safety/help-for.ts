import type { HelpKind } from '../lexicon/schema';
import { EMERGENCIES, EVERYWHERE, LINES } from './directory';
import type { HelpDirectory, HelpLine } from './help-line';

/** What a surface needs to offer help of these kinds in whatever country is chosen by hand. */
export function helpFor(kinds: readonly HelpKind[]): HelpDirectory {
  return {
    countries: EMERGENCIES.map(([country, emergency]) => ({
      country,
      emergency,
      lines: ofKinds(LINES[country] ?? [], kinds),
    })),
    everywhere: ofKinds(EVERYWHERE, kinds),
    aboutSuicide: kinds.includes('suicide'),
  };
}

function ofKinds(lines: readonly HelpLine[], kinds: readonly HelpKind[]): readonly HelpLine[] {
  return lines.filter((line) => line.for.some((kind) => kinds.includes(kind)));
}
