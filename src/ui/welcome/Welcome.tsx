import type { JSX } from 'preact';
import type { PanelWords } from '../../language/panel-words';
import { Button } from '../parts/Button';
import { Heading, type Level } from '../parts/Heading';

interface WelcomeProps {
  readonly id: string;
  readonly words: PanelWords['welcome'];
  readonly level: Level;
  /** Puts the card away, for good. */
  readonly done: () => void;
}

/** What a person is told once, in whichever surface they use first: below the answer, never before it. */
export function Welcome({ id, words, level, done }: WelcomeProps): JSX.Element {
  return (
    <section class="welcome" aria-labelledby={`${id}-welcome`}>
      <Heading level={level} id={`${id}-welcome`}>
        {words.heading}
      </Heading>
      <ul>
        <li>{words.does}</li>
        <li>{words.keeps}</li>
        <li>{words.seen}</li>
        <li>{words.hide}</li>
      </ul>
      <p>{words.more}</p>
      <Button press={done}>{words.done}</Button>
    </section>
  );
}
