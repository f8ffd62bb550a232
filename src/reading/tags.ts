import nlp from 'compromise/two';
import { BOUNDARY, type Token } from '../text/token';

/** Tells whether the token at an index carries a part-of-speech tag of compromise's. */
export type HasTag = (index: number, tag: string) => boolean;

/** compromise's cost grows faster than the length of a sentence, so it is given short stretches. */
const STRETCH = 48;
const OVERLAP = 8;

/**
 * Looks parts of speech up, a stretch of words at a time and only when a frame asks: most messages
 * never reach compromise.
 */
export function makeTagLookup(tokens: readonly Token[]): HasTag {
  const known = new Map<number, ReadonlySet<string>>();
  return (index, tag) => {
    let tags = known.get(index);
    if (!tags) {
      tagStretch(tokens, index, known);
      tags = known.get(index);
    }
    return tags?.has(tag) ?? false;
  };
}

function tagStretch(
  tokens: readonly Token[],
  index: number,
  known: Map<number, ReadonlySet<string>>,
): void {
  let first = index;
  while (first > 0 && index - first < OVERLAP && (tokens[first]?.before ?? 0) < BOUNDARY.line)
    first -= 1;
  let end = index + 1;
  while (end < tokens.length && end - first < STRETCH && (tokens[end]?.before ?? 0) < BOUNDARY.line)
    end += 1;
  const stretch = tokens.slice(first, end);
  const terms = parseTerms(nlp(stretch.map((token) => token.words[0]).join(' ')).json(ASKED));
  stretch.forEach((_, place) => {
    const tags = terms.length === stretch.length ? terms[place] : undefined;
    known.set(first + place, new Set(tags ?? []));
  });
}

/** What compromise is asked for. Its types call the answer unknown; it is checked where it is used. */
const ASKED = { terms: { tags: true, offset: false }, text: false };

function parseTerms(answer: unknown): readonly (readonly string[])[] {
  if (!Array.isArray(answer)) return [];
  return answer.flatMap(
    (sentence: { readonly terms?: readonly { readonly tags?: readonly string[] }[] }) =>
      (sentence.terms ?? []).map((term) => term.tags ?? []),
  );
}
