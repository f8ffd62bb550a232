import { Buffer } from 'node:buffer';
import { writeFileSync } from 'node:fs';
import type { Accessible, Wanted } from './accessible';
import { screenshotFile } from './artifacts';
import { extensionId, type Firefox } from './firefox';
import { firefoxFind, firefoxTree, parseTree } from './firefox-accessible';
import { pause, stillness, waitFor } from './patience';
import { Surface, type AskablePage, type Hand, type Key } from './surface';

/** The tab that is shown, as the browser's own window calls it. */
const shownTab = 'gBrowser.selectedBrowser';

/** Our popup; null while there is none. */
const shownPopup =
  "([...document.querySelectorAll('.webextension-popup-browser')].find((each) => each.currentURI?.spec.includes('popup.html') && each.clientWidth > 0) ?? null)";

/** So often a page has to be empty until it counts as empty. */
const EMPTY_READS = 5;

/** Anything in Firefox that has a document. */
export class FirefoxSurface extends Surface {
  /** @param browser An expression that gives its `<browser>` element in the browser's own window. */
  constructor(
    protected readonly firefox: Firefox,
    protected readonly browser: string,
  ) {
    super();
  }

  async tree(): Promise<Accessible> {
    // Now and then Firefox knows nothing of a page for a moment: that isn't what is there.
    for (let times = 1; ; times += 1) {
      const tree = parseTree(await this.firefox.inBrowser(firefoxTree(this.browser)));
      if (tree.children.length > 0 || times === EMPTY_READS) return tree;
      await pause(60);
    }
  }

  async press(wanted: Wanted): Promise<void> {
    await this.sees(wanted);
    await this.inTree(wanted, 'node.takeFocus(); node.doAction(0);');
  }

  async key(key: Key, held?: 'Shift'): Promise<void> {
    await this.firefox.asBrowser(() =>
      this.firefox.strike([key], held === undefined ? [] : [held]),
    );
  }

  async type(letters: string): Promise<void> {
    await this.firefox.asBrowser(() => this.firefox.strike(Array.from(letters), []));
  }

  async screenshot(name: string): Promise<void> {
    await stillness();
    const picture = await this.firefox.asBrowser(() =>
      this.firefox.send('WebDriver:TakeScreenshot', { full: false, hash: false }),
    );
    writeFileSync(screenshotFile(`firefox-${name}`), Buffer.from(String(picture), 'base64'));
  }

  /** How far below the upper edge of the browser's window something is, in CSS pixels. */
  async depthOf(wanted: Wanted): Promise<number> {
    await this.sees(wanted);
    return Number(
      await this.inTree(
        wanted,
        'const [x, y, width, height] = [{}, {}, {}, {}]; node.getBoundsInCSSPixels(x, y, width, height); return y.value - mozInnerScreenY;',
      ),
    );
  }

  /** Runs statements on the first `node` that fits; undefined when there is none. */
  protected inTree(wanted: Wanted, act: string): Promise<unknown> {
    const role = wanted.role === undefined ? 'true' : `role === ${JSON.stringify(wanted.role)}`;
    const name =
      wanted.name === undefined
        ? 'true'
        : typeof wanted.name === 'string'
          ? `name.trim() === ${JSON.stringify(wanted.name)}`
          : `${String(wanted.name)}.test(name)`;
    return this.firefox.inBrowser(firefoxFind(this.browser, `${role} && ${name}`, act));
  }
}

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
