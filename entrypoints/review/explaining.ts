import type { Entry } from '../../src/history/entry';
import type { Catalogue } from '../../src/language/catalogue';
import type { OpenEntry } from '../../src/ui/history/props';
import type { explained } from './explained';

/**
 * Explains entries, from the moment it is ready. The lexicon that it needs is larger than all the
 * rest of the page: rows are shown without waiting for it.
 */
export interface Explaining {
  readonly ready: () => Promise<void>;
  /** Null before it is ready. */
  readonly explain: (
    entry: Entry,
    words: Catalogue,
    helpCountry: string | null,
  ) => OpenEntry | null;
}

/** What explains the entries of one page. */
export function explaining(): Explaining {
  let explain: typeof explained | null = null;
  return {
    ready: async () => {
      ({ explained: explain } = await import('./explained'));
    },
    explain: (entry, words, helpCountry) => explain?.(entry, words, helpCountry) ?? null,
  };
}
