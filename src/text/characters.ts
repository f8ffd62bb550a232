/** A cleaned copy of a text that remembers where each of its characters came from. */
export interface CleanText {
  readonly text: string;
  /**
   * For each UTF-16 code unit of `text`, the offset in the original at which its source begins;
   * one more entry marks the end. Null where the two texts line up one to one.
   */
  readonly starts: readonly number[] | null;
  /** The same for where each source ends. */
  readonly ends: readonly number[] | null;
}

const ONLY_ASCII = /^[\t\n\r\x20-\x7e]*$/;

/** Characters that are not seen: zero-width, directional marks, soft hyphens, variation selectors. */
const UNSEEN =
  /^[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\u{e0000}-\u{e0fff}]$/u;

const REPLACED: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u02bc': "'",
  '\u2032': "'",
  '`': "'",
  '\u00b4': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
  '\u2033': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u2010': '-',
  '\u2011': '-',
  '\u2026': '...',
  '\u2028': '\n',
  '\u2029': '\n',
  '\u00a0': ' ',
  '\r': '\n',
};

/**
 * Brings a text to plain characters: straight quotes, plain spaces, composed and compatible forms
 * (full-width, mathematical letters), nothing unseen. Any string is accepted, lone surrogates too.
 */
export function cleanCharacters(original: string): CleanText {
  if (ONLY_ASCII.test(original) && !original.includes('\r') && !original.includes('`')) {
    return { text: original, starts: null, ends: null };
  }
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const character of original) {
    const end = offset + character.length;
    const clean = cleanCharacter(character, original, offset);
    starts.push(...Array<number>(clean.length).fill(offset));
    ends.push(...Array<number>(clean.length).fill(end));
    parts.push(clean);
    offset = end;
  }
  return { text: parts.join(''), starts, ends };
}

function cleanCharacter(character: string, original: string, offset: number): string {
  if (character === '\r' && original[offset + 1] === '\n') return '';
  const replaced = REPLACED[character];
  if (replaced !== undefined) return replaced;
  if (character <= '\x7e') return character;
  if (UNSEEN.test(character)) return '';
  const composed = character.normalize('NFKC');
  return composed === character ? character : (REPLACED[composed] ?? composed);
}
