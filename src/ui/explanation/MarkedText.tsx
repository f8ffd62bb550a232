import { Fragment, type JSX } from 'preact';
import type { Mark } from '../../explanation/explanation';
import type { PatternId } from '../../lexicon/schema';
import { piecesOf } from './pieces';

interface MarkedTextProps {
  /** The message. It is only ever shown as text. */
  readonly text: string;
  readonly marks: readonly Mark[];
  /** What to show of it; all of it, where left out. */
  readonly stretches?: readonly (readonly [number, number])[] | null;
  /** The pattern whose words stand out just now. */
  readonly active?: PatternId | null;
  /** A mark was pressed. For the mouse only: by keyboard the cards come next in any case. */
  readonly press?: (pattern: PatternId) => void;
}

/** A message with the found words underlined, each family in a shape of its own. */
export function MarkedText(props: MarkedTextProps): JSX.Element {
  const { text, marks, stretches, active, press } = props;
  const shown = stretches ?? [[0, text.length] as const];
  return (
    <>
      {shown.map((stretch, place) => (
        <Fragment key={stretch[0]}>
          {stretch[0] > 0 && (place === 0 ? '… ' : ' … ')}
          {piecesOf(text, marks, stretch).map(({ text: words, mark }) =>
            mark === null ? (
              words
            ) : (
              <mark
                class="mark"
                data-family={mark.family}
                data-active={(mark.pattern !== null && mark.pattern === active) || undefined}
                onClick={
                  press &&
                  (() => {
                    if (mark.pattern !== null) press(mark.pattern);
                  })
                }
              >
                {words}
              </mark>
            ),
          )}
          {place === shown.length - 1 && stretch[1] < text.length && ' …'}
        </Fragment>
      ))}
    </>
  );
}
