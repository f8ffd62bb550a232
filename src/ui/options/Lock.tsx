import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../language/fill';
import { Button } from '../parts/Button';
import { NewPassphrase } from './NewPassphrase';
import { PassphraseField } from './PassphraseField';
import type { LockProblem, OptionsProps } from './props';
import { RelockAfter } from './RelockAfter';
import { Section } from './Section';

type LockProps = Pick<OptionsProps, 'words' | 'settings' | 'lock' | 'limits' | 'on'>;

/** The lock of what is kept: on, off, with another passphrase, and when it shuts by itself. */
export function Lock({ words, settings, lock, limits, on }: LockProps): JSX.Element {
  const said = words.options.lock;
  const [current, setCurrent] = useState('');
  const [told, setTold] = useState('');
  const isOn = lock !== 'none';
  const status = useRef<HTMLParagraphElement>(null);
  const hasActed = useRef(false);
  // The button that was pressed goes with what it changed, so what is said of that takes the focus.
  useLayoutEffect(() => {
    if (hasActed.current) status.current?.focus();
    hasActed.current = false;
  }, [isOn]);
  const sentence = (problem: LockProblem): string => {
    const sentences: Readonly<Record<string, string>> = said.problems;
    return fill(sentences[problem] ?? said.problems.failed, { least: limits.shortestPassphrase });
  };
  const act = async (work: () => Promise<LockProblem | null>, done: string): Promise<boolean> => {
    setTold(said.working);
    hasActed.current = true;
    const problem = await work();
    if (problem === null) setCurrent('');
    else hasActed.current = false;
    setTold(problem === null ? done : sentence(problem));
    return problem === null;
  };
  const form = { words: said, least: limits.shortestPassphrase, tell: setTold };
  return (
    <Section id="lock" heading={said.heading}>
      <p>{said.about}</p>
      {isOn ? (
        <>
          {told !== said.done.on && <p>{said.isOn}</p>}
          <PassphraseField label={said.passphrase} value={current} change={setCurrent} />
          <div>
            <Button press={() => void act(() => on.lock.turnOff(current), said.done.off)}>
              {said.turnOff}
            </Button>
          </div>
          <NewPassphrase
            {...{ ...form, label: said.next, button: said.change }}
            take={(next) => act(() => on.lock.change(current, next), said.done.changed)}
          />
        </>
      ) : (
        <NewPassphrase
          {...{ ...form, label: said.passphrase, button: said.turnOn }}
          take={(passphrase) => act(() => on.lock.turnOn(passphrase), said.done.on)}
        />
      )}
      <p role="status" tabIndex={-1} ref={status}>
        {told}
      </p>
      {isOn && <RelockAfter {...{ words, settings, on }} />}
    </Section>
  );
}
