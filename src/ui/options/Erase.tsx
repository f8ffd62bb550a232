import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Asked } from '../parts/Asked';
import { Button } from '../parts/Button';
import type { OptionsProps } from './props';
import { Section } from './Section';

type EraseProps = Pick<OptionsProps, 'words' | 'on'>;

type Step = 'ready' | 'asked' | 'done' | 'failed';

/** Everything gone, in two actions. */
export function Erase({ words, on }: EraseProps): JSX.Element {
  const said = words.options.erase;
  const first = useRef<HTMLButtonElement>(null);
  const [step, setStep] = useState<Step>('ready');
  const cancel = (): void => {
    setStep('ready');
  };
  const erase = (): void => {
    void on.erase().then((isGone) => {
      setStep(isGone ? 'done' : 'failed');
    });
  };
  return (
    <Section id="erase" heading={said.heading}>
      <p>{said.about}</p>
      {step === 'asked' ? (
        <Asked text={said.sure} cancel={cancel} askedBy={first}>
          <Button press={erase}>{said.second}</Button>
          <Button look="plain" press={cancel}>
            {said.cancel}
          </Button>
        </Asked>
      ) : (
        <div>
          <Button
            buttonRef={first}
            press={() => {
              setStep('asked');
            }}
          >
            {said.first}
          </Button>
        </div>
      )}
      <p role="status">
        {step === 'done' && said.done}
        {step === 'failed' && said.failed}
      </p>
    </Section>
  );
}
