import { BOUNDARY } from '../text/token';
import type { PreparedMessage } from './prepared-message';
import type { Opening, Step } from './program';

/**
 * Lists the words that a program can begin with, so that most places are passed over without running
 * it. Null where it can begin with any word.
 */
export function listOpenings(steps: readonly Step[]): readonly Opening[] | null {
  const openings: Opening[] = [];
  const seen = new Set<string>();
  const walk = (at: number, atStart: boolean): boolean => {
    const key = `${String(at)} ${String(atStart)}`;
    if (seen.has(key)) return true;
    seen.add(key);
    const step = steps[at];
    switch (step?.do) {
      case 'word':
        openings.push({ words: step.words, phrases: step.phrases, atStart });
        return true;
      case 'split':
        return walk(step.one, atStart) && walk(step.two, atStart);
      case 'jump':
        return walk(step.to, atStart);
      case 'assert':
        return walk(at + 1, atStart || step.what === 'sentence-start');
      case 'mark':
        return walk(at + 1, atStart);
      default:
        return false;
    }
  };
  return walk(0, false) ? openings : null;
}

/** Whether a program with these openings could match at a token. */
export function mayOpen(
  openings: readonly Opening[] | null,
  message: PreparedMessage,
  at: number,
): boolean {
  if (!openings) return true;
  const words = message.words[at];
  if (!words) return false;
  const starts = (message.tokens[at]?.before ?? BOUNDARY.paragraph) >= BOUNDARY.line;
  for (const opening of openings) {
    if (opening.atStart && !starts) continue;
    for (const word of words) {
      if (opening.words.has(word) || opening.phrases?.has(word)) return true;
    }
  }
  return false;
}
