import type { ComponentChildren, JSX, RefObject } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface AskedProps {
  readonly heading?: string;
  readonly text: string;
  /** Escape. */
  readonly cancel: () => void;
  /** The button that asked, where it isn't there meanwhile: the focus goes back to it. */
  readonly askedBy?: RefObject<HTMLElement | null>;
  /** The buttons; the first has the focus. */
  readonly children: ComponentChildren;
}

/** A question in place, before something is done. It takes the focus and gives it back; Escape says no. */
export function Asked({ heading, text, cancel, askedBy, children }: AskedProps): JSX.Element {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    box.current?.querySelector('button')?.focus();
    return () => {
      // What stands here instead is there a moment later.
      queueMicrotask(() => {
        const back = askedBy?.current ?? before;
        if (back instanceof HTMLElement) back.focus();
      });
    };
  }, []);
  return (
    <div
      class="asked"
      role="alertdialog"
      aria-labelledby={id}
      aria-describedby={`${id}-text`}
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        cancel();
      }}
    >
      {heading !== undefined && <h4 id={id}>{heading}</h4>}
      <p id={heading === undefined ? id : `${id}-text`}>{text}</p>
      <div class="row">{children}</div>
    </div>
  );
}
