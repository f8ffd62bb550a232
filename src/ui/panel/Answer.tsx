import type { JSX } from 'preact';
import type { PanelWords } from '../../language/panel-words';
import { Explained } from '../explanation/Explained';
import { Thread } from '../explanation/Thread';
import { HelpBox } from '../help/HelpBox';
import { mostUrgent } from '../help/most-urgent';
import type { Level } from '../parts/Heading';
import { Welcome } from '../welcome/Welcome';
import type { PanelActions, PanelAnswer } from './props';

interface AnswerProps {
  readonly id: string;
  readonly answer: PanelAnswer;
  readonly words: PanelWords;
  readonly on: PanelActions;
  /** Level of the headings of cards and help. */
  readonly level: Level;
}

/** Help first, then the message, or several together, then the limits, once. */
export function Answer({ id, answer, words, on, level }: AnswerProps): JSX.Element {
  const { explanations, thread = null, help, helpCountry } = answer;
  const [first] = explanations;
  const offer = mostUrgent(thread === null ? explanations : [thread]);
  return (
    <>
      {offer !== null && help !== null && (
        <HelpBox
          id={`${id}-help`}
          offer={offer}
          directory={help}
          country={helpCountry}
          chooseCountry={on.chooseCountry}
          words={words}
          level={level}
        />
      )}
      {answer.cut && <p class="notice">{words.cut}</p>}
      {thread !== null && <Thread {...{ id, thread, explanations, words, level, on }} />}
      {thread === null && first !== undefined && (
        <Explained {...{ id, words, level, on }} explanation={first} openFirst={true} />
      )}
      <p class="limits">{(thread ?? first)?.limits}</p>
      {answer.firstRun === true && on.welcomed && (
        <Welcome id={id} words={words.welcome} level={level} done={on.welcomed} />
      )}
    </>
  );
}
