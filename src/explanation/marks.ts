import type { Finding } from '../reading/reading';
import type { Mark } from './explanation';

/**
 * The stretches to mark, in order and without overlaps. Where findings share words, those words go
 * to the stronger finding, and what is left of the other keeps its own mark.
 * @param text the message as it was given
 * @param findings the strongest first
 */
export function marksOf(text: string, findings: readonly Finding[]): readonly Mark[] {
  const marks: Mark[] = [];
  for (const { pattern, family, spans } of findings) {
    for (const [start, end] of spans) {
      const free = freeStretches(start, Math.min(end, text.length), marks);
      for (const span of free) {
        if (hasWords(text.slice(...span))) marks.push({ span, pattern, family });
      }
      marks.sort((a, b) => a.span[0] - b.span[0]);
    }
  }
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

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
