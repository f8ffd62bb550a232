import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../language/fill';
import type { HistoryProps } from './props';

type UnlockProps = Pick<HistoryProps, 'words' | 'wait' | 'on'>;

/** The history is locked: the passphrase opens it. */
export function Unlock({ words, wait, on }: UnlockProps): JSX.Element {
  const said = words.history.lock;
  const field = useRef<HTMLInputElement>(null);
  const told = useRef(0);
  const [isOpening, setOpening] = useState(false);
  // A screen reader is told once, and not every second.
  told.current = wait === 0 ? 0 : told.current || wait;
  useEffect(() => {
    field.current?.focus();
  }, []);
  const open = async (passphrase: string): Promise<void> => {
    setOpening(true);
    await on.unlock(passphrase);
    setOpening(false);
  };
  const nowSaid = (seconds: number): string => {
    if (isOpening) return said.opening;
    return seconds > 0 ? fill(said.wait, { seconds }) : '';
  };
  return (
    <form
      class="state-box"
      onSubmit={(event) => {
        event.preventDefault();
        if (field.current === null || wait > 0 || isOpening) return;
        void open(field.current.value);
        field.current.value = '';
      }}
    >
      <h2>{said.heading}</h2>
      <p>{said.text}</p>
      <label class="field">
        <span>{said.passphrase}</span>
        <input type="password" ref={field} autocomplete="off" required />
      </label>
      <div class="row">
        <button type="submit" class="button" disabled={wait > 0 || isOpening}>
          {said.open}
        </button>
      </div>
      <p class="unseen" role="status">
        {nowSaid(told.current)}
      </p>
      <p aria-hidden="true">{nowSaid(wait)}</p>
      <p class="notice">{said.noRecovery}</p>
    </form>
  );
}
