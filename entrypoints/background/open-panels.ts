import { browser } from 'wxt/browser';
import { TOP } from '../../src/requests/reach-reader';
import type { RefreshAsk } from '../../src/requests/reader-requests';
import { sendToReader } from '../../src/requests/send';

const KEY = 'panels';

/** Remembers, for this session only, that a panel was opened in this tab. */
export async function rememberPanel(tab: number): Promise<void> {
  const tabs = await panelTabs();
  await browser.storage.session.set({ [KEY]: [...tabs.filter((one) => one !== tab), tab] });
}

/** Closes the panels of all tabs. A tab that is gone, or has no panel any more, says nothing. */
export async function closePanels(): Promise<void> {
  const tabs = await panelTabs();
  await browser.storage.session.remove(KEY);
  await Promise.all(tabs.map((tab) => sendToReader({ tab, frame: TOP }, 'panel.close', null)));
}

/** Lets the panels of all tabs but one say and show what was chosen elsewhere. */
export async function refreshPanels(how: RefreshAsk, except: number | null): Promise<void> {
  const tabs = (await panelTabs()).filter((tab) => tab !== except);
  await Promise.all(tabs.map((tab) => sendToReader({ tab, frame: TOP }, 'panel.refresh', how)));
}

async function panelTabs(): Promise<readonly number[]> {
  const { [KEY]: tabs } = await browser.storage.session.get<{ [KEY]?: readonly number[] }>(KEY);
  return tabs ?? [];
}
