import type { Box } from '../selection/selected';

/** Lengths are CSS pixels throughout. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the panel stands in the viewport, and how high it may be. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly maxHeight: number;
}

/** What decides the place. */
export interface PlaceAsk {
  /** What the panel explains; null where nobody knows where it stands. */
  readonly anchor: Box | null;
  /** How high the panel would be if it could. */
  readonly height: number;
  readonly view: Size;
  readonly rightToLeft: boolean;
}

const WIDTH = 360;
const MARGIN = 8;
const GAP = 8;
const HIGHEST = 0.6;
/** Less than this beside the anchor is no use; then the panel covers the anchor rather. */
const LEAST_HEIGHT = 160;

/**
 * Puts the panel below what it explains, else above it, else beside it, else where there is most
 * room; always wholly inside the viewport.
 */
export function place({ anchor, height, view, rightToLeft }: PlaceAsk): Place {
  const width = Math.max(0, Math.min(WIDTH, view.width - 2 * MARGIN));
  const most = Math.max(0, Math.min(Math.floor(view.height * HIGHEST), view.height - 2 * MARGIN));
  const wanted = Math.min(height, most);
  const right = view.width - MARGIN - width;
  if (anchor === null)
    return { left: rightToLeft ? MARGIN : right, top: MARGIN, width, maxHeight: most };

  const seen = visiblePart(anchor, view);
  const start = rightToLeft ? seen.left + seen.width - width : seen.left;
  const left = clamp(start, MARGIN, right);
  const below = seen.top + seen.height + GAP;
  const roomBelow = view.height - MARGIN - below;
  const roomAbove = seen.top - GAP - MARGIN;

  if (wanted <= roomBelow) return { left, top: below, width, maxHeight: most };
  if (wanted <= roomAbove) return { left, top: seen.top - GAP - wanted, width, maxHeight: most };

  const beside = besideOf(seen, width, view);
  const lowest = view.height - MARGIN - wanted;
  if (beside !== null)
    return { left: beside, top: clamp(seen.top, MARGIN, lowest), width, maxHeight: most };

  const room = Math.max(roomBelow, roomAbove);
  if (room < LEAST_HEIGHT) return { left, top: Math.max(MARGIN, lowest), width, maxHeight: most };
  const top = roomBelow >= roomAbove ? below : MARGIN;
  return { left, top, width, maxHeight: room };
}

/** Keeps a panel that was moved by hand inside the viewport. */
export function keepInside(
  at: { readonly left: number; readonly top: number },
  panel: Size,
  view: Size,
): { readonly left: number; readonly top: number } {
  return {
    left: clamp(at.left, MARGIN, view.width - MARGIN - panel.width),
    top: clamp(at.top, MARGIN, view.height - MARGIN - panel.height),
  };
}

function besideOf(seen: Box, width: number, view: Size): number | null {
  const after = seen.left + seen.width + GAP;
  if (after + width <= view.width - MARGIN) return after;
  const before = seen.left - GAP - width;
  return before >= MARGIN ? before : null;
}

/** What of the anchor can be seen; where it is scrolled away, the edge at which it went. */
function visiblePart(anchor: Box, view: Size): Box {
  const left = clamp(anchor.left, 0, view.width);
  const top = clamp(anchor.top, 0, view.height);
  return {
    left,
    top,
    width: clamp(anchor.left + anchor.width, 0, view.width) - left,
    height: clamp(anchor.top + anchor.height, 0, view.height) - top,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
