import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { OwnCard as OwnCardTexts } from '../../explanation/explanation';
import type { PanelWords } from '../../language/panel-words';
import { Button } from '../parts/Button';
import { Heading, type Level } from '../parts/Heading';
import type { ExplanationActions } from './actions';
import { FoundIn, type Found } from './FoundIn';

interface OwnCardProps {
  /** Unique in the surface. */
  readonly id: string;
  readonly card: OwnCardTexts;
  readonly words: PanelWords;
  readonly level: Level;
  readonly on: Pick<ExplanationActions, 'quietCues' | 'unquietCues'>;
  readonly foundIn?: Found | undefined;
}

/** A wording that the person added under a name of their own: only they know what it does. */
export function OwnCard({ id, card, words, level, on, foundIn }: OwnCardProps): JSX.Element {
  const [isQuiet, setQuiet] = useState(false);
  const press = (): void => {
    (isQuiet ? on.unquietCues : on.quietCues)([card.cue]);
    setQuiet(!isQuiet);
  };
  return (
    <article class="card own" data-family="own" aria-labelledby={`${id}-name`}>
      <Heading level={level} id={`${id}-name`}>
        {card.name}
      </Heading>
      <ul class="found" aria-label={words.card.words}>
        {card.words.map((found) => (
          <li key={found} dir="auto">
            <q class="mark">{found}</q>
          </li>
        ))}
      </ul>
      {foundIn && <FoundIn {...foundIn} words={words} />}
      <p role="status">{isQuiet ? words.card.wrongDone : card.about}</p>
      <div class="actions">
        <Button look="plain" press={press}>
          {isQuiet ? words.card.undo : words.card.wrong}
        </Button>
      </div>
    </article>
  );
}
