import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../language/fill';
import { Button } from '../parts/Button';
import type { HistoryProps } from './props';

interface UndoProps extends Pick<HistoryProps, 'words' | 'on'> {
  readonly count: number;
}

/** How long a deletion can be taken back, in seconds. */
const SECONDS = 10;

/** What was deleted, and the way back. The time stands still while somebody is at it. */
export function Undo({ count, words, on }: UndoProps): JSX.Element {
  const said = words.history.delete;
  const [left, setLeft] = useState(SECONDS);
  const isHeld = useRef(false);
  useEffect(() => {
    const timer = setInterval(() => {
      if (!isHeld.current) setLeft((seconds) => seconds - 1);
    }, 1000);
    return () => {
      clearInterval(timer);
    };
  }, []);
  useEffect(() => {
    if (left <= 0) on.forget();
  }, [left <= 0]);
  const hold = (held: boolean) => () => {
    isHeld.current = held;
  };
  return (
    <div
      class="undo"
      onPointerEnter={hold(true)}
      onPointerLeave={hold(false)}
      onFocusIn={hold(true)}
      onFocusOut={hold(false)}
    >
      <p role="status">{count === 1 ? said.doneOne : fill(said.done, { count })}</p>
      <Button press={on.undo}>{said.undo}</Button>
      <Button look="plain" label={said.hide} press={on.forget}>
        ×
      </Button>
      <span class="left" style={{ '--left': left / SECONDS }} aria-hidden="true" />
    </div>
  );
}
