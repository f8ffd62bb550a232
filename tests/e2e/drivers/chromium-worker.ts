import {
  TargetType,
  type Browser,
  type CDPSession,
  type Extension,
  type Target,
  type WebWorker,
} from 'puppeteer-core';
import { waitFor } from './patience';

/** The service worker of the extension, which sleeps and is woken. */
export class ChromiumWorker {
  /** Where we are attached to it. */
  private readonly attached = new Set<CDPSession>();
  /** Whether it ever answered. */
  private hasAnswered = false;

  constructor(
    private readonly browser: Browser,
    private readonly extension: Extension,
  ) {}

  /** The worker; woken when it sleeps. */
  async awake(): Promise<WebWorker> {
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

  /**
   * Ends it, as Chromium does after half a minute of quiet. The browser does it, while
   * nobody is attached: a worker that is begun anew just then would wait for its debugger for ever.
   */
  async stop(): Promise<void> {
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
}
