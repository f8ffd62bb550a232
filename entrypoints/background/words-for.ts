import type { Catalogue } from '../../src/language/catalogue';
import { catalogueOf } from '../../src/language/catalogues';
import { chooseLanguage } from '../../src/language/languages';
import type { Settings } from '../../src/settings/settings';

/** Everything that is said, in the language that a person chose or their browser prefers. */
export function wordsFor({ language }: Pick<Settings, 'language'>): Catalogue {
  return catalogueOf(chooseLanguage(language, navigator.languages));
}
