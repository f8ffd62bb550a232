import { isReal } from './shield';

/** What happens inside us is none of the page's business: its shortcuts must not run on our keys. */
const KEPT_INSIDE = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'change',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'focusin',
  'focusout',
  'wheel',
  'copy',
  'selectstart',
  'dragstart',
] as const;

/** What a script could pretend. A closed root keeps pages out, but not every other extension. */
const MUST_BE_REAL = ['click', 'keydown', 'keyup', 'pointerdown', 'input', 'change'] as const;

/** Stops what a script pretends, before anything of ours hears it. */
export function refusePretence(root: ShadowRoot, signal: AbortSignal): void {
  const refuse = (event: Event): void => {
    if (isReal(event)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const type of MUST_BE_REAL) root.addEventListener(type, refuse, { capture: true, signal });
}

/** Lets nothing out to the page, of what the shield at the window didn't stop. */
export function keepInside(root: ShadowRoot, signal: AbortSignal): void {
  const stop = (event: Event): void => {
    event.stopPropagation();
  };
  for (const type of KEPT_INSIDE) root.addEventListener(type, stop, { passive: true, signal });
}
