import type { Page, WebWorker } from 'puppeteer-core';
import type { Wanted } from './accessible';
import type { Chromium } from './chromium';
import { ChromiumSurface } from './chromium-surface';
import { stillness, waitFor } from './patience';
import type { AskablePage, Hand } from './surface';

/** A web page in Chromium. */
export class ChromiumPage extends ChromiumSurface implements AskablePage {
  constructor(
    page: Page,
    private readonly chromium: Chromium,
  ) {
    super(page);
  }

  /** As a hand does, which takes its time: a press just after the panel moved does nothing. */
  override async press(wanted: Wanted): Promise<void> {
    await this.sees(wanted);
    await stillness();
    await super.press(wanted);
  }

  evaluate(expression: string): Promise<unknown> {
    return this.page.evaluate(expression);
  }

  async select(selector: string): Promise<void> {
    await this.page.bringToFront();
    await this.page.evaluate((wanted) => {
      const element = document.querySelector(wanted);
      if (element === null) throw new Error(`No ${wanted} on the page.`);
      getSelection()?.selectAllChildren(element);
    }, selector);
  }

  async selectByHand(how: Hand): Promise<void> {
    await this.page.bringToFront();
    const { keyboard } = this.page;
    if (how === 'select all') {
      await keyboard.down('Control');
      await keyboard.press('a', { commands: ['SelectAll'] });
      await keyboard.up('Control');
    } else if (how === 'triple click') {
      await this.page.click('#message', { count: 3 });
    } else {
      await this.page.click('#message', { offset: { x: 30, y: 8 } });
      await keyboard.press('Home');
      await this.key('End', 'Shift');
    }
  }

  async leave(): Promise<void> {
    await this.page.close();
  }

  /**
   * A real grant by the browser, then the real listener. Headless Chromium has no menu to click;
   * the menu itself is clicked in the headed journeys.
   */
  async askByMenu(frame?: string): Promise<void> {
    const element = frame === undefined ? null : await this.page.$(`iframe${frame}`);
    const inside = (await element?.contentFrame()) ?? this.page;
    const text = await inside.evaluate(() => getSelection()?.toString() ?? '');
    await this.grant();
    await this.askByMenuWith(text);
  }

  openedPopup(): Promise<ChromiumSurface> {
    return this.chromium.popup();
  }

  /** Tells the real listener what the menu saw as selected; by itself this grants nothing. */
  async askByMenuWith(text: string): Promise<void> {
    await this.dispatch('contextMenus.onClicked', { menuItemId: 'ask', selectionText: text });
  }

  async askByShortcut(): Promise<void> {
    await this.grant();
    await this.dispatch('commands.onCommand', 'ask');
  }

  async askByButton(): Promise<ChromiumSurface> {
    await this.page.bringToFront();
    const popup = this.chromium.popup();
    await this.chromium.extension.triggerAction(this.page);
    return popup;
  }

  /**
   * Presses the toolbar button, which is what grants activeTab, with its popup taken off for that
   * one press: a press with a popup would open it and so end the focus of the page.
   */
  async grant(): Promise<void> {
    const worker = await this.chromium.worker();
    await this.page.bringToFront();
    await worker.evaluate(
      'chrome.action.getPopup({}).then(async (popup) => { globalThis.popupOfOurs = popup; await chrome.action.setPopup({ popup: "" }); })',
    );
    try {
      await this.chromium.extension.triggerAction(this.page);
      // Pages of the browser itself are never granted, whatever is pressed.
      if (this.page.url().startsWith('http')) await this.untilGranted(worker);
    } finally {
      await worker.evaluate('chrome.action.setPopup({ popup: globalThis.popupOfOurs })');
    }
  }

  /** The press is answered before the grant is there, and on a busy machine much before. */
  private async untilGranted(worker: WebWorker): Promise<void> {
    const isGranted = `chrome.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => chrome.scripting.executeScript({ target: { tabId: tab.id }, func: () => 0 }))
      .then(() => true, () => false)`;
    await waitFor(
      async () => ((await worker.evaluate(isGranted)) === true ? true : undefined),
      () => `Chromium granted nothing on ${this.page.url()}`,
    );
  }

  /**
   * Runs an expression where the injected reader lives: a world of its own, which sees the page
   * and which the page doesn't see. Gives its value (JSON).
   */
  async evaluateAsReader(expression: string): Promise<unknown> {
    const session = await this.page.createCDPSession();
    try {
      const worlds: { readonly id: number; readonly origin: string }[] = [];
      session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
      await session.send('Runtime.enable');
      const world = worlds.find(({ origin }) => origin.includes(this.chromium.extension.id));
      if (world === undefined) throw new Error('No reader is in this page.');
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId: world.id,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
      return result.value;
    } finally {
      await session.detach();
    }
  }

  /** Calls the listeners of an event, once they are there: Chromium itself would wait for them, too. */
  private async dispatch(event: string, first: unknown): Promise<void> {
    const worker = await this.chromium.worker();
    const name = `chrome.${event}`;
    await waitFor(
      async () => ((await worker.evaluate(`${name}.hasListeners()`)) === true ? true : undefined),
      () => `Nobody listens to ${name}.`,
    );
    await worker.evaluate(
      `chrome.tabs.query({ active: true, lastFocusedWindow: true })
        .then(([tab]) => { ${name}.dispatch(${JSON.stringify(first)}, tab); })`,
    );
  }
}
