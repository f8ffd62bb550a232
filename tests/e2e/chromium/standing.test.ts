import { describe, expect, it } from 'vitest';
import { Chromium } from '../drivers/chromium';
import type { ChromiumPage } from '../drivers/chromium-page';
import { panel, panelWithAnswer } from '../drivers/ours';
import { visiting } from '../drivers/visits';

const { visit } = visiting(() => Chromium.start());

async function askOn(file: string): Promise<ChromiumPage> {
  const page = await visit(file);
  await page.select('#message');
  await page.askByShortcut();
  await panelWithAnswer(page);
  return page;
}

describe('a panel that stands on a page', () => {
  it('is not printed', async () => {
    const page = await askOn('chat.html');
    const display = 'getComputedStyle(document.documentElement.lastElementChild).display';
    expect(await page.evaluate(display)).not.toBe('none');
    await page.page.emulateMediaType('print');
    expect(await page.evaluate(display)).toBe('none');
  });

  it('closes when something beside it is pressed that is inert below it, and the page hears nothing', async () => {
    const page = await askOn('hostile/modal-dialog.html');
    await page.evaluate("void addEventListener('click', () => document.body.append('clicked'))");
    await page.page.mouse.click(5, 5);
    await page.losesSight(panel);
    expect(await page.evaluate("document.querySelector('#dialog').open")).toBe(true);
    expect(await page.evaluate('document.body.innerText')).not.toContain('clicked');
  });

  it('can be scrolled where the page forbids scrolling', async () => {
    const page = await askOn('hostile/scroll-lock.html');
    const heading = { role: 'button', name: 'This was wrong' };
    const { left, top } = await page.edgesOf(panel);
    const before = (await page.edgesOf(heading)).top;
    await page.page.mouse.move(left + 100, top + 150);
    await page.page.mouse.wheel({ deltaY: 120 });
    await expect.poll(async () => (await page.edgesOf(heading)).top).toBeLessThan(before);
  });

  it('lets no key be heard on the page’s document', async () => {
    const page = await visit('hostile/key-catcher.html');
    await page.select('#message');
    await page.askByMenu();
    await panelWithAnswer(page);
    for (const key of ['j', 'Tab', ' ', 'ArrowDown', 'Escape'] as const) await page.key(key);
    await page.losesSight(panel);
    expect(await page.evaluate('heard')).toEqual([]);
  });
});
