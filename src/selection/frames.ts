import type { Box } from './selected';

/**
 * A box of this frame as the top frame sees it; null where a frame between belongs to another
 * origin, so that nobody may know where it stands.
 */
export function inTopFrame(box: Box, frame: Window): Box | null {
  let { left, top } = box;
  let inner = frame;
  while (inner.parent !== inner) {
    const element = frameElementOf(inner);
    if (element === null) return null;
    const outer = element.getBoundingClientRect();
    left += outer.left + element.clientLeft;
    top += outer.top + element.clientTop;
    inner = inner.parent;
  }
  return { ...box, left, top };
}

/** Whether the focus is in a frame, here or further inside, that belongs to another origin. */
export function isFocusOutOfReach(document: Document): boolean {
  let active = document.activeElement;
  while (isFrame(active)) {
    if (active.contentDocument === null) return true;
    active = active.contentDocument.activeElement;
  }
  return false;
}

/** Whether an element is a frame. */
export function isFrame(element: Element | null): element is HTMLIFrameElement {
  return element !== null && ['iframe', 'frame'].includes(element.localName);
}

function frameElementOf(frame: Window): Element | null {
  try {
    return frame.frameElement;
  } catch {
    // Another origin: the browser refuses, and that is the answer.
    return null;
  }
}
