import { beforeAll, describe, expect, it } from 'vitest';
import { english } from '../../../src/language/en/english';
import { Chromium } from '../drivers/chromium';
import type { ChromiumSurface } from '../drivers/chromium-surface';
import { keepAll, sendFrom } from '../drivers/kept';
import { visiting } from '../drivers/visits';

const { history } = english;
const { browser } = visiting(() => Chromium.start());

/** Text that is larger than its place, and what sticks out to a side. */
const outgrown = `(() => [
  ...[...document.querySelectorAll(
    'button, h1, h2, h3, h4, legend, label, summary, select, th, .field > span, .named, [role=status]')]
    .filter((one) => one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1)
    .map((one) => one.textContent.trim() + ': ' + one.scrollWidth + ' in ' + one.clientWidth),
  ...(document.documentElement.scrollWidth > innerWidth ? ['the page'] : []),
  ...[...document.querySelectorAll('.drawing text')].filter((one) => {
    const around = (one.closest('g')?.querySelector('.place') ?? one.closest('svg')).getBoundingClientRect();
    const { left, right } = one.getBoundingClientRect();
    return left < around.left - 1 || right > around.right + 1;
  }).map((one) => one.textContent + ' in its drawing'),
])()`;

/** Each view, by what a person presses, whatever the language. */
const VIEWS: Readonly<Record<string, string>> = {
  list: 'void 0',
  filters: "document.querySelector('.narrow > summary').click()",
  entry: "document.querySelector('.row-open').click()",
  pictures: "document.querySelector('.view:nth-child(2)').click()",
  files: "document.querySelector('.view:nth-child(3)').click()",
  report: `(async () => {
    document.querySelector('.view:nth-child(3)').click();
    await new Promise(requestAnimationFrame);
    document.querySelector('.way-out button').click();
    while (document.querySelector('.timeline') === null) await new Promise(requestAnimationFrame);
  })()`,
};

async function open(width: number, height = 760): Promise<ChromiumSurface> {
  const page = await browser().openOwn('sidepanel.html');
  await page.page.setViewport({ width, height });
  await page.page.waitForSelector('.row-open');
  await page.prefer({ 'prefers-reduced-motion': 'reduce' });
  return page;
}

async function choose(edit: object): Promise<void> {
  const page = await browser().openOwn('options.html');
  await sendFrom(page, 'settings.edit', { edit });
  await page.page.close();
}

/** Every view, photographed; nothing in it is larger than its place. */
async function lookAtAll(name: string, width: number, before = 'void 0'): Promise<void> {
  for (const [view, act] of Object.entries(VIEWS)) {
    const page = await open(width);
    await page.page.evaluate(before);
    await page.page.evaluate(act);
    await page.screenshot(`history-${name}-${view}`);
    expect(await page.page.evaluate(outgrown), view).toEqual([]);
    await page.page.close();
  }
}

beforeAll(() => keepAll(browser()));

describe('nothing in the history outgrows its place', () => {
  it('in the narrowest sidebar of a browser', async () => {
    await lookAtAll('narrowest', 252);
    const page = await open(252);
    const height = "document.querySelector('.counted [role=status]').clientHeight";
    expect(await page.page.evaluate(height)).toBeLessThan(30);
    await page.page.close();
  });

  it.each(['de', 'es'])('in %s at 320 px', async (language) => {
    await choose({ kind: 'choose', choices: { language } });
    await lookAtAll(language, 320);
    await choose({ kind: 'choose', choices: { language: 'browser' } });
  });

  it('with the largest text at 320 px', async () => {
    await choose({ kind: 'look', look: { textSize: 'largest' } });
    await lookAtAll('largest', 320);
    await choose({ kind: 'look', look: { textSize: 'usual' } });
  });

  it('written from right to left', async () => {
    await lookAtAll('mirrored', 380, "document.documentElement.dir = 'rtl'");
  });
});

describe('the history', () => {
  it('shows no family by a colour where calm is chosen', async () => {
    await choose({ kind: 'look', look: { calm: true } });
    await lookAtAll('calm', 380);
    const page = await open(380);
    const hues = await page.page.evaluate(
      `[...new Set([...document.querySelectorAll('.named')].map((one) => getComputedStyle(one).textDecorationColor))]`,
    );
    expect(hues).toHaveLength(1);
    await choose({ kind: 'look', look: { calm: false } });
  });

  it('can be told apart in forced colours', async () => {
    for (const scheme of ['light', 'dark']) {
      const page = await open(380);
      await page.prefer({ 'forced-colors': 'active', 'prefers-color-scheme': scheme });
      for (const [view, act] of Object.entries(VIEWS)) {
        await page.page.evaluate(act);
        await page.screenshot(`history-forced-${scheme}-${view}`);
      }
      await page.page.close();
    }
  });

  it('says that it is still reading', async () => {
    // A database that is being deleted while another page holds on to it opens for nobody.
    const other = await browser().openOwn('popup.html');
    await other.page.evaluate(`new Promise((resolve) => {
      indexedDB.open('undertone').onsuccess = ({ target }) => { globalThis.held = target.result; resolve(0); };
    })`);
    await other.page.evaluate("void indexedDB.deleteDatabase('undertone')");
    const page = await browser().openOwn('sidepanel.html');
    await page.page.setViewport({ width: 380, height: 760 });
    await page.sees({ role: 'text', name: history.loading });
    await page.screenshot('history-loading');
    await page.sees({ role: 'text', name: history.problems.blocked });
    await page.screenshot('history-blocked');
    await other.page.evaluate('globalThis.held.close()');
    await page.press({ role: 'button', name: history.again });
    await page.sees({ role: 'heading', name: history.first.heading });
  });
});
