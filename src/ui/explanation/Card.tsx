import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Card as CardTexts } from '../../explanation/explanation';
import type { PanelWords } from '../../language/panel-words';
import { Button } from '../parts/Button';
import { Heading, type Level } from '../parts/Heading';
import type { ExplanationActions } from './actions';
import { CardDone, type Done } from './CardDone';
import { CardMore } from './CardMore';

interface CardProps {
  /** Unique in the surface: headings and descriptions refer to it. */
  readonly id: string;
  readonly card: CardTexts;
  readonly words: PanelWords;
  readonly level: Level;
  /** Whether all of it shows; else the rest waits behind one press. */
  readonly open: boolean;
  readonly on: ExplanationActions;
  /** The pointer or the focus came to the card, or left it. */
  readonly attend: (isHere: boolean) => void;
}

/** One pattern that was found: first what ten seconds have room for, then the rest. */
export function Card({ id, card, words, level, open, on, attend }: CardProps): JSX.Element {
  const [done, setDone] = useState<Done | null>(null);
  if (done !== null) {
    const undo = (): void => {
      if (done === 'off') on.turnPatternOn(card.pattern);
      else on.unquietCues(card.cues);
      setDone(null);
    };
    return <CardDone id={id} done={done} card={card} words={words} undo={undo} />;
  }
  const rest = (
    <>
      <CardMore card={card} words={words} level={level} />
      <div class="actions">
        <Button
          look="plain"
          press={() => {
            on.turnPatternOff(card.pattern);
            setDone('off');
          }}
        >
          {words.card.off}
        </Button>
        <Button
          look="plain"
          press={() => {
            on.quietCues(card.cues);
            setDone('wrong');
          }}
        >
          {words.card.wrong}
        </Button>
      </div>
    </>
  );
  return (
    <article
      class="card"
      id={id}
      data-family={card.family}
      aria-labelledby={`${id}-name`}
      onPointerEnter={() => {
        attend(true);
      }}
      onPointerLeave={() => {
        attend(false);
      }}
      onFocusIn={() => {
        attend(true);
      }}
      onFocusOut={() => {
        attend(false);
      }}
    >
      <Heading level={level} id={`${id}-name`}>
        {card.name}
      </Heading>
      <p class="meta">
        <span class="term">{card.term}</span> · {card.clarity}
      </p>
      <ul class="found" aria-label={words.card.words}>
        {card.words.map((found) => (
          <li key={found} dir="auto">
            <q class="mark">{found}</q>
          </li>
        ))}
      </ul>
      <p>{card.does}</p>
      {open ? (
        rest
      ) : (
        <details>
          <summary>
            <span class="when-closed">{words.card.more}</span>
            <span class="when-open">{words.card.less}</span>
          </summary>
          {rest}
        </details>
      )}
    </article>
  );
}
