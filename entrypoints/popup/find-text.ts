import { browser } from 'wxt/browser';
import { injectReader, takeAnywhere, TOP } from '../../src/requests/reach-reader';
import type { WhyWaiting } from '../../src/requests/requests';
import { send } from '../../src/requests/send';
import type { Message } from '../../src/selection/selected';

/** What the popup has to show when it opens. */
export interface Found {
  /** Empty where there is nothing to read. */
  readonly messages: readonly Message[];
  /** Why it is shown here and not on the page; null where there is nothing to say of that. */
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
  return { messages: given, why: text === null ? await whyNothing(tab.id, found !== null) : null };
}

/** Why nothing was found that may well be selected; null where the page could be looked into. */
async function whyNothing(tab: number, isElsewhere: boolean): Promise<WhyWaiting | null> {
  if (isElsewhere) return 'frame-closed-to-us';
  const isOpen = (await injectReader(tab, TOP)).length > 0;
  return isOpen ? null : 'page-closed-to-us';
}
