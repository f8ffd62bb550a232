import { browser } from 'wxt/browser';
import { TOP } from '../../src/requests/reach-reader';
import { ask } from './ask';

const MENU = 'ask';

/**
 * The two gestures that ask in a page: one item in the context menu (two would become a submenu)
 * and the shortcut. The toolbar button opens the popup, which asks by itself. Each gesture grants
 * the reach into the page that it needs.
 */
export function offerToAsk(): void {
  browser.runtime.onInstalled.addListener(() => void offerMenu());
  browser.contextMenus.onClicked.addListener((clicked, tab) => {
    if (clicked.menuItemId !== MENU || tab?.id === undefined) return;
    void ask({
      tab: tab.id,
      frame: clicked.frameId ?? TOP,
      menuText: wordsIn(clicked.selectionText),
    });
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== 'ask' || tab?.id === undefined) return;
    void ask({ tab: tab.id, frame: null, menuText: null });
  });
}

async function offerMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU,
    title: browser.i18n.getMessage('ask'),
    contexts: ['selection', 'page', 'editable'],
  });
}

/** Browsers say "nothing is selected" in more than one way. */
function wordsIn(text: string | undefined): string | null {
  return text === undefined || text.trim() === '' ? null : text;
}
