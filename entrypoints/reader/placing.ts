import type { Box } from '../../src/selection/selected';
import { keepInside, place, type Place, type Size } from '../../src/ui/place';

/** What is placed, and beside what. */
export interface PlacingAsk {
  readonly box: HTMLElement;
  /** Where what it explains stands now. */
  readonly anchor: () => Box | null;
  readonly signal: AbortSignal;
}

/** A panel in its place. */
export interface Placing {
  /** Moves the panel by CSS pixels; from then on it stays where it was put. */
  readonly move: (right: number, down: number) => void;
}

/** Keeps the panel beside what it explains, until a person moves it; then where they put it. */
export function keepPlace({ box, anchor, signal }: PlacingAsk): Placing {
  let isMoved = false;
  let at: Pick<Place, 'left' | 'top'> = { left: 0, top: 0 };
  let frame = 0;
  let seen: Box | null = null;

  const put = (): void => {
    frame = 0;
    if (signal.aborted) return;
    const view = viewSize();
    const rightToLeft = getComputedStyle(document.documentElement).direction === 'rtl';
    const free = place({ anchor: null, height: 0, view, rightToLeft });
    setPlace(box, free);
    const height = box.offsetHeight;
    // A message that the page took away was where it was last seen.
    seen = anchor() ?? seen;
    const beside = isMoved ? free : place({ anchor: seen, height, view, rightToLeft });
    at = isMoved ? keepInside(at, { width: free.width, height }, view) : beside;
    setPlace(box, { ...beside, ...at });
    box.style.visibility = 'visible';
  };
  const putSoon = (): void => {
    if (frame === 0) frame = requestAnimationFrame(put);
  };

  put();
  followPage(box, putSoon, signal);
  return {
    move: (right, down) => {
      isMoved = true;
      at = { left: at.left + right, top: at.top + down };
      putSoon();
    },
  };
}

function setPlace(box: HTMLElement, place: Place): void {
  for (const [name, pixels] of Object.entries(place)) Reflect.set(box.style, name, `${pixels}px`);
}

/** Without the page's scroll bars. A page in quirks mode says the height of its content: too much. */
function viewSize(): Size {
  const { clientWidth, clientHeight } = document.documentElement;
  return {
    width: clientWidth || innerWidth,
    height: Math.min(clientHeight || innerHeight, innerHeight),
  };
}

function followPage(box: HTMLElement, putSoon: () => void, signal: AbortSignal): void {
  window.addEventListener('scroll', putSoon, { capture: true, passive: true, signal });
  window.addEventListener('resize', putSoon, { signal });
  new ResizeObserver(putSoon).observe(box);
}
