import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Card } from '../../explanation/explanation';
import { fill } from '../../language/fill';
import type { PanelWords } from '../../language/panel-words';
import { Button } from '../parts/Button';

/** What was done with a card: its pattern turned off, or its wording kept quiet. */
export type Done = 'off' | 'wrong';

interface CardDoneProps {
  readonly id: string;
  readonly done: Done;
  readonly card: Card;
  readonly words: PanelWords;
  readonly undo: () => void;
}

/** Stands where the card stood. The focus goes to "Undo", which a screen reader reads with the rest. */
export function CardDone({ id, done, card, words, undo }: CardDoneProps): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.focus({ preventScroll: true });
  }, []);
  const said =
    done === 'off' ? fill(words.card.offDone, { name: card.name }) : words.card.wrongDone;
  return (
    <div class="card done" id={id}>
      <p id={`${id}-done`}>
        {said}
        {done === 'off' && card.pattern === 'threat' && ` ${words.card.offThreat}`}
      </p>
      <Button look="link" press={undo} describedBy={`${id}-done`} buttonRef={button}>
        {words.card.undo}
      </Button>
    </div>
  );
}
