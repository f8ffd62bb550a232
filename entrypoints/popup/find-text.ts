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

/** What waits for the tab in front, else what is selected in it. */
export async function findText(): Promise<Found> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { messages: [], why: null };
  const waiting = await send('waiting.take', { tab: tab.id });
  if (waiting.ok && waiting.value !== null) {
    const { text, why } = waiting.value;
    return { messages: text === null ? [] : [{ text }], why };
  }
  const found = await takeAnywhere(tab.id);
  if (found?.taken.messages.length === 0) return { messages: [], why: 'frame-closed-to-us' };
  return { messages: found?.taken.messages ?? [], why: null, selectedIn: tab.id };
}
