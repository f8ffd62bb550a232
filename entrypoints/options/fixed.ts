import { SHORTEST_PASSPHRASE } from '../../src/history/state';
import { catalogueOf } from '../../src/language/catalogues';
import { LANGUAGE_NAMES } from '../../src/language/languages';
import { FAMILIES, FAMILY_IDS } from '../../src/lexicon/families';
import { DEFAULT_KEEPING } from '../../src/settings/keeping-choices';
import {
  LONGEST_OWN_NAME,
  LONGEST_OWN_PHRASE,
  MOST_OWN_PHRASES,
} from '../../src/settings/own-phrases';
import type { OptionsProps } from '../../src/ui/options/props';

/** What never changes while the page is open. */
export const fixed: Pick<
  OptionsProps,
  'families' | 'languages' | 'countries' | 'limits' | 'usualRetention'
> = {
  families: FAMILY_IDS.map((id) => ({ id, patterns: FAMILIES[id] })),
  languages: LANGUAGE_NAMES,
  countries: Object.keys(catalogueOf('en').panel.help.countries),
  usualRetention: DEFAULT_KEEPING.retention,
  limits: {
    most: MOST_OWN_PHRASES,
    longestWords: LONGEST_OWN_PHRASE,
    longestName: LONGEST_OWN_NAME,
    shortestPassphrase: SHORTEST_PASSPHRASE,
  },
};
