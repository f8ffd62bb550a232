import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { fill } from '../../language/fill';
import { Button } from '../parts/Button';
import { PassphraseField } from './PassphraseField';
import type { LockProblem, OptionsProps } from './props';
import { Section } from './Section';

type LockProps = Pick<OptionsProps, 'words' | 'lock' | 'limits' | 'on'>;

/** The lock of what is kept: on, off, and with another passphrase. */
export function Lock({ words, lock, limits, on }: LockProps): JSX.Element {
  const said = words.options.lock;
  const [passphrase, setPassphrase] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [told, setTold] = useState('');
  const isOn = lock !== 'none';
  const sentence = (problem: LockProblem): string => {
    const sentences: Readonly<Record<string, string>> = said.problems;
    return fill(sentences[problem] ?? said.problems.failed, { least: limits.shortestPassphrase });
  };
  const act = async (work: () => Promise<LockProblem | null>, done: string): Promise<void> => {
    setTold(said.working);
    const problem = await work();
    if (problem === null) {
      setPassphrase('');
      setNext('');
      setAgain('');
    }
    setTold(problem === null ? done : sentence(problem));
  };
  // What a slip sealed nobody could open again, so a passphrase is written twice before it counts.
  const turnOn = (): void => {
    if (passphrase === again) void act(() => on.lock.turnOn(passphrase), said.done.on);
    else setTold(said.problems.different);
  };
  const change = (): void => {
    if (next === again) void act(() => on.lock.change(passphrase, next), said.done.changed);
    else setTold(said.problems.different);
  };
  return (
    <Section id="lock" heading={said.heading}>
      <p>{said.about}</p>
      {isOn && <p>{said.isOn}</p>}
      <div class="pair">
        <PassphraseField label={said.passphrase} value={passphrase} change={setPassphrase} />
        {isOn && <PassphraseField label={said.next} value={next} change={setNext} />}
        <PassphraseField label={said.again} value={again} change={setAgain} />
      </div>
      <div class="row">
        {isOn ? (
          <>
            <Button press={() => void act(() => on.lock.turnOff(passphrase), said.done.off)}>
              {said.turnOff}
            </Button>
            <Button press={change}>{said.change}</Button>
          </>
        ) : (
          <Button press={turnOn}>{said.turnOn}</Button>
        )}
      </div>
      <p role="status">{told}</p>
    </Section>
  );
}
