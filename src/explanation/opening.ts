import type { Catalogue } from '../language/catalogue';
import { fill } from '../language/fill';
import type { Reading } from '../reading/reading';
import { combinationOf } from './combinations';
import type { Explanation } from './explanation';

type Opening = Pick<Explanation, 'opening' | 'openingSource'>;

/** What is said first: what the findings do together, or how many there are, or that there are none. */
export function openingOf(reading: Reading, catalogue: Catalogue): Opening {
  const together = combinationOf(reading.findings);
  if (together === null) return { opening: plainOpening(reading, catalogue), openingSource: null };
  const sources: Readonly<Record<string, string>> = catalogue.explanation.togetherSource;
  return {
    opening: catalogue.explanation.opening.together[together],
    openingSource: sources[together] ?? null,
  };
}

/** What is said instead where the message is in a language that can't be read. */
export function foreignOpening(language: string, catalogue: Catalogue): Opening {
  const names = new Intl.DisplayNames([catalogue.language], { type: 'language' });
  return {
    opening: fill(catalogue.explanation.opening.otherLanguage, {
      language: nameIn(names, language),
    }),
    openingSource: null,
  };
}

/** A code that the browser doesn't know stands for itself. */
function nameIn(names: Intl.DisplayNames, language: string): string {
  try {
    return names.of(language) ?? language;
  } catch {
    return language;
  }
}

function plainOpening(reading: Reading, catalogue: Catalogue): string {
  const texts = catalogue.explanation.opening;
  const { findings } = reading;
  if (findings.length === 0 && (reading.own ?? []).length > 0) return texts.own;
  if (findings.length === 0) return emptyOpening(reading, catalogue);
  if (findings.every(({ strength }) => strength === 'weak')) return texts.faint;
  if (findings.length > 2) return texts.several;
  return findings.length === 2 ? texts.two : texts.one;
}

function emptyOpening({ help, moreInQuotes }: Reading, catalogue: Catalogue): string {
  const texts = catalogue.explanation.opening;
  if (help.length > 0) return texts.nothingBesidesHelp;
  return moreInQuotes ? texts.nothingOutsideQuotes : texts.nothing;
}
