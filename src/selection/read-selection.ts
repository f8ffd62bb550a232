import { rangeText } from './range-text';
import { isReadableField, isSecretField, selectedPart, type TextField } from './fields';
import type { Box, Reach, Selected } from './selected';

/** From here on, in characters, the browser's own text has to do: reading the page takes too long. */
const LONG = 50_000;

/**
 * What is selected in this document: in a field, in an editor or in the page. Null where nothing
 * is, and always while a password has the focus.
 */
export function readSelection(document: Document, reach: Reach): Selected | null {
  const active = deepestActive(document, reach);
  if (isSecretField(active)) return null;
  if (isReadableField(active)) {
    const part = selectedPart(active);
    if (part.trim() !== '') return inField(active, part);
  }
  return inPage(document, reach, active);
}

/** All that is written in the field or editor that has the focus; null where there is none. */
export function readFocused(document: Document, reach: Reach): Selected | null {
  const active = deepestActive(document, reach);
  if (isReadableField(active))
    return active.value.trim() === '' ? null : inField(active, active.value);
  return inEditor(active);
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

function inField(field: TextField, text: string): Selected {
  const { selectionStart, selectionEnd } = field;
  return {
    messages: [{ text }],
    element: field,
    box: () => (field.isConnected ? toBox(field.getBoundingClientRect()) : null),
    giveBack: () => {
      field.focus({ preventScroll: true });
      if (selectionStart !== null && selectionEnd !== null)
        field.setSelectionRange(selectionStart, selectionEnd);
    },
  };
}

function inPage(document: Document, reach: Reach, active: Element | null): Selected | null {
  const selection = fullSelection(document, reach);
  if (selection === null) return null;
  const range = selection.getRangeAt(0);
  const plain = selection.toString();
  const isSimple = selection.rangeCount === 1 && plain.length <= LONG;
  const text = (isSimple ? rangeText(range) : null) ?? plain;
  return {
    messages: [{ text }],
    element: elementOf(range.startContainer),
    box: () => boxOf(range),
    giveBack: () => {
      if (isFocusable(active)) active.focus({ preventScroll: true });
      selection.removeAllRanges();
      selection.addRange(range);
    },
  };
}

function inEditor(active: Element | null): Selected | null {
  if (!isFocusable(active) || !active.isContentEditable) return null;
  const text = active.innerText;
  if (text.trim() === '') return null;
  return {
    messages: [{ text }],
    element: active,
    box: () => (active.isConnected ? toBox(active.getBoundingClientRect()) : null),
    giveBack: () => {
      active.focus({ preventScroll: true });
    },
  };
}

/**
 * The selection that holds text. Chrome keeps one for each shadow tree and shows the outer ones as
 * collapsed at the host, though with the text; Firefox has one for the document.
 */
function fullSelection(document: Document, reach: Reach): Selection | null {
  let root: Document | ShadowRoot | null = document;
  let outer: Selection | null = null;
  while (root !== null) {
    const selection = selectionOf(root);
    if (selection === null) break;
    if (holdsText(selection)) {
      if (!selection.isCollapsed) return selection;
      outer = selection;
    }
    root = shadowAt(selection, reach);
  }
  return outer;
}

function holdsText(selection: Selection): boolean {
  return selection.rangeCount > 0 && selection.toString().trim() !== '';
}

function selectionOf(root: Document | ShadowRoot): Selection | null {
  return canSelect(root) ? root.getSelection() : null;
}

/** Chrome's shadow roots can, though no standard says so. */
function canSelect(root: Document | ShadowRoot): root is Document {
  return 'getSelection' in root;
}

function shadowAt(selection: Selection, reach: Reach): ShadowRoot | null {
  const { anchorNode, anchorOffset } = selection;
  const child = anchorNode?.childNodes[anchorOffset];
  for (const node of [child, anchorNode]) {
    const shadow = isElement(node) ? reach.shadowOf(node) : null;
    if (shadow !== null) return shadow;
  }
  return null;
}

function elementOf(node: Node): Element {
  const element = isElement(node) ? node : node.parentElement;
  return element ?? (node.ownerDocument ?? document).documentElement;
}

function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === 1;
}

function isFocusable(element: Element | null): element is HTMLElement {
  return element !== null && 'focus' in element && 'isContentEditable' in element;
}

function boxOf(range: Range): Box | null {
  const box = toBox(range.getBoundingClientRect());
  const isGone = box.width === 0 && box.height === 0;
  return isGone ? null : box;
}

function toBox({ left, top, width, height }: DOMRect): Box {
  return { left, top, width, height };
}
