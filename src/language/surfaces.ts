import type { Catalogue } from './catalogue';
import { surfaces as german } from './de/surfaces';
import { surfaces as english } from './en/surfaces';
import { surfaces as spanish } from './es/surfaces';
import type { LanguageId } from './languages';
import { completeWith } from './translation';

/** What our own pages say by themselves: without the explanations, which are far more. */
export type SurfaceWords = Pick<Catalogue, 'panel' | 'popup' | 'options' | 'families'>;

const WORDS: Readonly<Record<LanguageId, () => SurfaceWords>> = {
  en: () => english,
  de: () => completeWith<SurfaceWords>(english, german),
  es: () => completeWith<SurfaceWords>(english, spanish),
};

/** The words of our own pages in a language; what isn't translated yet is English. */
export function surfaceWordsOf(language: LanguageId): SurfaceWords {
  return WORDS[language]();
}
