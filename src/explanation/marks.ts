import type { Finding, OwnFinding } from '../reading/reading';
import type { Mark } from './explanation';

/**
 * The stretches to mark, in order and without overlaps. Where findings share words, those words go
 * to the stronger finding, and what is left of the other keeps its own mark. A person's own
 * wordings come last: the list has more to say.
 * @param text the message as it was given
 * @param findings the strongest first
 */
export function marksOf(
  text: string,
  findings: readonly Finding[],
  own: readonly OwnFinding[] = [],
): readonly Mark[] {
  const marks: Mark[] = [];
  const add = (spans: Finding['spans'], whose: Omit<Mark, 'span'>): void => {
    for (const [start, end] of spans) {
      const free = freeStretches(start, Math.min(end, text.length), marks);
      for (const stretch of free) {
        const span = withoutSpace(text, stretch);
        if (hasWords(text.slice(...span))) marks.push({ span, ...whose });
      }
      marks.sort((a, b) => a.span[0] - b.span[0]);
    }
  };
  for (const { pattern, family, spans } of findings) add(spans, { pattern, family });
  for (const { spans } of own) add(spans, { pattern: null, family: 'own' });
  return marks;
}

/** What of a stretch isn't marked yet. `marks` are in order. */
function freeStretches(start: number, end: number, marks: readonly Mark[]): [number, number][] {
  const free: [number, number][] = [];
  let from = start;
  for (const { span } of marks) {
    if (span[1] <= from) continue;
    if (span[0] >= end) break;
    if (span[0] > from) free.push([from, span[0]]);
    from = span[1];
  }
  if (from < end) free.push([from, end]);
  return free;
}

/** What is left of a stretch may begin or end with the space before another's words. */
function withoutSpace(text: string, [start, end]: readonly [number, number]): [number, number] {
  const inside = text.slice(start, end);
  const before = inside.length - inside.trimStart().length;
  return [start + before, start + Math.max(before, inside.trimEnd().length)];
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
