/** The languages that we speak. English is the source of the others. */
const LANGUAGES = ['en', 'de', 'es'] as const;

/** One of them, as BCP 47 writes it. */
export type LanguageId = (typeof LANGUAGES)[number];

/** Each in its own words, so that it is found by those who look for it. Never translated. */
export const LANGUAGE_NAMES: Readonly<Record<LanguageId, string>> = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
};

/**
 * The language to speak.
 * @param choice one of ours, or `browser` for what the browser prefers
 * @param preferred what the browser prefers, the best first, as `navigator.languages` gives it
 */
export function chooseLanguage(
  choice: LanguageId | 'browser',
  preferred: readonly string[],
): LanguageId {
  if (choice !== 'browser') return choice;
  for (const wanted of preferred) {
    const primary = wanted.toLowerCase().split('-')[0];
    const ours = LANGUAGES.find((id) => id === primary);
    if (ours !== undefined) return ours;
  }
  return 'en';
}
