import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { attributesOf } from '../look';
import { About } from './About';
import { Erase } from './Erase';
import { HelpCountry } from './HelpCountry';
import { KeepingChoices } from './KeepingChoices';
import { Lock } from './Lock';
import { LookAndLanguage } from './LookAndLanguage';
import { OwnPhrases } from './OwnPhrases';
import { Patterns } from './Patterns';
import type { OptionsProps } from './props';
import { Quiet } from './Quiet';
import { Sensitivity } from './Sensitivity';
import { Shortcut } from './Shortcut';
import { Transfer } from './Transfer';

/** The parts in their order; each is the id of its section. */
const PARTS = [
  'patterns',
  'sensitivity',
  'phrases',
  'quiet',
  'keeping',
  'lock',
  'help',
  'look',
  'shortcut',
  'settings',
  'erase',
  'about',
] as const;

/** Everything that a person can choose, on one page. */
export function Options(props: OptionsProps): JSX.Element {
  const { words, settings, saveFailed } = props;
  const main = useRef<HTMLElement>(null);
  return (
    <main
      class="surface options"
      {...attributesOf(settings.look)}
      lang={words.panel.language}
      ref={main}
    >
      <h1>{words.options.title}</h1>
      <nav aria-label={words.options.contents}>
        <ul>
          {PARTS.map((part) => (
            <li key={part}>
              <a
                href={`#${part}`}
                onClick={(event) => {
                  event.preventDefault();
                  goTo(main.current, part);
                }}
              >
                {words.options[part].heading}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p class="trouble" role="alert">
        {saveFailed && words.options.saveFailed}
      </p>
      <Patterns {...props} />
      <Sensitivity {...props} />
      <OwnPhrases {...props} />
      <Quiet {...props} />
      <KeepingChoices {...props} />
      <Lock {...props} />
      <HelpCountry {...props} />
      <LookAndLanguage {...props} />
      <Shortcut {...props} />
      <Transfer {...props} />
      <Erase {...props} />
      <About {...props} />
    </main>
  );
}

/** The link itself is not followed: its address would be written into the browser's history. */
function goTo(main: HTMLElement | null, part: (typeof PARTS)[number]): void {
  const heading = main?.querySelector<HTMLElement>(`#${part}`);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
