import { launch, type Browser, type Extension, type Page, type WebWorker } from 'puppeteer-core';
import { findTool } from '../../../scripts/bootstrap/find-tool.mjs';
import { builtExtension } from './artifacts';
import { ChromiumPage } from './chromium-page';
import { ChromiumSurface } from './chromium-surface';
import { ChromiumWorker } from './chromium-worker';
import { pause } from './patience';

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
  private readonly background: ChromiumWorker;

  private constructor(
    readonly browser: Browser,
    readonly extension: Extension,
  ) {
    this.background = new ChromiumWorker(browser, extension);
  }

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
  worker(): Promise<WebWorker> {
    return this.background.awake();
  }

  /** Writes down what a page or the worker asks of anybody, from now on. */
  async writeDownRequests(of: Page | WebWorker, into: string[]): Promise<void> {
    const session = 'createCDPSession' in of ? await of.createCDPSession() : of.client;
    session.on('Network.requestWillBeSent', ({ request }) => into.push(request.url));
    await session.send('Network.enable');
  }

  /** Ends the service worker, as Chromium does after half a minute of quiet. */
  stopWorker(): Promise<void> {
    return this.background.stop();
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
