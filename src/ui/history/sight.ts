import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';

/** Part of a list, in em of the list, from its top. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** Drawn before anything was measured, and beyond what is in sight, in em. */
const FIRST: Stretch = { top: 0, bottom: 90 };
const BEYOND = 20;

/**
 * What of a list is in sight, and a function to look again.
 * @param box what scrolls; its only child is as high as the whole list
 * @param height of the whole list, in em
 */
export function useSight(
  box: RefObject<HTMLElement | null>,
  height: number,
): readonly [Stretch, () => void] {
  const [sight, setSight] = useState(FIRST);
  const look = useCallback(() => {
    const outer = box.current?.getBoundingClientRect();
    const inner = box.current?.firstElementChild?.getBoundingClientRect();
    if (outer === undefined || inner === undefined || inner.height === 0) return;
    // Shares of the whole, not pixels: so it holds for any size of text.
    const em = height / inner.height;
    const top = (outer.top - inner.top) * em;
    setSight({ top: top - BEYOND, bottom: top + outer.height * em + BEYOND });
  }, [height]);
  useLayoutEffect(() => {
    look();
    const observer = new ResizeObserver(look);
    if (box.current !== null) observer.observe(box.current);
    return () => {
      observer.disconnect();
    };
  }, [look]);
  return [sight, look];
}
