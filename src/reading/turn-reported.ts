import type { Page } from './page';
import type { Covered } from './4-spare';

/** How words about oneself sounded when they were said to one. */
const AS_SAID: Readonly<Record<string, string>> = {
  i: 'you',
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  am: 'are',
};

/**
 * Gives the same page with the first person of reported words turned into the second, so that
 * frames see the words as they were said. Spans stay those of the original.
 */
export function turnReported(
  page: Page,
  reported: readonly Covered[],
  idOf: (word: string) => number | undefined,
): Page {
  const ids = page.ids.map((own, at) => {
    const covered = reported.some((cover) => at >= cover.first && at < cover.end);
    const word = page.tokens[at]?.words[0] ?? '';
    const said = word === 'was' && page.tokens[at - 1]?.words[0] === 'i' ? 'were' : AS_SAID[word];
    if (!covered || said === undefined) return own;
    const id = idOf(said);
    return id === undefined ? [] : [id];
  });
  return { ...page, ids };
}
