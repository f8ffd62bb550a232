import type { JSX } from 'preact';
import type { Explanation } from '../../explanation/explanation';
import type { Thread, ThreadMessage } from '../../explanation/thread';
import { fill } from '../../language/fill';
import type { PanelWords } from '../../language/panel-words';
import type { PatternId } from '../../lexicon/schema';
import { Message } from './Message';
import { runsOf } from './thread-runs';

interface ThreadMessagesProps {
  readonly id: string;
  readonly thread: Thread;
  /** One for each message. */
  readonly explanations: readonly Explanation[];
  readonly words: PanelWords;
  readonly active: PatternId | null;
  readonly press: (pattern: PatternId) => void;
}

/** The messages in their order. Those with nothing marked wait together behind one press. */
export function ThreadMessages(props: ThreadMessagesProps): JSX.Element {
  const { id, thread, explanations, words, active, press } = props;
  const draw = (place: number): JSX.Element | null => {
    const [explanation, message] = [explanations[place], thread.messages[place]];
    if (explanation === undefined || message === undefined) return null;
    const caption = captionOf(place, message, words);
    return <Message id={`${id}-${place}`} {...{ explanation, caption, words, active, press }} />;
  };
  const runs = runsOf(explanations.map(({ marks, help }) => marks.length > 0 || help !== null));
  return (
    <ol class="thread" aria-label={words.thread.label}>
      {runs.map(({ places, isShown }) => (
        <li key={places[0]}>
          {isShown ? (
            places.map(draw)
          ) : (
            <details>
              <summary>{quietly(places, thread, words)}</summary>
              <div class="quiet">{places.map(draw)}</div>
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}

/** How many messages wait, and how many of them because they weren't read. */
function quietly(places: readonly number[], { messages }: Thread, { thread }: PanelWords): string {
  const count = places.length;
  const said = count === 1 ? thread.quietOne : fill(thread.quietMany, { count });
  const unread = places.filter((place) => messages[place]?.isRead === false).length;
  if (unread === 0) return said;
  return `${said} · ${unread < count ? `${unread} ` : ''}${thread.notRead}`;
}

/** Which message it is, and what the page tells of it. */
function captionOf(
  place: number,
  { sender, time, own, isRead }: ThreadMessage,
  { thread }: PanelWords,
): string {
  const who = own === true ? thread.you : sender;
  const parts = [fill(thread.nth, { n: place + 1 }), who, time, isRead ? null : thread.notRead];
  return parts.filter((part) => part !== null).join(' · ');
}
