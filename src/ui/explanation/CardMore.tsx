import type { JSX } from 'preact';
import type { Card } from '../../explanation/explanation';
import type { PanelWords } from '../../language/panel-words';
import { Heading, type Level } from '../parts/Heading';

interface CardMoreProps {
  readonly card: Card;
  readonly words: PanelWords;
  readonly level: Level;
}

/** What there is to say beyond the first sentence. */
export function CardMore({ card, words, level }: CardMoreProps): JSX.Element {
  const below: Level = level === 3 ? 4 : 3;
  return (
    <div class="more">
      {card.also.map((does) => (
        <p key={does}>{does}</p>
      ))}
      <Heading level={below}>{words.card.couldAlsoBe}</Heading>
      <p>{card.couldAlsoBe}</p>
      <Heading level={below}>{words.card.ask}</Heading>
      <p>{card.ask}</p>
      <p class="steady">{card.steady}</p>
      {card.caveat !== null && (
        <>
          <Heading level={below}>{words.card.caveat}</Heading>
          <p>{card.caveat}</p>
        </>
      )}
      <details class="source">
        <summary>{words.card.source}</summary>
        <p>{card.source}</p>
      </details>
    </div>
  );
}
