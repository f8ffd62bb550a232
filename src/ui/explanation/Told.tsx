import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type {
  Card as CardTexts,
  Explanation,
  OwnCard as OwnCardTexts,
} from '../../explanation/explanation';
import type { PanelWords } from '../../language/panel-words';
import type { PatternId } from '../../lexicon/schema';
import { Button } from '../parts/Button';
import type { Level } from '../parts/Heading';
import type { ExplanationActions } from './actions';
import { Card } from './Card';
import type { Found } from './FoundIn';
import { OwnCard } from './OwnCard';

/** A card says where it was found only where there are several messages. */
type Somewhere = Partial<Pick<Found, 'messages'>>;

interface ToldProps {
  /** Unique in the surface. */
  readonly id: string;
  readonly told: Pick<Explanation, 'opening' | 'openingSource' | 'setAside'> & {
    readonly cards: readonly (CardTexts & Somewhere)[];
    readonly own: readonly (OwnCardTexts & Somewhere)[];
  };
  readonly words: PanelWords;
  /** Level of the cards. */
  readonly level: Level;
  /** Whether the strongest card shows all of itself at once. */
  readonly openFirst: boolean;
  readonly on: ExplanationActions;
  /** What it is told about, with the pattern that stands out just now, and what leads to a card. */
  readonly draw: (active: PatternId | null, press: (pattern: PatternId) => void) => JSX.Element;
}

/** What a person is told, around what it is told about. */
export function Told({ id, told, words, level, openFirst, on, draw }: ToldProps): JSX.Element {
  const [active, setActive] = useState<PatternId | null>(null);
  const section = useRef<HTMLElement>(null);
  const find = (name: string | number): HTMLElement | null =>
    section.current?.querySelector<HTMLElement>(`[id="${id}-${name}"]`) ?? null;
  const show = (pattern: PatternId): void => {
    const card = find(pattern);
    card?.querySelector('details')?.setAttribute('open', '');
    card?.scrollIntoView({ block: 'nearest' });
  };
  const go = (message: number): void => {
    const shown = find(message);
    shown?.scrollIntoView({ block: 'nearest' });
    shown?.focus({ preventScroll: true });
  };
  const foundIn = ({ messages }: Somewhere): Found | undefined => messages && { messages, go };
  const { opening, openingSource, cards, own, setAside } = told;
  return (
    <section class="explained" ref={section}>
      <p class="opening">{opening}</p>
      {openingSource !== null && (
        <details class="source">
          <summary>{words.togetherSource}</summary>
          <p>{openingSource}</p>
        </details>
      )}
      {draw(active, show)}
      {cards.map((card, place) => (
        <Card
          key={card.pattern}
          id={`${id}-${card.pattern}`}
          {...{ card, words, level, on }}
          open={openFirst && place === 0}
          foundIn={foundIn(card)}
          attend={(isHere) => {
            setActive(isHere ? card.pattern : null);
          }}
        />
      ))}
      {own.map((card) => (
        <OwnCard
          key={card.cue}
          id={`${id}-${card.cue}`}
          {...{ card, words, level, on }}
          foundIn={foundIn(card)}
        />
      ))}
      {setAside !== null && (
        <div class="set-aside">
          <p>{setAside.offer}</p>
          <Button press={on.readQuoted}>{setAside.press}</Button>
        </div>
      )}
    </section>
  );
}
