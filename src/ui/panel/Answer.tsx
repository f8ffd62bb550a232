import type { JSX } from 'preact';
import { fill } from '../../language/fill';
import type { PanelWords } from '../../language/panel-words';
import { Explained } from '../explanation/Explained';
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
  /** Level of the headings of messages, cards and help. */
  readonly level: Level;
}

/** Help first, then each message, then the limits, once. */
export function Answer({ id, answer, words, on, level }: AnswerProps): JSX.Element {
  const { explanations, help, helpCountry } = answer;
  const offer = mostUrgent(explanations);
  const count = explanations.length;
  const firstWithCards = explanations.findIndex(({ cards }) => cards.length > 0);
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
      {explanations.map((explanation, place) => (
        <Explained
          key={place}
          id={`${id}-${place}`}
          explanation={explanation}
          words={words}
          title={count > 1 ? fill(words.nthMessage, { n: place + 1, count }) : null}
          level={level}
          openFirst={place === firstWithCards}
          on={on}
        />
      ))}
      {explanations[0] !== undefined && <p class="limits">{explanations[0].limits}</p>}
      {answer.firstRun === true && on.welcomed && (
        <Welcome id={id} words={words.welcome} level={level} done={on.welcomed} />
      )}
    </>
  );
}
