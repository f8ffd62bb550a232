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

function frameElementOf(frame: Window): Element | null {
  try {
    return frame.frameElement;
  } catch {
    // Another origin: the browser refuses, and that is the answer.
    return null;
  }
}
