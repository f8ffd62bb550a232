import { browser } from 'wxt/browser';
import type { Change } from './changes';
import { parseSettings, type Settings } from './settings';

/** The one item that holds all settings. */
const KEY = 'settings';

/** The last change that was asked for; each waits for the one before it. */
let latest: Promise<unknown> = Promise.resolve();

/** The settings as they are now; defaults where nothing was ever chosen or nothing can be read. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/**
 * Changes the settings and gives them as they are afterwards. Changes are made one after the other,
 * so that none is lost; this holds only within one context: call it from the background alone.
 * Rejects where the browser can't write.
 */
export function changeSettings(change: Change): Promise<Settings> {
  const written = latest.then(async () => {
    const settings = parseSettings(change(await loadSettings()));
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  });
  // A change that failed must not stop those after it; its own asker still hears of it.
  latest = written.catch(() => undefined);
  return written;
}

/** Calls back with the new settings whenever they change, until the signal ends it. */
export function watchSettings(tell: (settings: Settings) => void, signal: AbortSignal): void {
  const onChange = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && changes[KEY] !== undefined) tell(parseSettings(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(onChange);
  signal.addEventListener('abort', () => {
    browser.storage.onChanged.removeListener(onChange);
  });
}
