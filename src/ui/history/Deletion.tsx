import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../language/fill';
import { Button } from '../parts/Button';
import type { HistoryProps } from './props';

type UndoProps = Pick<HistoryProps, 'words' | 'on' | 'deleted'>;

/** How long a deletion can be taken back, in seconds. */
const SECONDS = 10;

/**
 * What was deleted, and the way back. It stands behind what is shown, so that Tab leads to it from where
 * the focus lands; what it says is announced from a place that was there before.
 */
export function Undo({ deleted, words, on }: UndoProps): JSX.Element {
  const said = words.history.delete;
  const what = deleted === null ? '' : textOf(deleted.count, words);
  return (
    <>
      <p class="unseen" role="status">
        {deleted !== null && `${what} ${said.sureText}`}
      </p>
      {deleted !== null && <Notice key={deleted.nth} what={what} words={words} on={on} />}
    </>
  );
}

/** Whether a key asks to take something back: Control or Command and Z, where nobody is writing. */
export function isUndo({
  key,
  ctrlKey,
  metaKey,
  shiftKey,
  altKey,
  target,
}: KeyboardEvent): boolean {
  const isAsked = key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !shiftKey && !altKey;
  return (
    isAsked &&
    !(target instanceof Element && target.matches('input:not([type=checkbox]), textarea'))
  );
}

function textOf(count: number, { history }: UndoProps['words']): string {
  return count === 1 ? history.delete.doneOne : fill(history.delete.done, { count });
}

interface NoticeProps extends Pick<HistoryProps, 'words' | 'on'> {
  readonly what: string;
}

/** The time stands still while somebody is at it. */
function Notice({ what, words, on }: NoticeProps): JSX.Element {
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
      <p>{what}</p>
      <Button press={on.undo}>{said.undo}</Button>
      <Button look="plain" label={said.hide} press={on.forget}>
        ×
      </Button>
      <span class="left" style={{ '--left': left / SECONDS }} aria-hidden="true" />
    </div>
  );
}
