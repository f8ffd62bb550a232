import type { HostAsk } from './host';

/**
 * Firefox ends a reader whose extension is updated or removed, and leaves what it drew where nothing
 * could close it any more. So the style hides it after five seconds without this beat.
 */
const BEAT_EVERY = 1000;

/** Said inside a host to the reader that owns it, which may be one from before an update. */
export const REPLACED = 'replaced';

/** Ends and takes away what a reader of before an update left in the page. */
export function removeLeftovers({ document, shadowOf }: HostAsk): void {
  for (const element of [...document.documentElement.children]) {
    const root = shadowOf(element);
    if (root === null || !isOurs(root)) continue;
    root.dispatchEvent(new Event(REPLACED));
    element.remove();
  }
}

function isOurs(root: ShadowRoot): boolean {
  return root.querySelector('.box > .surface') !== null;
}

/** Restarts the clock of the style that hides what was left behind. */
export function keepBeating(box: HTMLElement, { document, signal }: HostAsk): void {
  const beat = (): void => {
    for (const animation of box.getAnimations()) animation.currentTime = 0;
  };
  const timer = setInterval(beat, BEAT_EVERY);
  document.addEventListener('visibilitychange', beat, { signal });
  signal.addEventListener('abort', () => {
    clearInterval(timer);
  });
}
