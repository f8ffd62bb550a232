import type { Box } from '../../src/selection/selected';
import { keepInside, place, type Size } from '../../src/ui/place';

/** What is placed, and beside what. */
export interface PlacingAsk {
  /** What is put in its place. */
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

interface Point {
  readonly left: number;
  readonly top: number;
}

/** Keeps the panel beside what it explains, until a person moves it; then where they put it. */
export function keepPlace({ box, anchor, signal }: PlacingAsk): Placing {
  let moved: Point | null = null;
  let asked = 0;

  const put = (): void => {
    asked = 0;
    if (signal.aborted) return;
    const view = viewSize();
    box.style.maxHeight = '';
    const rightToLeft = getComputedStyle(document.documentElement).direction === 'rtl';
    const fit = place({ anchor: null, height: 0, view, rightToLeft });
    setPlace(box, fit);
    const natural = { width: fit.width, height: box.offsetHeight };
    const at = moved
      ? { ...fit, ...keepInside(moved, natural, view) }
      : place({ anchor: anchor(), height: natural.height, view, rightToLeft });
    setPlace(box, at);
    box.style.visibility = 'visible';
  };
  const putSoon = (): void => {
    if (asked === 0) asked = requestAnimationFrame(put);
  };
  const move = (to: Point): void => {
    moved = to;
    putSoon();
  };

  put();
  followPage(box, putSoon, signal);
  moveByPointer(box, move, signal);
  return {
    move: (right, down) => {
      move({ left: box.offsetLeft + right, top: box.offsetTop + down });
    },
  };
}

function setPlace(
  box: HTMLElement,
  { left, top, width, maxHeight }: Point & { readonly width: number; readonly maxHeight: number },
): void {
  box.style.left = `${left}px`;
  box.style.top = `${top}px`;
  box.style.width = `${width}px`;
  box.style.maxHeight = `${maxHeight}px`;
}

function viewSize(): Size {
  const { clientWidth, clientHeight } = document.documentElement;
  return { width: clientWidth, height: Math.min(clientHeight, innerHeight) || innerHeight };
}

function followPage(box: HTMLElement, putSoon: () => void, signal: AbortSignal): void {
  window.addEventListener('scroll', putSoon, { capture: true, passive: true, signal });
  window.addEventListener('resize', putSoon, { signal });
  const observer = new ResizeObserver(putSoon);
  observer.observe(box);
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
}

function moveByPointer(box: HTMLElement, move: (to: Point) => void, signal: AbortSignal): void {
  let grip: Point | null = null;
  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0 || !isHandle(event.target)) return;
    grip = { left: event.clientX - box.offsetLeft, top: event.clientY - box.offsetTop };
    box.setPointerCapture(event.pointerId);
  };
  const onMove = (event: PointerEvent): void => {
    if (grip !== null) move({ left: event.clientX - grip.left, top: event.clientY - grip.top });
  };
  const onEnd = (): void => {
    grip = null;
  };
  box.addEventListener('pointerdown', onDown, { signal });
  box.addEventListener('pointermove', onMove, { signal });
  for (const type of ['pointerup', 'pointercancel', 'lostpointercapture'] as const)
    box.addEventListener(type, onEnd, { signal });
}

/** The panel says by `data-drag` what moves it; a button inside that is only a button. */
function isHandle(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  const inner = target.closest('[data-drag], button, a, select, summary');
  return inner?.hasAttribute('data-drag') === true;
}
