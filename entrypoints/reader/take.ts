import type { Taken } from '../../src/requests/reader-requests';
import { inTopFrame, isFocusOutOfReach, isFrame } from '../../src/selection/frames';
import { readFocused, readSelection } from '../../src/selection/read-selection';
import { reach } from './reach';

/** What is selected in this frame and where it stands in the page; shows nothing. */
export function takeSelection(): Taken | null {
  const isFocusDeeper = isFrame(document.activeElement);
  // Said by the top frame only: what is selected in others is looked for first.
  if (window === window.top && isFocusOutOfReach(document))
    return { messages: [], box: null, isFocusDeeper };
  const selected = readSelection(document, reach) ?? readFocused(document, reach);
  if (selected === null) return null;
  const box = selected.box();
  return { messages: selected.messages, box: box && inTopFrame(box, window), isFocusDeeper };
}
