/**
 * `npm run sideload-pictures`: photographs what docs/sideload/ shows, in real browsers with the built
 * extension (`npm run build` first). Edge and Brave aren't photographed: they can't be had everywhere.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { Chromium } from '../../tests/e2e/drivers/chromium';
import { Firefox } from '../../tests/e2e/drivers/firefox';
import { pause } from '../../tests/e2e/drivers/patience';

const folder = path.resolve(import.meta.dirname, '../../docs/sideload');
const SIZE = { width: 1000, height: 560 };
/** The browsers' own pages draw themselves bit by bit and say nothing when they are done. */
const DRAWN = 2000;

/** Presses “Developer mode”, which lies in the shadow trees of Chromium's own page. */
const DEVELOPER_MODE = `document.querySelector('extensions-manager').shadowRoot
  .querySelector('extensions-toolbar').shadowRoot.querySelector('#devMode').click()`;

async function photographChromium(): Promise<Page> {
  const chromium = await Chromium.start();
  const page = await chromium.browser.newPage();
  await page.setViewport(SIZE);
  await page.goto('chrome://extensions');
  await pause(DRAWN);
  await page.evaluate(DEVELOPER_MODE);
  await pause(DRAWN);
  await page.screenshot({ path: path.join(folder, 'chrome-loaded.png') });
  await page.goto('chrome://extensions/shortcuts');
  await pause(DRAWN);
  await page.screenshot({ path: path.join(folder, 'chrome-shortcut.png') });
  return page;
}

async function photographFirefox(): Promise<string> {
  const firefox = await Firefox.start();
  try {
    await firefox.open('about:debugging#/runtime/this-firefox');
    await pause(DRAWN);
    const picture = await firefox.asBrowser(() =>
      firefox.send('WebDriver:TakeScreenshot', { full: false, hash: false }),
    );
    if (typeof picture !== 'string') throw new Error('Firefox gave no picture.');
    return picture;
  } finally {
    await firefox.close();
  }
}

/** Cuts off what stands lower: the folder on this machine is nobody's business. */
async function cut(page: Page, picture: string, height: number): Promise<Uint8Array> {
  await page.setViewport({ width: 1280, height });
  await page.goto('about:blank');
  await page.setContent(
    `<style>body { margin: 0 }</style><img src="data:image/png;base64,${picture}">`,
  );
  return page.screenshot();
}

mkdirSync(folder, { recursive: true });
const page = await photographChromium();
try {
  const whole = await photographFirefox();
  writeFileSync(path.join(folder, 'firefox-loaded.png'), await cut(page, whole, 394));
} finally {
  await page.browser().close();
}
