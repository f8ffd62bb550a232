/**
 * What a page must not take from us. A dialog that keeps the focus to itself would pull it back and
 * swallow clicks and keys of ours; a page that forbids scrolling would forbid ours.
 */
export const OURS = (
  'focus blur focusin focusout keydown keypress pointerdown pointerup mousedown mouseup click ' +
  'dblclick contextmenu touchstart touchmove touchend wheel copy'
).split(' ');

/**
 * What is listened to inside and so has to be passed on, and what is asked there of such an event. The
 * copies are no mouse or key events: those would do again what the browser does on the real one, and
 * Firefox lets the page hear them.
 */
const PASSED_ON: Readonly<Record<string, readonly string[]>> = {
  click: ['detail'],
  focusin: [],
  keydown: ['key'],
  pointerdown: ['button', 'pointerId', 'clientX', 'clientY'],
};

/** A click so soon after a key, in milliseconds, comes from that key. */
const BY_KEY = 50;

const passedOn = new WeakSet<Event>();

/** Whether an event is one that a person made, or a copy that the shield passed on. */
export function isReal(event: Event): boolean {
  return event.isTrusted || passedOn.has(event);
}

/**
 * Stops at the window what happens in our element, before the page's document hears of it, and passes
 * on what is listened to inside. What the browser itself does with an event stays. Listeners on the
 * window that were there first hear it all the same, hence no field for text in here.
 */
export function shield(element: HTMLElement, root: ShadowRoot, signal: AbortSignal): void {
  let lastKey = 0;
  const stop = (event: Event): void => {
    if (!event.isTrusted) return;
    const isInside = event.composedPath().includes(element);
    // The page's own field loses the focus to us: that is no business of the page either.
    const isLeft = 'relatedTarget' in event && event.relatedTarget === element;
    if (!isInside && !isLeft) return;
    if (event instanceof KeyboardEvent) lastKey = event.timeStamp;
    const isByKey = event.timeStamp - lastKey < BY_KEY;
    // Pressed by assistive technology: only the browser knows what.
    if (event.type === 'click' && isPlaceless(event) && !isByKey) return;
    event.stopImmediatePropagation();
    if (event.type === 'keydown') stopKeyup();
    if (isInside) passOn(event, root);
  };
  for (const type of OURS) {
    const passive = PASSED_ON[type] === undefined;
    window.addEventListener(type, stop, { capture: true, passive, signal });
  }
}

/** Some pages close something on a key's way up, and where the key closed us it comes up after that. */
export function stopKeyup(): void {
  const stop = (event: Event): void => {
    event.stopImmediatePropagation();
  };
  window.addEventListener('keyup', stop, { capture: true, once: true });
}

function passOn(event: Event, root: ShadowRoot): void {
  const asked = PASSED_ON[event.type];
  const target = isPlaceless(event)
    ? root.activeElement
    : event instanceof MouseEvent && root.elementFromPoint(event.clientX, event.clientY);
  if (asked === undefined || !target) return;
  const copy = new Event(event.type, { bubbles: true, cancelable: true });
  for (const name of asked) Reflect.set(copy, name, Reflect.get(event, name));
  passedOn.add(copy);
  if (!target.dispatchEvent(copy)) event.preventDefault();
}

/** A click has as its detail how often; none of a pointer has none. */
function isPlaceless(event: Event): boolean {
  return !(event instanceof MouseEvent) || (event.type === 'click' && event.detail === 0);
}
