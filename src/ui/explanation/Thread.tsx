import type { JSX } from 'preact';
import type { Explanation } from '../../explanation/explanation';
import type { Thread as ThreadTexts } from '../../explanation/thread';
import type { PanelWords } from '../../language/panel-words';
import { Button } from '../parts/Button';
import type { Level } from '../parts/Heading';
import type { ExplanationActions } from './actions';
import { ThreadMessages } from './ThreadMessages';
import { Told } from './Told';

interface ThreadProps {
  /** Unique in the surface. */
  readonly id: string;
  readonly thread: ThreadTexts;
  /** One for each message. */
  readonly explanations: readonly Explanation[];
  readonly words: PanelWords;
  /** Level of the cards. */
  readonly level: Level;
  readonly on: ExplanationActions;
}

/** Several messages, what holds them together, and each pattern once, but for help and limits. */
export function Thread({ thread, explanations, ...rest }: ThreadProps): JSX.Element {
  const { id, words, on } = rest;
  return (
    <Told
      {...rest}
      told={thread}
      openFirst={true}
      draw={(active, press) => (
        <>
          <ThreadMessages {...{ id, thread, explanations, words, active, press }} />
          <OwnMessages state={thread.ownMessages} words={words} on={on} />
        </>
      )}
    />
  );
}

interface OwnMessagesProps {
  readonly state: ThreadTexts['ownMessages'];
  readonly words: PanelWords;
  readonly on: Pick<ExplanationActions, 'readOwn'>;
}

/** What the person wrote is read only when they ask. The button stays, so that it can be taken back. */
function OwnMessages({ state, words, on }: OwnMessagesProps): JSX.Element | null {
  const { readOwn } = on;
  if (state === 'none' || readOwn === undefined) return null;
  const isRead = state === 'read';
  return (
    <div class="own-messages">
      <Button
        pressed={isRead}
        press={() => {
          readOwn(!isRead);
        }}
      >
        {words.thread.readOwn}
      </Button>
    </div>
  );
}
