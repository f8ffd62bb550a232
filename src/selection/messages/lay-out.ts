import { align, type Place } from './align';
import { isElement, type Outline, type OutlineElement } from './outline';

/** Words of an outline, and where they stand in the text that was read. */
export interface Run {
  readonly text: string;
  /** Null for what isn't selected, or isn't in sight. */
  readonly place: Place | null;
  readonly parent: Laid;
}

/** An element of an outline, with what it holds. */
export interface Laid {
  readonly element: OutlineElement;
  readonly parent: Laid | null;
  readonly depth: number;
  readonly inside: readonly Laid[];
  /** In order, those of everything inside as well. */
  readonly runs: readonly Run[];
}

/** The elements of an outline, in the order in which they begin; null where it doesn't fit the text. */
export function layOut(text: string, { root }: Outline): readonly Laid[] | null {
  const selected: string[] = [];
  collect(root, selected);
  const places = align(text, selected);
  if (places === null) return null;
  const all: Laid[] = [];
  let next = 0;

  const lay = (element: OutlineElement, parent: Laid | null, depth: number): Laid => {
    const inside: Laid[] = [];
    const runs: Run[] = [];
    const laid: Laid = { element, parent, depth, inside, runs };
    all.push(laid);
    for (const node of element.inside) {
      if (isElement(node)) {
        const child = lay(node, laid, depth + 1);
        inside.push(child);
        runs.push(...child.runs);
      } else {
        const place = node.selected ? (places[next] ?? null) : null;
        if (node.selected) next += 1;
        runs.push({ text: node.text, place, parent: laid });
      }
    }
    return laid;
  };
  lay(root, null, 0);
  return all;
}

function collect(element: OutlineElement, into: string[]): void {
  for (const node of element.inside) {
    if (isElement(node)) collect(node, into);
    else if (node.selected) into.push(node.text);
  }
}

/** How many code units of what was read stand in these runs, white space left out. */
export function sizeOf(runs: readonly Run[]): number {
  return runs.reduce(
    (sum, { text, place }) => sum + (place === null ? 0 : text.replace(/\s+/gu, '').length),
    0,
  );
}

/** The innermost of these that words stand in; null where none is around them. */
export function innermost(run: Run, units: readonly Laid[]): Laid | null {
  for (let at: Laid | null = run.parent; at !== null; at = at.parent)
    if (units.includes(at)) return at;
  return null;
}

/** Whether an element stands in another, or is it. */
export function standsIn(inner: Laid | null, outer: Laid): boolean {
  for (let at = inner; at !== null; at = at.parent) if (at === outer) return true;
  return false;
}
