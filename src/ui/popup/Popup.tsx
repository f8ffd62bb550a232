import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Catalogue } from '../../language/catalogue';
import { announcementOf } from '../panel/announcement';
import { Answer } from '../panel/Answer';
import type { Look } from '../../settings/look';
import { attributesOf } from '../look';
import { KeepButton, KeepNote } from '../panel/Keeping';
import type { KeepState, PanelActions, PanelState } from '../panel/props';
import { Button } from '../parts/Button';
import { Paste } from './Paste';

/** Why a text came here instead of to its page. */
export type WhyHere = keyof Catalogue['popup']['withText'];

/** What a person can do in the popup. */
export interface PopupActions extends PanelActions {
  /**
   * Reads what was pasted or typed; an empty text takes the answer away. Blank lines part messages,
   * unless it is to be read as one.
   */
  readonly read: (text: string, asOne: boolean) => void;
  readonly openHistory?: () => void;
  readonly openOptions?: () => void;
}

/** Everything the popup is given. */
export interface PopupProps {
  readonly words: Catalogue['popup'];
  readonly panelWords: Catalogue['panel'];
  /** Null while there is nothing to say. */
  readonly state: PanelState | null;
  /**
   * Whether a text came with the popup, and why that isn't shown on its page or couldn't be had from
   * there (null: its button was pressed, and the text was selected on the page). Null where there is
   * only the box.
   */
  readonly waited: { readonly why: WhyHere | null; readonly hasText: boolean } | null;
  readonly on: PopupActions;
  readonly keeping?: KeepState;
  readonly look?: Look;
}

/** The toolbar popup: the explanation of a text that waited, or a box to paste a message in. */
export function Popup(props: PopupProps): JSX.Element {
  const { words, panelWords, state, waited, on, look, keeping = 'ready' } = props;
  const [isTyping, setTyping] = useState(false);
  const { why, hasText } = waited ?? { why: null, hasText: false };
  const hasBox = !hasText || isTyping;
  return (
    <main class="surface popup" {...attributesOf(look)} lang={panelWords.language}>
      <h1>{panelWords.title}</h1>
      <p class="unseen" role="status">
        {state !== null && announcementOf(state, panelWords)}
      </p>
      {why !== null && !isTyping && (
        <p class="notice">{words[hasText ? 'withText' : 'withoutText'][why]}</p>
      )}
      {hasBox && <Paste words={words} read={on.read} />}
      {!hasText && state === null && <p class="notice">{words.intro}</p>}
      {state?.kind === 'reading' && (
        <p class="waiting" aria-hidden="true">
          {panelWords.reading}
        </p>
      )}
      {state?.kind === 'problem' && (
        <div class="problem">
          <p>{{ ...panelWords.problems, ...words.problems }[state.problem]}</p>
          <Button press={on.tryAgain}>{panelWords.tryAgain}</Button>
        </div>
      )}
      {state?.kind === 'answer' && (
        <>
          {on.keep && !state.answer.private && (
            <div class="keeping">
              <KeepButton words={panelWords} keeping={keeping} keep={on.keep} />
              <KeepNote words={panelWords} keeping={keeping} keep={on.keep} />
            </div>
          )}
          {on.keep && state.answer.private && <p>{panelWords.private}</p>}
          <Answer id="popup" answer={state.answer} words={panelWords} on={on} level={2} />
        </>
      )}
      {!hasBox && (
        <div>
          <Button
            look="link"
            press={() => {
              setTyping(true);
              on.read('', false);
            }}
          >
            {words.another}
          </Button>
        </div>
      )}
      <Footer words={words} on={on} />
    </main>
  );
}

function Footer({ words, on }: Pick<PopupProps, 'words' | 'on'>): JSX.Element {
  return (
    <footer class="footer">
      <p>{words.remembersNothing}</p>
      {on.openHistory && (
        <Button look="link" press={on.openHistory}>
          {words.links.history}
        </Button>
      )}
      {on.openOptions && (
        <Button look="link" press={on.openOptions}>
          {words.links.options}
        </Button>
      )}
    </footer>
  );
}
