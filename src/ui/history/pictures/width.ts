import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Before anything was measured, in CSS pixels. */
const FIRST = 340;

/** How wide an element is, in CSS pixels, so that what is drawn in it has letters of full size. */
export function useWidth(box: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(FIRST);
  useLayoutEffect(() => {
    const measure = (): void => {
      const now = box.current?.clientWidth ?? 0;
      if (now > 0) setWidth(now);
    };
    measure();
    const observer = new ResizeObserver(measure);
    if (box.current !== null) observer.observe(box.current);
    return () => {
      observer.disconnect();
    };
  }, []);
  return width;
}
