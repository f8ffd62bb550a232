import { isReadableField } from './fields';
import { rangeAround } from './picked';
import { rangesText } from './range-text';
import { boxOf } from './ranges';
import { LONG } from './read-selection';
import type { Reach, Selected } from './selected';

/** Where an arrow key leads from what is picked: out, in, back, on. */
export type Direction = 'wider' | 'narrower' | 'previous' | 'next';

/** Things that lie around messages and are none. */
const NEVER: readonly string[] = ['html', 'body', 'script', 'style', 'noscript', 'iframe', 'frame'];

/** Whether there is anything on this page that could be picked. */
export function hasWords(document: Document): boolean {
  const body: HTMLElement | null = document.querySelector('body');
  return body !== null && textOf(body) !== '';
}

/** The smallest thing with words at a place in the viewport, in CSS pixels; looks into shadow trees. */
export function pickAt(
  root: DocumentOrShadowRoot,
  x: number,
  y: number,
  reach: Reach,
): Element | null {
  const hit = root.elementFromPoint(x, y);
  const shadow = hit && reach.shadowOf(hit);
  const inner = shadow && pickAt(shadow, x, y, reach);
  return inner ?? blockOf(hit);
}

/** What stands in a direction of what is picked; itself where there is nothing more. */
export function pickBeside(picked: Element, direction: Direction): Element {
  const found = {
    wider: () => widerThan(picked),
    narrower: () => narrowerThan(picked),
    previous: () => beside(picked, (element) => element.previousElementSibling),
    next: () => beside(picked, (element) => element.nextElementSibling),
  }[direction]();
  return found ?? picked;
}

/** What is picked, as a selection: read like one, where it may be selected at all. */
export function selectPicked(picked: Element, before: Element | null, reach: Reach): Selected {
  const plain = textOf(picked);
  const isLong = plain.length > LONG;
  const text = isLong || isReadableField(picked) ? '' : rangesText([rangeAround(picked)], reach);
  return {
    messages: [{ text: text || plain }],
    element: picked,
    box: () => boxOf(picked),
    giveBack: () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    },
  };
}

/** The words of an element as they are shown; a password has none. */
export function textOf(element: Element): string {
  if (isReadableField(element)) return element.value.trim();
  if (element.localName === 'input') return '';
  return ('innerText' in element ? String(element.innerText) : element.textContent).trim();
}

/** A word inside a line is not a message: the paragraph, bubble or cell around it is. */
function blockOf(element: Element | null): Element | null {
  let block = element;
  while (block !== null && getComputedStyle(block).display.startsWith('inline'))
    block = block.parentElement;
  return block !== null && isPickable(block) ? block : null;
}

function isPickable(element: Element): boolean {
  return !NEVER.includes(element.localName) && element.checkVisibility() && textOf(element) !== '';
}

/** The nearest thing around it that says more. */
function widerThan(picked: Element): Element | null {
  const text = textOf(picked);
  let outer = picked.parentElement;
  while (outer !== null && textOf(outer) === text) outer = outer.parentElement;
  return outer !== null && isPickable(outer) ? outer : null;
}

/** The first thing inside it that says something, but less. */
function narrowerThan(picked: Element): Element | null {
  const text = textOf(picked);
  let inner = firstPickable(picked);
  while (inner !== null && textOf(inner) === text) inner = firstPickable(inner);
  return inner;
}

function firstPickable(element: Element): Element | null {
  return [...element.children].find(isPickable) ?? null;
}

/** The next thing in one direction; where a list ends, what stands beside the list. */
function beside(picked: Element, step: (element: Element) => Element | null): Element | null {
  const { body } = picked.ownerDocument;
  for (
    let from: Element | null = picked;
    from !== null && from !== body;
    from = from.parentElement
  ) {
    let other = step(from);
    while (other !== null && !isPickable(other)) other = step(other);
    if (other !== null) return other;
  }
  return null;
}
