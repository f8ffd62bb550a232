import { browser } from 'wxt/browser';
import type { HistoryChange } from '../history/state';
import type { Press } from '../safety/quick-hide';
import { isRecord } from './parse';
import { send } from './send';

const CLOSE = 'close';
const HISTORY = 'history';

/** Tells every page of ours that is open (popup, side panel, tabs) to close. */
export async function tellPagesToClose(): Promise<void> {
  try {
    await browser.runtime.sendMessage({ notice: CLOSE });
  } catch {
    // No page of ours is open: nobody to tell.
  }
}

/** Calls back when every surface of ours shall close. For pages of ours. */
function onToldToClose(close: () => void): void {
  browser.runtime.onMessage.addListener((raw: unknown, from) => {
    if (from.id === browser.runtime.id && isRecord(raw) && raw.notice === CLOSE) close();
    return false;
  });
}

/** Tells every page of ours that is open that the history is different from before. */
export async function tellHistoryChanged(change: HistoryChange): Promise<void> {
  try {
    await browser.runtime.sendMessage({ notice: HISTORY, change });
  } catch {
    // No page of ours is open: nobody to tell.
  }
}

/** Calls back whenever the history is different from before, until the signal ends it. For pages of ours. */
export function onHistoryChanged(tell: (change: HistoryChange) => void, signal: AbortSignal): void {
  const listen = (raw: unknown, from: { readonly id?: string }): false => {
    if (from.id === browser.runtime.id && isRecord(raw) && raw.notice === HISTORY)
      tell(readChange(raw.change));
    return false;
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(listen);
  });
}

/** What isn't understood means: read everything again. */
function readChange(raw: unknown): HistoryChange {
  const days: unknown = isRecord(raw) && raw.kind === 'days' ? raw.days : null;
  const isDays = (list: unknown): list is readonly number[] =>
    Array.isArray(list) && list.every((day) => Number.isSafeInteger(day));
  return isDays(days) ? { kind: 'days', days } : { kind: 'all' };
}

/** Closes this page with all others of ours: when told to, and on the third Shift, which tells them. */
export function closeWithOthers(isThirdShift: (press: Press) => boolean, close: () => void): void {
  window.addEventListener('keydown', ({ key, repeat, timeStamp }) => {
    if (!isThirdShift({ key, repeat, time: timeStamp })) return;
    void send('surfaces.close', null);
    close();
  });
  onToldToClose(close);
}
