import { isReadableField } from './fields';
import { rangesOf, selectAgain } from './ranges';
import type { Reach } from './selected';

/** Remembers focus and selection as they are; gives what brings both back. */
export function remember(active: Element | null, reach: Reach): () => void {
  const selection = getSelection();
  const ranges = selection === null ? [] : rangesOf(selection, reach);
  const isBackward = selection?.direction === 'backward';
  const inField = rememberInField(active);
  return () => {
    if (isFocusable(active)) active.focus({ preventScroll: true });
    inField?.();
    selectAgain(ranges, isBackward, reach);
  };
}

/** Whether an element can have the focus. */
export function isFocusable(element: Element | null): element is HTMLElement {
  return element !== null && 'focus' in element && 'isContentEditable' in element;
}

/** A field has a selection of its own. */
function rememberInField(field: Element | null): (() => void) | null {
  if (!isReadableField(field)) return null;
  const { selectionStart, selectionEnd, selectionDirection, scrollTop, scrollLeft } = field;
  // An input for addresses has none to read or to set.
  if (selectionStart === null) return null;
  return () => {
    field.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
    field.scrollTo(scrollLeft, scrollTop);
  };
}
