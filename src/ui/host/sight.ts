import type { HostAsk } from './host';

/** What has to be known of the panel. */
export interface SightAsk extends Pick<HostAsk, 'document' | 'signal' | 'onGone'> {
  readonly root: ShadowRoot;
  readonly box: HTMLElement;
  /** Puts us above everything again. */
  readonly comeUp: () => void;
  /** Whether coming up leaves the page's own popovers open. */
  readonly isLight: boolean;
}

/** So long the panel has to have stood still before a press on it counts, in milliseconds. */
const STILL = 200;

/**
 * So often in a row a covered panel comes up for the pointer, and once more for a press. A page that covers
 * it then may have the place.
 */
const COMES = 2;

/** Asks Chromium whether what is observed can really be seen; Firefox passes over it. */
const REALLY: object = { trackVisibility: true, delay: 100 };

/**
 * Gives what tells which presses a person can't have meant for us, and which so shall do nothing: those where
 * something lies above us that lets them through, and those where we only just came under the pointer.
 * A covered panel comes up instead, as a window does.
 */
export function watchSight(ask: SightAsk): (event: Event) => boolean {
  const { root, box, signal } = ask;
  const isStill = watchPlace(box);
  const isOnTop = watchTop(ask);
  let comes = 0;
  let isRefused = true;

  const rise = (): void => {
    comes += 1;
    ask.comeUp();
    isOnTop(true);
    isStill(true);
  };
  const isFine = (isKey: boolean): boolean => {
    if (isOnTop()) {
      if (!isKey && !isStill()) return false;
      comes = 0;
      return true;
    }
    if (comes > COMES) ask.onGone();
    else rise();
    return false;
  };

  // Mostly in time, so that no press is lost where a page honestly shows something.
  const onPointer = (): void => {
    if (ask.isLight && comes < COMES && !isOnTop()) rise();
  };
  root.addEventListener('pointerover', onPointer, { signal });
  return (event) => {
    const isKey = event.type === 'keydown';
    if (isKey || event.type === 'pointerdown') return (isRefused = !isFine(isKey));
    if (event.type !== 'click') return false;
    // One without a place comes from a key, or from assistive technology.
    const isBlind = isRefused && Reflect.get(event, 'detail') !== 0;
    isRefused = true;
    return isBlind;
  };
}

/** Whether the panel stands still; where asked for, as if it had just moved. A page can move it under a pointer. */
function watchPlace(box: HTMLElement): (isNew?: boolean) => boolean {
  let place = '';
  let since = 0;
  const look = (isNew?: unknown): boolean => {
    const { left, top } = box.getBoundingClientRect();
    // A zoom of the page's own moves us, too, and Chromium's measures leave it out.
    const now = `${left} ${top} ${box.currentCSSZoom}`;
    if (isNew === true || now !== place) since = performance.now();
    place = now;
    return performance.now() - since > STILL;
  };
  // Not all that moves us changes our own style, but what a person does to us does.
  new MutationObserver(look).observe(box, { attributes: true });
  return look;
}

/**
 * Whether nothing lies above us: what Chromium sees; elsewhere, whether nothing came on top after us, or
 * after it was asked anew.
 */
function watchTop({ document, box }: SightAsk): (isNew?: boolean) => boolean {
  const onTop = (): Element[] => [...document.querySelectorAll(':modal,:popover-open,:fullscreen')];
  let known = onTop();
  // Unknown until it was seen once: there may be screens of which nobody ever says so.
  let isSeen: boolean | null = null;
  new IntersectionObserver((entries) => {
    for (const entry of entries)
      isSeen = Reflect.get(entry, 'isVisible') === true || (isSeen && false);
  }, REALLY).observe(box);
  return (isNew) => {
    if (isNew === true) known = onTop();
    return isSeen ?? onTop().every((one) => known.includes(one));
  };
}
