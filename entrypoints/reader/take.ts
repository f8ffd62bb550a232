import type { Taken } from '../../src/requests/reader-requests';
import { inTopFrame } from '../../src/selection/frames';
import { readFocused, readSelection } from '../../src/selection/read-selection';
import { reach } from './reach';

/** What is selected in this frame and where it stands in the page; shows nothing. */
export function takeSelection(): Taken | null {
  const selected = readSelection(document, reach) ?? readFocused(document, reach);
  if (selected === null) return null;
  const box = selected.box();
  return {
    messages: selected.messages,
    box: box && inTopFrame(box, window),
    isFocusDeeper: isFrame(document.activeElement),
  };
}

function isFrame(element: Element | null): boolean {
  return element !== null && ['iframe', 'frame'].includes(element.localName);
}
