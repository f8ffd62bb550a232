import { catalogueOf } from '../../src/language/catalogues';
import { chooseLanguage } from '../../src/language/languages';
import type { Settings } from '../../src/settings/settings';
import type { OptionsProps } from '../../src/ui/options/props';

/** The words of the page in the language that is chosen now. */
export function wordsFor({ language }: Settings): Pick<OptionsProps, 'words' | 'patterns'> {
  const words = catalogueOf(chooseLanguage(language, navigator.languages));
  return { words, patterns: words.patterns };
}
