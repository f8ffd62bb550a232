import { isReadableField, isSecretField, selectedPart, type TextField } from './fields';
import { isElement } from './flat-tree';
import { isFocusable, remember } from './give-back';
import { rangesText } from './range-text';
import { boxOf, boxOfRange, rangesOf } from './ranges';
import type { Reach, Selected } from './selected';

/** From here on, in UTF-16 code units, the browser's own text has to do: reading the page takes too long. */
export const LONG = 50_000;

/**
 * What is selected in this document: in a field, in an editor or in the page. Null where nothing
 * is, and always while a password has the focus.
 */
export function readSelection(document: Document, reach: Reach): Selected | null {
  const active = deepestActive(document, reach);
  if (isSecretField(active)) return null;
  if (isReadableField(active)) {
    const part = selectedPart(active);
    if (part.trim() !== '') return inElement(active, part, reach);
  }
  return inPage(document, reach, active);
}

/** Whether what has the focus is secret: then not even what the menu saw is read. */
export function isSecretFocused(document: Document, reach: Reach): boolean {
  return isSecretField(deepestActive(document, reach));
}

/** All that is written in the field or editor that has the focus; null where there is none. */
export function readFocused(document: Document, reach: Reach): Selected | null {
  const active = deepestActive(document, reach);
  if (isSecretField(active) || !isFocusable(active)) return null;
  const isField = isReadableField(active);
  if (!isField && !active.isContentEditable) return null;
  const text = isField ? active.value : active.innerText;
  return text.trim() === '' ? null : inElement(active, text, reach);
}

/** The element that has the focus, looked for through shadow trees. */
function deepestActive(document: Document, reach: Reach): Element | null {
  let active = document.activeElement;
  for (;;) {
    const inner: Element | null | undefined = active && reach.shadowOf(active)?.activeElement;
    if (inner === null || inner === undefined) return active;
    active = inner;
  }
}

function inElement(element: TextField | HTMLElement, text: string, reach: Reach): Selected {
  return {
    messages: [{ text }],
    element,
    box: () => boxOf(element),
    giveBack: remember(element, reach),
  };
}

function inPage(document: Document, reach: Reach, active: Element | null): Selected | null {
  const selection = document.getSelection();
  if (selection === null) return null;
  const ranges = rangesOf(selection, reach);
  const [first] = ranges;
  const plain = selection.toString();
  const text = plain.length > LONG ? plain : rangesText(ranges, reach) || plain;
  if (first === undefined || text.trim() === '') return null;
  return {
    messages: [{ text }],
    element: elementOf(first.startContainer),
    box: () => boxOfRange(first),
    giveBack: remember(active, reach),
  };
}

function elementOf(node: Node): Element {
  const element = isElement(node) ? node : node.parentElement;
  return element ?? (node.ownerDocument ?? document).documentElement;
}
