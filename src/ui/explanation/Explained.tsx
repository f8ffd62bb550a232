import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Explanation } from '../../explanation/explanation';
import type { PanelWords } from '../../language/panel-words';
import type { PatternId } from '../../lexicon/schema';
import { Button } from '../parts/Button';
import { below, Heading, type Level } from '../parts/Heading';
import type { ExplanationActions } from './actions';
import { Card } from './Card';
import { Message } from './Message';
import { OwnCard } from './OwnCard';

interface ExplainedProps {
  /** Unique in the surface. */
  readonly id: string;
  readonly explanation: Explanation;
  readonly words: PanelWords;
  /** Shown above where there are several messages. */
  readonly title: string | null;
  /** Level of the title, or of the cards where there is no title. */
  readonly level: Level;
  /** Whether the strongest card shows all of itself at once. */
  readonly openFirst: boolean;
  readonly on: ExplanationActions;
}

/** Everything a person is told about one message, but for help and limits, which are said once. */
export function Explained(props: ExplainedProps): JSX.Element {
  const { id, explanation, words, title, level, openFirst, on } = props;
  const [active, setActive] = useState<PatternId | null>(null);
  const section = useRef<HTMLElement>(null);
  const cardLevel = title === null ? level : below(level);
  const show = (pattern: PatternId): void => {
    const card = section.current?.querySelector(`[id="${id}-${pattern}"]`);
    card?.querySelector('details')?.setAttribute('open', '');
    card?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <section class="explained" ref={section}>
      {title !== null && <Heading level={level}>{title}</Heading>}
      <p class="opening">{explanation.opening}</p>
      {explanation.openingSource !== null && (
        <details class="source">
          <summary>{words.togetherSource}</summary>
          <p>{explanation.openingSource}</p>
        </details>
      )}
      <Message explanation={explanation} words={words} active={active} press={show} />
      {explanation.cards.map((card, place) => (
        <Card
          key={card.pattern}
          id={`${id}-${card.pattern}`}
          card={card}
          words={words}
          level={cardLevel}
          open={openFirst && place === 0}
          on={on}
          attend={(isHere) => {
            setActive(isHere ? card.pattern : null);
          }}
        />
      ))}
      {explanation.own.map((card) => (
        <OwnCard
          key={card.cue}
          id={`${id}-${card.cue}`}
          level={cardLevel}
          {...{ card, words, on }}
        />
      ))}
      {explanation.setAside !== null && (
        <div class="set-aside">
          <p>{explanation.setAside.offer}</p>
          <Button press={on.readQuoted}>{explanation.setAside.press}</Button>
        </div>
      )}
    </section>
  );
}
