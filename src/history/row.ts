import type { Entry, Row, RowFinding } from './entry';

/** In UTF-16 code units. */
const LONGEST_EXCERPT = 160;

/**
 * Text as it is searched: without capitals, with plain quotation marks, and with the forms of
 * letters that look alike made one. A search is folded the same way.
 */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’‚‛ʼ]/gu, "'")
    .replace(/[“”„‟«»]/gu, '"')
    .toLowerCase();
}

/** Gives the rows of entries; equal lists of findings share one object, over all rows it makes. */
export function makeRows(): (entry: Entry) => Row {
  const known = new Map<string, readonly RowFinding[]>();
  return (entry) => {
    const { id, time, message, note, label, own } = entry;
    return {
      id,
      time,
      excerpt: message.slice(0, LONGEST_EXCERPT),
      findings: findingsOf(entry, known),
      own: own.length === 0 ? NONE : own.map(({ name }) => name),
      label,
      hasNote: note !== '',
      search: foldForSearch(
        note === '' && label === '' ? message : [message, note, label].join('\n'),
      ),
    };
  };
}

const NONE: readonly string[] = [];

function findingsOf(
  { findings }: Entry,
  known: Map<string, readonly RowFinding[]>,
): readonly RowFinding[] {
  const key = findings.map(({ pattern, strength }) => `${pattern} ${strength}`).join(',');
  const same = known.get(key);
  if (same !== undefined) return same;
  const light = findings.map(({ pattern, family, strength }) => ({ pattern, family, strength }));
  known.set(key, light);
  return light;
}
