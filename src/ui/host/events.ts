import { isReal, OURS } from './shield';

/** What happens inside us is none of the page's business: its shortcuts must not run on our keys. */
const KEPT_INSIDE = [
  ...OURS,
  ...'keyup beforeinput input change auxclick selectstart dragstart'.split(' '),
];

/** What a script could pretend. A closed root keeps pages out, but not every other extension. */
const MUST_BE_REAL = ['click', 'keydown', 'keyup', 'pointerdown', 'input', 'change'] as const;

/**
 * Stops what a script pretends, before anything of ours hears it, and what is to be refused though a
 * person did it.
 */
export function refuse(
  root: ShadowRoot,
  isToRefuse: (event: Event) => boolean,
  signal: AbortSignal,
): void {
  const stop = (event: Event): void => {
    if (isReal(event) && !isToRefuse(event)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const type of MUST_BE_REAL) root.addEventListener(type, stop, { capture: true, signal });
}

/** Lets nothing out to the page, of what the shield at the window didn't stop. */
export function keepInside(root: ShadowRoot, signal: AbortSignal): void {
  const stop = (event: Event): void => {
    event.stopPropagation();
  };
  for (const type of KEPT_INSIDE) root.addEventListener(type, stop, { passive: true, signal });
}
