import {
  launch,
  TargetType,
  type Target,
  type Browser,
  type CDPSession,
  type ElementHandle,
  type Extension,
  type Page,
  type SerializedAXNode,
  type WebWorker,
} from 'puppeteer-core';
import { findTool } from '../../../scripts/bootstrap/browsers.mjs';
import { find, outline, type Accessible, type Wanted } from './accessible';
import { builtExtension, screenshotFile } from './artifacts';
import { pause, stillness, waitFor } from './patience';
import { Surface, type AskablePage, type Hand, type Key } from './surface';

/** Quiet about everything that isn't the journey; no talk with anybody's servers. */
const quietFlags = [
  '--lang=en-US',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=NetworkTimeServiceQuerying,AutofillServerCommunication,OptimizationHints',
  '--component-updater=url-source=about:blank',
];

/** How Chromium is to be started. */
export interface ChromiumChoices {
  /** A visible window. Headless where absent. */
  readonly headed?: boolean;
  /** Added to the command line. */
  readonly flags?: readonly string[];
  /** Added to the environment, for example a DISPLAY. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Folder of the unpacked extension; the built one where absent. */
  readonly extension?: string;
}

/**
 * The sandbox stays on for a person's window. Journeys open local pages only, and containers often
 * forbid the sandbox what it needs; as root, Chromium doesn't start with it at all.
 */
function sandboxFlags(headed: boolean): readonly string[] {
  return headed && process.getuid?.() !== 0 ? [] : ['--no-sandbox'];
}

/** A running Chromium with the extension loaded. */
export class Chromium {
  /** Where we are attached to the service worker. */
  private readonly attached = new Set<CDPSession>();
  /** Whether it ever answered. */
  private hasAnswered = false;

  private constructor(
    readonly browser: Browser,
    readonly extension: Extension,
  ) {}

  /**
   * Starts Chromium and loads the extension.
   * @throws Error that says what to install when there is no Chromium.
   */
  static async start(choices: ChromiumChoices = {}): Promise<Chromium> {
    const program = findTool('chromium');
    if (program === null)
      throw new Error('No Chromium found. Install one, for example: apt install chromium');
    const headed = choices.headed ?? false;
    const browser = await launch({
      executablePath: program,
      headless: !headed,
      pipe: true,
      enableExtensions: true,
      defaultViewport: headed ? null : { width: 1280, height: 900 },
      env: { ...process.env, ...choices.environment },
      args: [...sandboxFlags(headed), ...quietFlags, ...(choices.flags ?? [])],
    });
    const id = await browser.installExtension(choices.extension ?? builtExtension('chrome'));
    const extension = (await browser.extensions()).get(id);
    if (extension === undefined) throw new Error('Chromium did not load the extension.');
    return new Chromium(browser, extension);
  }

  /** Opens a web page in a tab of its own. */
  async open(url: string): Promise<ChromiumPage> {
    const page = await this.browser.newPage();
    await page.goto(url);
    await page.bringToFront();
    return new ChromiumPage(page, this);
  }

  /** Opens HTML as if a host of the web had served it. Nothing is asked of anybody. */
  async openAs(host: string, html: string): Promise<ChromiumPage> {
    const page = await this.browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const isPage = request.resourceType() === 'document';
      void (isPage ? request.respond({ contentType: 'text/html', body: html }) : request.abort());
    });
    await page.goto(`https://${host}/`);
    await page.bringToFront();
    return new ChromiumPage(page, this);
  }

  /** Opens a page of ours, such as `options.html`, in a tab. */
  async openOwn(file: string): Promise<ChromiumSurface> {
    const page = await this.browser.newPage();
    await page.goto(`chrome-extension://${this.extension.id}/${file}`);
    return new ChromiumSurface(page);
  }

  /** The service worker; woken when it sleeps. */
  async worker(): Promise<WebWorker> {
    const isOurs = (target: Target) =>
      target.type() === TargetType.SERVICE_WORKER && target.url().includes(this.extension.id);
    if (!this.browser.targets().some(isOurs)) await this.wake();
    const worker = await (await this.browser.waitForTarget(isOurs)).worker();
    if (worker === null) throw new Error('The service worker has no console to talk to.');
    this.attached.add(worker.client);
    return worker;
  }

  /** Says something to the background that it doesn't understand: hearing it is enough to wake it. */
  private async wake(): Promise<void> {
    const page = await this.browser.newPage();
    await page.goto(`chrome-extension://${this.extension.id}/manifest.json`);
    await page.evaluate('chrome.runtime.sendMessage({}).then(() => 0, () => 0)');
    await page.close();
  }

  /** Writes down what a page or the worker asks of anybody, from now on. */
  async writeDownRequests(of: Page | WebWorker, into: string[]): Promise<void> {
    const session = 'createCDPSession' in of ? await of.createCDPSession() : of.client;
    session.on('Network.requestWillBeSent', ({ request }) => into.push(request.url));
    await session.send('Network.enable');
  }

  /**
   * Ends the service worker, as Chromium does after half a minute of quiet. The browser does it, while
   * nobody is attached: a worker that is begun anew just then would wait for its debugger for ever.
   */
  async stopWorker(): Promise<void> {
    // One that is ended during its very first start is never started again by Chromium (one of sixty).
    if (!this.hasAnswered) await this.wake();
    this.hasAnswered = true;
    for (const one of this.attached) await one.detach().catch(() => undefined);
    this.attached.clear();
    const [page] = await this.browser.pages();
    if (page === undefined) throw new Error('There is no page through which to ask.');
    const session = await page.createCDPSession();
    const running = new Set<string>();
    let isAsked = false;
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { versionId, runningStatus } of versions) {
        if (runningStatus === 'stopped') running.delete(versionId);
        else if (!isAsked) running.add(versionId);
      }
    });
    try {
      await session.send('ServiceWorker.enable');
      isAsked = true;
      await session.send('ServiceWorker.stopAllWorkers');
      await waitFor(
        () => Promise.resolve(running.size === 0 ? true : undefined),
        () => 'The service worker did not stop.',
      );
    } finally {
      await session.detach();
    }
  }

  /** Loads the extension anew, as an update does; what is in open pages stays behind. */
  async replaceExtension(): Promise<void> {
    await this.browser.installExtension(this.extension.path);
    await pause(500);
  }

  /** The popup that has just been opened. */
  async popup(): Promise<ChromiumSurface> {
    const target = await this.browser.waitForTarget((candidate) =>
      candidate.url().startsWith(`chrome-extension://${this.extension.id}/popup.html`),
    );
    return new ChromiumSurface(await target.asPage());
  }

  /** Waits until a person closes the window. */
  ended(): Promise<void> {
    return new Promise((resolve) => {
      this.browser.once('disconnected', () => {
        resolve();
      });
    });
  }

  /** Ends the browser. */
  async close(): Promise<void> {
    await this.browser.close();
  }
}

/** Where something is drawn, in CSS pixels from the upper left of the window. */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Anything in Chromium that has a document. */
export class ChromiumSurface extends Surface {
  constructor(readonly page: Page) {
    super();
  }

  async tree(): Promise<Accessible> {
    const root = await this.page.accessibility.snapshot({ interestingOnly: false });
    if (root === null) throw new Error('Chromium gave no accessibility tree.');
    return { ...emptyNode, role: 'document', children: toAccessible(root) };
  }

  async press(wanted: Wanted): Promise<void> {
    await (await this.element(wanted)).click();
  }

  /** Where the first thing that fits is drawn, in CSS pixels from the upper left of the window. */
  async edgesOf(wanted: Wanted): Promise<Edges> {
    const box = await (await this.element(wanted)).boundingBox();
    if (box === null) throw new Error('It is there, but not drawn.');
    const { x, y, width, height } = box;
    return { left: x, top: y, right: x + width, bottom: y + height };
  }

  private async element(wanted: Wanted): Promise<ElementHandle> {
    await this.sees(wanted);
    const root = await this.page.accessibility.snapshot({ interestingOnly: false });
    const node = root === null ? undefined : findNode(root, wanted);
    const element = await node?.elementHandle();
    if (!element) throw new Error(`Gone again: ${outline(await this.tree())}`);
    return element;
  }

  async key(key: Key, held?: 'Shift'): Promise<void> {
    if (held !== undefined) await this.page.keyboard.down(held);
    await this.page.keyboard.press(key);
    if (held !== undefined) await this.page.keyboard.up(held);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async screenshot(name: string): Promise<void> {
    await stillness();
    await this.page.screenshot({ path: screenshotFile(name) });
  }

  /** Chooses what the person's system asks for. */
  async prefer(features: Readonly<Record<string, string>>): Promise<void> {
    await this.page.emulateMediaFeatures(
      Object.entries(features).map(([name, value]) => ({ name, value })),
    );
  }
}

/** A web page in Chromium. */
export class ChromiumPage extends ChromiumSurface implements AskablePage {
  constructor(
    page: Page,
    private readonly chromium: Chromium,
  ) {
    super(page);
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

const emptyNode = { name: '', value: '', focused: false, expanded: null, on: null } as const;

/** Wrappers without meaning: their children stand in their place. */
const wrappers = new Set(['none', 'generic', 'Section', 'RootWebArea']);

/** Chromium's own names for what ARIA calls otherwise. */
const roles: Readonly<Record<string, string>> = {
  StaticText: 'text',
  DisclosureTriangle: 'summary',
};

function toAccessible(node: SerializedAXNode): readonly Accessible[] {
  if (node.role === 'InlineTextBox') return [];
  const children = (node.children ?? []).flatMap(toAccessible);
  if (wrappers.has(node.role)) return children;
  const on = node.checked ?? node.pressed;
  return [
    {
      role: roles[node.role] ?? node.role,
      name: node.name ?? '',
      value: node.value === undefined ? '' : String(node.value),
      focused: node.focused ?? false,
      expanded: node.expanded ?? null,
      on: on === undefined ? null : on === true,
      children,
    },
  ];
}

/** The raw node behind what the plain tree shows, so that it can be clicked. */
function findNode(node: SerializedAXNode, wanted: Wanted): SerializedAXNode | undefined {
  const [plain] = toAccessible({ ...node, children: [] });
  if (plain !== undefined && find(plain, wanted) !== undefined) return node;
  for (const child of node.children ?? []) {
    const found = findNode(child, wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}
