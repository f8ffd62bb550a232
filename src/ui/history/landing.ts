import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Where the focus lands when what had it is gone, the best place first: the heading of what is shown
 * now, the row in whose place one was, the view, the title. Each can be focused.
 */
const PLACES = ['.history-body [data-landing]', '.row-open[tabindex="0"]', '.view[aria-current]'];
const LAST = 'h1';

/**
 * Gives the focus a place when what had it was taken away: by a deletion here or in another window,
 * or by a notice whose time is over. Who left it on purpose, with the pointer, is not called back.
 */
export function useLanding(): void {
  const latest = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const had = new AbortController();
    const { signal } = had;
    document.addEventListener(
      'focusin',
      ({ target }) => {
        latest.current = target instanceof Element ? target : null;
      },
      { signal },
    );
    document.addEventListener(
      'pointerdown',
      () => {
        latest.current = null;
      },
      { signal, capture: true },
    );
    return () => {
      had.abort();
    };
  }, []);
  // After every drawing: that is when something can have gone.
  useLayoutEffect(() => {
    const { current } = latest;
    if (current === null || current.isConnected) return;
    if (document.activeElement === null || document.activeElement === document.body) land();
  });
}

function land(): void {
  for (const place of [...PLACES, LAST]) {
    document.querySelector<HTMLElement>(place)?.focus();
    if (document.activeElement !== document.body) return;
  }
}
