import type { Wanted } from './accessible';
import type { Firefox } from './firefox';
import { extensionId } from './firefox-preferences';
import { FirefoxSurface } from './firefox-surface';
import type { InPage } from './own-page';
import { stillness, waitFor } from './patience';
import type { AskablePage, Hand, Surface } from './surface';

/** The tab that is shown, as the browser's own window calls it. */
const shownTab = 'gBrowser.selectedBrowser';

/** Our popup; null while there is none. */
const shownPopup =
  "([...document.querySelectorAll('.webextension-popup-browser')].find((each) => each.currentURI?.spec.includes('popup.html') && each.clientWidth > 0) ?? null)";

/**
 * Statements that scroll to `node` and return the middle of it, once it is in sight and stays where it
 * is: a page that is still being laid out scrolls late, and what arrives late moves what stands below it.
 */
const whereToClick = `const [x, y, width, height] = [{}, {}, {}, {}];
       const look = () => {
         node.getBoundsInCSSPixels(x, y, width, height);
         return [x.value + width.value / 2 - mozInnerScreenX, y.value + height.value / 2 - mozInnerScreenY];
       };
       for (let turn = 0, before = ''; turn < 40; turn += 1) {
         node.scrollTo(Ci.nsIAccessibleScrollType.SCROLL_TYPE_ANYWHERE);
         await new Promise((resolve) => setTimeout(resolve, 50));
         const now = look().join();
         const top = y.value - mozInnerScreenY;
         if (now === before && top >= 0 && top + height.value <= innerHeight) break;
         before = now;
       }
       return look();`;

/** A web page or a page of ours, in the tab that is shown. */
export class FirefoxPage extends FirefoxSurface implements AskablePage {
  constructor(firefox: Firefox) {
    super(firefox, shownTab);
  }

  /** With the pointer, where the accessibility tree says it is: what lies above it would get the click. */
  override async press(wanted: Wanted): Promise<void> {
    await this.sees(wanted);
    // A hand takes its time: a press just after the panel moved does nothing.
    await stillness();
    // What was there may be drawn anew just now: it is looked for until it is there again.
    const place = await waitFor(
      async () => {
        const found = await this.inTree(wanted, whereToClick);
        return Array.isArray(found) ? found : undefined;
      },
      () => 'Gone before the click.',
    );
    await this.firefox.asBrowser(() => this.firefox.click(Number(place[0]), Number(place[1]), 0));
  }

  evaluate(expression: string): Promise<unknown> {
    return this.firefox.inPage(`return (${expression})`);
  }

  async select(selector: string): Promise<void> {
    await this.firefox.inPage(
      `getSelection().selectAllChildren(document.querySelector(${JSON.stringify(selector)}))`,
    );
  }

  async selectByHand(how: Hand): Promise<void> {
    if (how === 'select all') {
      await this.firefox.asBrowser(() => this.firefox.strike(['a'], ['Control']));
      return;
    }
    const place = await this.firefox.inPage(
      `const box = document.querySelector('#message').getBoundingClientRect(); return [box.x + 30, box.y + 8]`,
    );
    if (!Array.isArray(place)) throw new Error('There is no message to click.');
    const times = how === 'triple click' ? 3 : 1;
    await this.firefox.click(Number(place[0]), Number(place[1]), 0, times);
    if (how === 'triple click') return;
    await this.key('Home');
    await this.key('End', 'Shift');
  }

  /** There is one tab, which the next page takes. */
  leave(): Promise<void> {
    return Promise.resolve();
  }

  async askByMenu(frame?: string): Promise<void> {
    if (frame === undefined) await this.clickSelection();
    else await this.firefox.inFirstFrame(() => this.firefox.click(40, 16, 2));
    const chosen = await this.firefox.inBrowser(`
      const menu = document.getElementById('contentAreaContextMenu');
      for (let turn = 0; turn < 100 && menu.state !== 'open'; turn += 1) await new Promise((resolve) => setTimeout(resolve, 30));
      const item = [...menu.children].find((each) => each.label === "What's happening here?");
      if (item) menu.activateItem(item); else menu.hidePopup();
      return item !== undefined`);
    if (chosen !== true) throw new Error('The context menu has no item of ours.');
  }

  private async clickSelection(): Promise<void> {
    const place = await this.firefox.inPage(
      `const box = getSelection().getRangeAt(0).getClientRects()[0]; return [box.x + box.width / 2, box.y + box.height / 2]`,
    );
    if (!Array.isArray(place)) throw new Error('Nothing is selected.');
    await this.firefox.click(Number(place[0]), Number(place[1]), 2);
  }

  async askByShortcut(): Promise<void> {
    await this.firefox.asBrowser(() => this.firefox.strike(['U'], ['Alt', 'Shift']));
  }

  async askByButton(): Promise<Surface> {
    await this.firefox.inBrowser(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`);
    return this.openedPopup();
  }

  async openedPopup(): Promise<Surface> {
    await waitFor(
      async () =>
        (await this.firefox.inBrowser(`return ${shownPopup} !== null`)) === true ? true : undefined,
      () => 'The popup did not open.',
    );
    // Keys go to what has the focus, and headless there is no window manager to give it.
    await this.firefox.inBrowser(`${shownPopup}.focus()`);
    return new FirefoxSurface(this.firefox, shownPopup);
  }
}

/** Runs an expression in a page of ours that is open in Firefox. */
export const inFirefox: InPage = async (surface, expression) => {
  if (!(surface instanceof FirefoxPage)) throw new Error('Not a page of Firefox.');
  return surface.evaluate(expression);
};
