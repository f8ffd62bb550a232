import { browser } from 'wxt/browser';
import type { Waiting } from '../../src/requests/requests';
import { loadSettings } from '../../src/settings/store';
import { rememberPanel } from './open-panels';
import { showIn } from './show-in-page';
import { wordsFor } from './words-for';
import { wait } from './waiting';

/** One gesture of a person in a page. */
export interface Gesture {
  readonly tab: number;
  /** The frame that was clicked in; null where the gesture was no click. */
  readonly frame: number | null;
  /** What the context menu saw as selected. */
  readonly menuText: string | null;
}

/**
 * Shows the panel in the page, or the popup where a person wants answers there; where a panel can't
 * be, what was selected waits for the popup, which opens and says why. Nothing that a person asked
 * ends in silence.
 */
export async function ask(gesture: Gesture): Promise<void> {
  const settings = await loadSettings();
  if (settings.answers === 'popup')
    return askInPopup(gesture.tab, { text: gesture.menuText, why: null });
  const dress = { words: wordsFor(settings).panel, look: settings.look };
  const shown = await showIn(gesture, dress);
  if (shown === 'shown') await rememberPanel(gesture.tab);
  else await askInPopup(gesture.tab, { text: gesture.menuText, why: shown });
}

/** Lets this wait for the popup of a tab, and opens it. */
export async function askInPopup(tab: number, waiting: Waiting): Promise<void> {
  await wait(tab, waiting);
  try {
    const { windowId } = await browser.tabs.get(tab);
    await browser.action.openPopup({ windowId });
  } catch {
    // Not possible just now (another window is in front): it waits until the button is pressed.
  }
}
