import type { HelpKind } from '../lexicon/schema';
import { EMERGENCIES, EVERYWHERE, LINES } from './directory';
import type { HelpDirectory, HelpLine } from './help-line';

/** What a surface needs to offer help of these kinds in whatever country is chosen by hand. */
export function helpDirectory(kinds: readonly HelpKind[]): HelpDirectory {
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

/**
 * The help lines of these kinds in one country, and those of any country after them. No country,
 * or one that the directory doesn't know: only the latter. Nobody's country is ever guessed.
 */
export function helpFor(kinds: readonly HelpKind[], country: string | null): readonly HelpLine[] {
  const { countries, everywhere } = helpDirectory(kinds);
  const chosen = countries.find((one) => one.country === country);
  return [...(chosen?.lines ?? []), ...everywhere];
}

function ofKinds(lines: readonly HelpLine[], kinds: readonly HelpKind[]): readonly HelpLine[] {
  return lines.filter((line) => line.for.some((kind) => kinds.includes(kind)));
}
