import { describe, expect, it } from 'vitest';
import { Chromium } from '../drivers/chromium';
import type { ChromiumPage } from '../drivers/chromium-page';
import type { Edges } from '../drivers/chromium-surface';
import { panel, panelWithAnswer } from '../drivers/ours';
import { stillness } from '../drivers/patience';
import { visiting } from '../drivers/visits';

const { visit } = visiting(() => Chromium.start());

async function askAt(page: ChromiumPage, selector: string): Promise<Edges> {
  await page.select(selector);
  await page.askByShortcut();
  await panelWithAnswer(page);
  return page.edgesOf(panel);
}

async function edgesOnPage(page: ChromiumPage, selector: string): Promise<Edges> {
  return page.page.$eval(selector, (element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}

describe('the place of the panel', () => {
  it.each(['#top', '#right', '#bottom'])(
    'is inside of the window, and not on %s',
    async (selector) => {
      const page = await visit('edges.html');
      const shown = await askAt(page, selector);
      const message = await edgesOnPage(page, selector);
      expect(shown.left).toBeGreaterThanOrEqual(0);
      expect(shown.top).toBeGreaterThanOrEqual(0);
      expect(shown.right).toBeLessThanOrEqual(1280);
      expect(shown.bottom).toBeLessThanOrEqual(900);
      const apart =
        shown.top >= message.bottom ||
        shown.bottom <= message.top ||
        shown.left >= message.right ||
        shown.right <= message.left;
      expect(apart).toBe(true);
      await page.screenshot(`place-${selector.slice(1)}`);
    },
  );

  it('is above a message that stands at the bottom', async () => {
    const page = await visit('edges.html');
    const shown = await askAt(page, '#bottom');
    expect(shown.bottom).toBeLessThanOrEqual((await edgesOnPage(page, '#bottom')).top);
  });

  it('takes at most 60 % of the height, however much there is to say', async () => {
    const page = await visit('chat.html');
    const shown = await askAt(page, '#message');
    expect(shown.bottom - shown.top).toBeLessThanOrEqual(900 * 0.6 + 1);
  });

  it('fits a window as narrow as 320 pixels, where nothing has to be scrolled sideways', async () => {
    const page = await visit('chat.html');
    await page.page.setViewport({ width: 320, height: 640 });
    const shown = await askAt(page, '#message');
    expect(shown.left).toBeGreaterThanOrEqual(0);
    expect(shown.right).toBeLessThanOrEqual(320);
    await page.screenshot('panel-narrow');
  });

  it('stays beside the message when the page is scrolled', async () => {
    const page = await visit('chat.html');
    await page.evaluate("void (document.body.style.paddingBottom = '2000px')");
    await askAt(page, '#ordinary');
    const distance = async () =>
      Math.round((await page.edgesOf(panel)).top - (await edgesOnPage(page, '#ordinary')).top);
    const scrolled = async () => Math.round((await edgesOnPage(page, '#ordinary')).top);
    await stillness();
    const [before, from] = [await distance(), await scrolled()];
    await page.evaluate("scrollBy({ top: 60, behavior: 'instant' })");
    expect(await scrolled()).toBe(from - 60);
    await expect.poll(distance, { timeout: 2_000 }).toBe(before);
  });

  it('is inside of a page that is written from right to left', async () => {
    const page = await visit('edges.html');
    await page.evaluate("document.documentElement.dir = 'rtl'");
    const shown = await askAt(page, '#right');
    expect(shown.right).toBeLessThanOrEqual(1280);
    expect(shown.left).toBeGreaterThanOrEqual(0);
    await page.screenshot('panel-right-to-left');
  });
});
