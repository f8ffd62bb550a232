import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Card as CardTexts } from '../../explanation/explanation';
import type { PanelWords } from '../../language/panel-words';
import { Heading, type Level } from '../parts/Heading';
import type { ExplanationActions } from './actions';
import { CardDone, type Done } from './CardDone';
import { CardMore } from './CardMore';
import { FoundIn, type Found } from './FoundIn';

interface CardProps {
  /** Unique in the surface: headings and descriptions refer to it. */
  readonly id: string;
  readonly card: CardTexts;
  readonly words: PanelWords;
  readonly level: Level;
  /** Whether all of it shows; else the rest waits behind one press. */
  readonly open: boolean;
  readonly on: ExplanationActions;
  /** Where the card speaks of several messages. */
  readonly foundIn?: Found | undefined;
  /** The pointer or the focus came to the card, or left it. */
  readonly attend: (isHere: boolean) => void;
}

/** One pattern that was found: first what ten seconds have room for, then the rest. */
export function Card(props: CardProps): JSX.Element {
  const { id, card, words, level, open, on, attend, foundIn } = props;
  const [done, setDone] = useState<Done | null>(null);
  const finish = (what: Done): void => {
    if (what === 'off') on.turnPatternOff(card.pattern);
    else on.quietCues(card.cues);
    setDone(what);
  };
  const undo = (): void => {
    if (done === 'off') on.turnPatternOn(card.pattern);
    else on.unquietCues(card.cues);
    setDone(null);
  };
  if (done !== null) return <CardDone {...{ id, done, card, words, undo }} />;

  const more = <CardMore {...{ card, words, level, finish }} />;
  return (
    <article
      class="card"
      id={id}
      data-family={card.family}
      aria-labelledby={`${id}-name`}
      {...attention(attend)}
    >
      <CardTop {...{ id, card, words, level, foundIn }} />
      {open ? (
        more
      ) : (
        <details>
          <summary>
            <span class="when-closed">{words.card.more}</span>
            <span class="when-open">{words.card.less}</span>
          </summary>
          {more}
        </details>
      )}
    </article>
  );
}

type CardTopProps = Pick<CardProps, 'id' | 'card' | 'words' | 'level' | 'foundIn'>;

function CardTop({ id, card, words, level, foundIn }: CardTopProps): JSX.Element {
  return (
    <>
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
      {foundIn && <FoundIn {...foundIn} words={words} />}
      <p>{card.does}</p>
    </>
  );
}

function attention(attend: CardProps['attend']) {
  const come = (): void => {
    attend(true);
  };
  const leave = (): void => {
    attend(false);
  };
  return { onPointerEnter: come, onPointerLeave: leave, onFocusIn: come, onFocusOut: leave };
}
