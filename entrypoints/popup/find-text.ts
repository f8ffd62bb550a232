import { browser } from 'wxt/browser';
import { takeAnywhere } from '../../src/requests/reach-reader';
import type { WhyWaiting } from '../../src/requests/requests';
import { send } from '../../src/requests/send';
import type { Message } from '../../src/selection/selected';

/** What the popup has to show when it opens. */
export interface Found {
  /** Empty where there is nothing to read. */
  readonly messages: readonly Message[];
  /** Why the popup opened by itself; null where its button was pressed. */
  readonly why: WhyWaiting | null;
  /** The tab in which they are selected; nothing where they came from elsewhere. */
  readonly selectedIn?: number;
}

const NOTHING = { text: null, why: null } as const;

/** What waits for the tab in front, else what is selected in it. */
export async function findText(): Promise<Found> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { messages: [], why: null };
  const waiting = await send('waiting.take', { tab: tab.id });
  const { text, why } = (waiting.ok ? waiting.value : null) ?? NOTHING;
  const given = text === null ? [] : [{ text }];
  if (why !== null) return { messages: given, why };
  const found = await takeAnywhere(tab.id);
  const messages = found?.taken.messages ?? [];
  if (messages.length > 0) return { messages, why, selectedIn: tab.id };
  const isElsewhere = found !== null && text === null;
  return { messages: given, why: isElsewhere ? 'frame-closed-to-us' : null };
}
