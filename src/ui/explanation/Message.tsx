import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Explanation } from '../../explanation/explanation';
import type { PanelWords } from '../../language/panel-words';
import type { PatternId } from '../../lexicon/schema';
import { Button } from '../parts/Button';
import { MarkedText } from './MarkedText';
import { excerptOf } from './pieces';

interface MessageProps {
  readonly explanation: Pick<Explanation, 'text' | 'marks'>;
  readonly words: PanelWords;
  readonly active: PatternId | null;
  /** Where it is one of several: unique in the surface, so that a card can lead to it. */
  readonly id?: string;
  /** Which one it is, whose and from when. */
  readonly caption?: string;
  readonly press: (pattern: PatternId) => void;
}

/** The message itself; a long one first shows only what stands around its marks. */
export function Message(props: MessageProps): JSX.Element {
  const { explanation, words, active, press, id, caption } = props;
  const { text, marks } = explanation;
  const [isWhole, setWhole] = useState(false);
  const excerpt = excerptOf(text, marks);
  return (
    <figure
      class="message"
      id={id}
      tabIndex={id === undefined ? undefined : -1}
      aria-label={caption ?? words.message}
    >
      {caption !== undefined && <figcaption class="meta">{caption}</figcaption>}
      <blockquote dir="auto">
        <MarkedText
          text={text}
          marks={marks}
          stretches={isWhole ? null : excerpt}
          active={active}
          press={press}
        />
      </blockquote>
      {excerpt !== null && (
        <Button
          look="link"
          press={() => {
            setWhole(!isWhole);
          }}
        >
          {isWhole ? words.lessMessage : words.wholeMessage}
        </Button>
      )}
    </figure>
  );
}
