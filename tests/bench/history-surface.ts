import type { Page } from 'puppeteer-core';
import type { Chromium } from '../e2e/drivers/chromium.ts';
import { english } from '../../src/language/en/english.ts';

const { history } = english;
/** A fresh page is measured so often. */
const TIMES = 5;

/**
 * Runs in the page before anything of ours: writes down when the first row was on the screen, and
 * how long after every click or key the next picture was there (Event Timing, in steps of 8 ms).
 */
const watch = `
  globalThis.measured = { firstRow: null, events: [] };
  const seen = new MutationObserver(() => {
    if (document.querySelector('.row-open') === null) return;
    seen.disconnect();
    requestAnimationFrame(() => setTimeout(() => { measured.firstRow = performance.now(); }));
  });
  seen.observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (['keydown', 'click', 'input'].includes(name)) measured.events.push(duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
`;

/** How long it took until this was drawn; what is done is one click or one key. */
async function drawn(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate('measured.events.length = 0');
  await act();
  await page.evaluate('new Promise((resolve) => setTimeout(resolve, 300))');
  return Number(await page.evaluate('Math.max(16, ...measured.events)'));
}

/** Everything about a history as it is met on its own page, in milliseconds. */
export async function measureSurface(
  chromium: Chromium,
  tell: (what: string, value: unknown) => void,
): Promise<void> {
  for (let times = 0; times < TIMES; times += 1) {
    const page = await open(chromium);
    await page.waitForFunction('measured.firstRow !== null', { polling: 20 });
    const firstRow = await page.evaluate('measured.firstRow');
    const keyMeanwhile = await drawn(page, () => type(page, 'r'));
    await untilComplete(page);
    const all = await page.evaluate('performance.now()');
    tell('on its page, since it was asked for (ms)', { firstRow, keyMeanwhile, all });
    await page.close();
  }
  const page = await open(chromium);
  await untilComplete(page);
  tell('then each key, until drawn (ms)', await keys(page));
  tell('each filter, until drawn (ms)', await filters(page));
  tell('each view, until drawn (ms)', await views(page));
  tell('a file of everything, by its button (ms)', await exporting(page));
  await page.close();
}

async function open(chromium: Chromium): Promise<Page> {
  const page = await chromium.browser.newPage();
  page.setDefaultTimeout(60_000);
  await page.evaluateOnNewDocument(watch);
  await page.goto(`chrome-extension://${chromium.extension.id}/review.html`);
  return page;
}

function untilComplete(page: Page): Promise<unknown> {
  const reading = JSON.stringify(history.reading);
  return page.waitForFunction(
    `document.querySelector('.list') !== null && !document.body.textContent.includes(${reading})`,
    { polling: 20 },
  );
}

async function type(page: Page, letter: string): Promise<void> {
  await page.focus('.search');
  await page.keyboard.press(letter === ' ' ? 'Space' : (`Key${letter.toUpperCase()}` as 'KeyA'));
}

async function keys(page: Page): Promise<readonly number[]> {
  const took: number[] = [];
  for (const letter of 'remember wrong') took.push(await drawn(page, () => type(page, letter)));
  await page.click('.chip');
  return took;
}

async function filters(page: Page): Promise<readonly number[]> {
  await page.click('.narrow > summary');
  const boxes = await page.$$('.filters > fieldset input[type=checkbox]');
  const took: number[] = [];
  for (const box of boxes) took.push(await drawn(page, () => box.click()));
  await page.click('.chips .link');
  return took;
}

async function views(page: Page): Promise<Readonly<Record<string, number>>> {
  const took: Record<string, number> = {};
  for (const [at, name] of ['list', 'pictures', 'files'].entries()) {
    if (name === 'list') continue;
    took[name] = await drawn(page, () => page.click(`.view:nth-child(${String(at + 1)})`));
  }
  took.list = await drawn(page, () => page.click('.view:nth-child(1)'));
  return took;
}

/** From the passphrase to the first row on the screen, on the page itself. */
export async function measureUnlocking(chromium: Chromium, passphrase: string): Promise<number> {
  const page = await open(chromium);
  const field = await page.waitForSelector('input[type=password]');
  await field?.type(passphrase);
  const began = Number(await page.evaluate('performance.now()'));
  await page.keyboard.press('Enter');
  await page.waitForFunction('measured.firstRow !== null', { polling: 20 });
  const shown = Number(await page.evaluate('measured.firstRow'));
  await page.close();
  return shown - began;
}

/** From the click until the browser has the file. */
async function exporting(page: Page): Promise<number> {
  await page.click('.view:nth-child(3)');
  const began = performance.now();
  await page.click('.way-out:nth-of-type(2) .button');
  await page.waitForFunction("document.querySelector('.told').textContent !== ''", { polling: 20 });
  return performance.now() - began;
}
