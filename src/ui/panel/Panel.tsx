import type { JSX } from 'preact';
import { attributesOf } from '../look';
import { Button } from '../parts/Button';
import { announcementOf } from './announcement';
import { Answer } from './Answer';
import { Header } from './Header';
import { KeepNote } from './Keeping';
import type { PanelProps } from './props';

/** Ids are for this tree only: a shadow root keeps them from the page's. */
const ID = 'panel';

/**
 * The note beside the message. Shows what it is given and says what was pressed; it decides and
 * remembers nothing but which parts are open.
 */
export function Panel(props: PanelProps): JSX.Element {
  const { words, state, on, look, pinned = false, keeping = 'ready', note } = props;
  const isPrivate = state.kind === 'answer' && state.answer.private;
  const canKeep = state.kind === 'answer' && !isPrivate;
  return (
    <div
      class="surface panel"
      {...attributesOf(look)}
      lang={words.language}
      role="dialog"
      aria-labelledby={ID}
      tabIndex={-1}
    >
      <Header id={ID} {...{ words, on, pinned, keeping, canKeep }} />
      <p class="unseen" role="status">
        {announcementOf(state, words)}
      </p>
      <div class="body">
        {note !== undefined && <p class="notice">{note}</p>}
        {on.keep && canKeep && <KeepNote words={words} keeping={keeping} keep={on.keep} />}
        {state.kind === 'reading' && (
          <p class="waiting" aria-hidden="true">
            {words.reading}
          </p>
        )}
        {state.kind === 'problem' && (
          <div class="problem">
            <p>{words.problems[state.problem]}</p>
            <Button press={on.tryAgain}>{words.tryAgain}</Button>
          </div>
        )}
        {state.kind === 'answer' && (
          <Answer id={ID} answer={state.answer} words={words} on={on} level={3} />
        )}
        <div class="footer">
          {on.keep && isPrivate && <p>{words.private}</p>}
          {on.hide && <p>{words.howToHide}</p>}
        </div>
      </div>
    </div>
  );
}
