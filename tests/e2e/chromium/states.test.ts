import axe from 'axe-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { english } from '../../../src/language/en/english';
import { Chromium } from '../drivers/chromium';
import type { ChromiumSurface } from '../drivers/chromium-surface';
import { field } from '../drivers/marionette';
import { panelWithAnswer } from '../drivers/ours';
import { stillness, thriceQuickly, waitFor } from '../drivers/patience';
import { visiting } from '../drivers/visits';

const { browser, visit } = visiting(() => Chromium.start());

const pages = ['options.html', 'popup.html', 'sidepanel.html'] as const;

/** What sticks out of the window to a side, and what axe complains of. */
const look = `(async () => {
  const { scrollWidth, clientWidth } = document.documentElement;
  const { passes, violations } = await axe.run(document);
  return {
    outside: scrollWidth - clientWidth,
    passes: passes.length,
    violations: violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html).join(' ')),
  };
})()`;

/** Buttons, headings and labels with more text in them than they show. */
const outgrown = (root: string) => `(() => [...(${root}).querySelectorAll(
    'button, h1, h2, h3, h4, legend, label, summary, select, .field > span')]
  .filter((one) => one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1)
  .map((one) => one.textContent.trim() + ': ' + one.scrollWidth + ' in ' + one.clientWidth))()`;

/** Our panel as the reader sees it. */
const surfaceOfPanel =
  "chrome.dom.openOrClosedShadowRoot(document.documentElement.lastElementChild).querySelector('.surface')";

async function isFine({ page }: ChromiumSurface): Promise<void> {
  await page.evaluate(axe.source);
  const report: unknown = await page.evaluate(look);
  expect(field(report, 'violations')).toEqual([]);
  expect(field(report, 'outside')).toBe(0);
  expect(field(report, 'passes')).toBeGreaterThan(5);
}

async function openOwn(file: string): Promise<ChromiumSurface> {
  const page = await browser().openOwn(file);
  await page.sees({ role: 'main' });
  return page;
}

/** Chromium's own zoom of this tab, as by Ctrl and plus. */
const zoomTo = (factor: number) =>
  `chrome.tabs.getCurrent().then(({ id }) => chrome.tabs.setZoom(id, ${String(factor)}))`;

describe.each(pages)('%s', (file) => {
  const name = file.replace('.html', '');

  it.each(['light', 'dark'])('stays whole in forced colours, %s', async (scheme) => {
    const own = await openOwn(file);
    await own.prefer({ 'prefers-color-scheme': scheme, 'forced-colors': 'active' });
    await isFine(own);
    await own.screenshot(`${name}-forced-${scheme}`);
    await own.page.close();
  });

  it('stays whole written from right to left', async () => {
    const own = await openOwn(file);
    await own.page.evaluate(
      "document.documentElement.dir = 'rtl'; document.documentElement.lang = 'ar'",
    );
    await isFine(own);
    await own.screenshot(`${name}-right-to-left`);
    await own.page.close();
  });

  it('stays whole at the browser’s zoom of 200 %', async () => {
    const own = await openOwn(file);
    // No popup is wider than 800 px; a tab is as wide as its window.
    await own.page.setViewport({ width: file === 'popup.html' ? 800 : 1280, height: 900 });
    await own.page.evaluate(zoomTo(2));
    await own.page.waitForFunction('devicePixelRatio === 2');
    try {
      await isFine(own);
      await own.screenshot(`${name}-zoomed`);
    } finally {
      // Chromium zooms all pages of an origin alike.
      await own.page.evaluate(zoomTo(1));
      await own.page.close();
    }
  });

  it('moves nothing for those who want less motion', async () => {
    const own = await openOwn(file);
    await own.prefer({ 'prefers-reduced-motion': 'reduce' });
    expect(await own.page.evaluate(moving('document'))).toEqual([]);
    await own.page.close();
  });
});

function list(raw: unknown): readonly unknown[] {
  if (!Array.isArray(raw)) throw new Error('Not a list.');
  return raw;
}

/** What is animated, or would be when it changes. */
const moving = (root: string) => `(() => [...(${root}).querySelectorAll('*')]
  .map((one) => [one, getComputedStyle(one)])
  .filter(([, { animationName, transitionDuration }]) =>
    animationName !== 'none' || transitionDuration.split(', ').some((time) => time !== '0s'))
  .map(([one]) => one.className))()`;

describe('the panel', () => {
  it.each([
    [
      'in forced colours',
      'forced-light',
      { 'forced-colors': 'active', 'prefers-color-scheme': 'light' },
      'ltr',
    ],
    [
      'in forced dark colours',
      'forced-dark',
      { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' },
      'ltr',
    ],
    ['on a page that is written from right to left', 'on-right-to-left', {}, 'rtl'],
  ] as const)('stays whole %s', async (_, name, features, direction) => {
    const page = await visit('chat.html');
    await page.prefer({ ...features, 'prefers-reduced-motion': 'reduce' });
    await page.evaluate(`document.documentElement.dir = '${direction}'`);
    await page.select('#message');
    await page.askByShortcut();
    await panelWithAnswer(page);
    expect(await page.evaluateAsReader(outgrown(surfaceOfPanel))).toEqual([]);
    expect(await page.evaluateAsReader(moving(surfaceOfPanel))).toEqual([]);
    expect(await page.evaluateAsReader(`getComputedStyle(${surfaceOfPanel}).direction`)).toBe(
      'ltr',
    );
    await page.screenshot(`panel-${name}`);
  });

  it('shows in forced colours that it is kept open, with the pointer on it or not', async () => {
    const page = await visit('chat.html');
    await page.prefer({ 'forced-colors': 'active', 'prefers-reduced-motion': 'reduce' });
    await page.select('#message');
    await page.askByShortcut();
    await panelWithAnswer(page);
    await page.press({ role: 'button', name: english.panel.pin });
    const colours = `(() => {
      const pressed = ${surfaceOfPanel}.querySelector('[aria-pressed=true]');
      const sample = document.createElement('p');
      sample.style.cssText = 'forced-color-adjust: none; background: Highlight';
      document.body.append(sample);
      return [pressed, sample].map((one) => getComputedStyle(one).backgroundColor);
    })()`;
    for (const place of [null, 0] as const) {
      if (place !== null) await page.page.mouse.move(place, place);
      const [pressed, highlight] = list(await page.evaluateAsReader(colours));
      expect(pressed).toBe(highlight);
    }
  });

  it('mirrors itself where its own words are written from right to left', async () => {
    const page = await visit('chat.html');
    await page.select('#message');
    await page.askByShortcut();
    await panelWithAnswer(page);
    await page.evaluateAsReader(`void ${surfaceOfPanel}.setAttribute('dir', 'rtl')`);
    expect(await page.evaluateAsReader(outgrown(surfaceOfPanel))).toEqual([]);
    await page.screenshot('panel-mirrored');
  });
});

describe.each([
  ['de', 'Deutsch'],
  ['es', 'Español'],
])('no text in %s', (id, language) => {
  beforeAll(async () => {
    const own = await openOwn('options.html');
    await own.press({ role: 'radio', name: language });
    await own.page.waitForFunction(`document.documentElement.lang === '${id}'`);
    await own.page.close();
  });

  it.each([
    ['options.html', 320],
    ['sidepanel.html', 360],
    ['popup.html', 400],
  ] as const)('outgrows its place in %s at %i px', async (file, width) => {
    const own = await openOwn(file);
    await own.page.setViewport({ width, height: 800 });
    expect(await own.page.evaluate(outgrown('document'))).toEqual([]);
    expect(await own.page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    await own.screenshot(`${file.replace('.html', '')}-${id}-${String(width)}`);
    await own.page.close();
  });

  it('outgrows its place in the panel', async () => {
    const page = await visit('chat.html');
    await page.select('#threat');
    await page.askByShortcut();
    await page.sees({ role: 'dialog' });
    await page.sees({ role: 'article' });
    expect(await page.evaluateAsReader(outgrown(surfaceOfPanel))).toEqual([]);
    await page.screenshot(`panel-${id}`);
  });
});

describe('three Shifts', () => {
  it('close the options where Chromium embeds them', async () => {
    const outer = await browser().browser.newPage();
    await outer.goto(`chrome://extensions/?options=${browser().extension.id}`);
    const target = await browser().browser.waitForTarget((one) =>
      one.url().startsWith(`chrome-extension://${browser().extension.id}/options.html`),
    );
    const inner = await target.asPage();
    await inner.waitForSelector('h1');
    await outer.bringToFront();
    // Keys go to what has the focus, which a page within a page gets from nobody here.
    await inner.emulateFocusedPage(true);
    const isThere = () =>
      browser()
        .browser.targets()
        .some((one) => one.url().includes('options.html'));
    // Closed before its frame has quite opened, Chromium takes it from the screen and keeps an empty page of it.
    const isShown = async (): Promise<boolean> =>
      isThere() && (await inner.evaluate('document.body.childElementCount').catch(() => 0)) !== 0;
    const clickAndPress = async (): Promise<void> => {
      await inner.mouse.click(200, 60).catch(() => 'It has gone meanwhile.');
      await thriceQuickly(() => inner.keyboard.press('Shift'));
    };
    // On a busy machine a click may not give the focus yet, and keys may come too slowly: a person tries again.
    await waitFor(
      async () => {
        if (await isShown()) await clickAndPress();
        await stillness();
        return (await isShown()) ? undefined : true;
      },
      () => 'The options are still there.',
    );
    expect(await isShown()).toBe(false);
    await outer.close();
  });
});
