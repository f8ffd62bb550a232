import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { fill } from '../../language/fill';
import { Button } from '../parts/Button';
import type { OptionsProps } from './props';
import { Section } from './Section';

type ShortcutProps = Pick<OptionsProps, 'words' | 'shortcut' | 'on'>;

/** The shortcut, and the browser's own page to change it. */
export function Shortcut({ words, shortcut, on }: ShortcutProps): JSX.Element {
  const said = words.options.shortcut;
  const [hasFailed, setFailed] = useState(false);
  return (
    <Section id="shortcut" heading={said.heading}>
      <p>{shortcut === null ? said.unset : fill(said.set, { shortcut })}</p>
      <div>
        <Button
          press={() => {
            void on.changeShortcut().then((isOpen) => {
              setFailed(!isOpen);
            });
          }}
        >
          {said.change}
        </Button>
      </div>
      <p role="status">{hasFailed && said.changeFailed}</p>
    </Section>
  );
}
