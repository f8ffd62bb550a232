import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Explanation } from '../../explanation/explanation';
import type { PanelWords } from '../../language/panel-words';
import type { PatternId } from '../../lexicon/schema';
import { Button } from '../parts/Button';
import { MarkedText } from './MarkedText';
import { excerptOf } from './pieces';

interface MessageProps {
  readonly explanation: Explanation;
  readonly words: PanelWords;
  readonly active: PatternId | null;
  readonly press: (pattern: PatternId) => void;
}

/** The message itself; a long one first shows only what stands around its marks. */
export function Message({ explanation, words, active, press }: MessageProps): JSX.Element {
  const { text, marks } = explanation;
  const [isWhole, setWhole] = useState(false);
  const excerpt = excerptOf(text, marks);
  return (
    <figure class="message" aria-label={words.message}>
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
