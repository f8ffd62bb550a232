import type { JSX } from 'preact';
import type { Explanation } from '../../explanation/explanation';
import type { PanelWords } from '../../language/panel-words';
import type { Level } from '../parts/Heading';
import type { ExplanationActions } from './actions';
import { Message } from './Message';
import { Told } from './Told';

interface ExplainedProps {
  /** Unique in the surface. */
  readonly id: string;
  readonly explanation: Explanation;
  readonly words: PanelWords;
  /** Level of the cards. */
  readonly level: Level;
  /** Whether the strongest card shows all of itself at once. */
  readonly openFirst: boolean;
  readonly on: ExplanationActions;
}

/** Everything a person is told about one message, but for help and limits, which are said once. */
export function Explained({ explanation, ...rest }: ExplainedProps): JSX.Element {
  return (
    <Told
      {...rest}
      told={explanation}
      draw={(active, press) => <Message {...{ explanation, active, press }} words={rest.words} />}
    />
  );
}
