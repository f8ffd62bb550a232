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
    }
    setTold(problem === null ? done : sentence(problem));
  };
  const turnOn = (): void => {
    if (passphrase === next) void act(() => on.lock.turnOn(passphrase), said.done.on);
    else setTold(said.problems.different);
  };
  return (
    <Section id="lock" heading={said.heading}>
      <p>{said.about}</p>
      {isOn && <p>{said.isOn}</p>}
      <div class="pair">
        <PassphraseField label={said.passphrase} value={passphrase} change={setPassphrase} />
        <PassphraseField label={isOn ? said.next : said.again} value={next} change={setNext} />
      </div>
      <div class="row">
        {isOn ? (
          <>
            <Button press={() => void act(() => on.lock.turnOff(passphrase), said.done.off)}>
              {said.turnOff}
            </Button>
            <Button
              press={() => void act(() => on.lock.change(passphrase, next), said.done.changed)}
            >
              {said.change}
            </Button>
          </>
        ) : (
          <Button press={turnOn}>{said.turnOn}</Button>
        )}
      </div>
      <p role="status">{told}</p>
    </Section>
  );
}
