import type { Catalogue } from './catalogue';
import { german } from './de/german';
import { english } from './en/english';
import { spanish } from './es/spanish';
import type { LanguageId } from './languages';
import { completeWith } from './translation';

const made = new Map<LanguageId, Catalogue>([['en', english]]);

/** Everything that is said in a language; what isn't translated yet is English. Made once. */
export function catalogueOf(language: LanguageId): Catalogue {
  const known = made.get(language);
  if (known !== undefined) return known;
  const catalogue = completeWith<Catalogue>(english, language === 'de' ? german : spanish);
  made.set(language, catalogue);
  return catalogue;
}
