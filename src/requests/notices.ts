import { browser } from 'wxt/browser';
import { isRecord } from './parse';

const CLOSE = 'close';

/** Tells every page of ours that is open (popup, side panel, tabs) to close. */
export async function tellPagesToClose(): Promise<void> {
  try {
    await browser.runtime.sendMessage({ notice: CLOSE });
  } catch {
    // No page of ours is open: nobody to tell.
  }
}

/** Calls back when every surface of ours shall close. For pages of ours. */
export function onToldToClose(close: () => void): void {
  browser.runtime.onMessage.addListener((raw: unknown, from) => {
    if (from.id === browser.runtime.id && isRecord(raw) && raw.notice === CLOSE) close();
    return false;
  });
}
