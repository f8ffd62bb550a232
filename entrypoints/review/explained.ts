import { explain } from '../../src/explanation/explain';
import { readingOf } from '../../src/history/compose';
import type { Entry } from '../../src/history/entry';
import type { Catalogue } from '../../src/language/catalogue';
import { helpFor } from '../../src/safety/help-for';
import type { OpenEntry } from '../../src/ui/history/props';

/** An entry as it is shown: its explanation made again from the ids that it holds. */
export function explained(entry: Entry, words: Catalogue, helpCountry: string | null): OpenEntry {
  const explanation = explain(entry.message, readingOf(entry), words);
  const help = explanation.help === null ? null : helpFor(explanation.help.kinds);
  return { entry, explanation, help, helpCountry };
}
