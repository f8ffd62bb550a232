import type { JSX } from 'preact';
import type { Card } from '../../explanation/explanation';
import type { PanelWords } from '../../language/panel-words';
import { Button } from '../parts/Button';
import { below, Heading, type Level } from '../parts/Heading';
import type { Done } from './CardDone';

interface CardMoreProps {
  readonly card: Card;
  readonly words: PanelWords;
  /** Level of the card's own heading. */
  readonly level: Level;
  readonly finish: (what: Done) => void;
}

/** What there is to say beyond the first sentence, and what can be done about it. */
export function CardMore({ card, words, level, finish }: CardMoreProps): JSX.Element {
  const under = below(level);
  return (
    <>
      <div class="more">
        {card.also.map((does) => (
          <p key={does}>{does}</p>
        ))}
        <Heading level={under}>{words.card.couldAlsoBe}</Heading>
        <p>{card.couldAlsoBe}</p>
        <Heading level={under}>{words.card.ask}</Heading>
        <p>{card.ask}</p>
        <p class="steady">{card.steady}</p>
        {card.caveat !== null && (
          <>
            <Heading level={under}>{words.card.caveat}</Heading>
            <p>{card.caveat}</p>
          </>
        )}
        <details class="source">
          <summary>{words.card.source}</summary>
          <p>{card.source}</p>
        </details>
      </div>
      <div class="actions">
        <Button
          look="plain"
          press={() => {
            finish('off');
          }}
        >
          {words.card.off}
        </Button>
        <Button
          look="plain"
          press={() => {
            finish('wrong');
          }}
        >
          {words.card.wrong}
        </Button>
      </div>
    </>
  );
}
