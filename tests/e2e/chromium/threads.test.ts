import { describe, expect, it } from 'vitest';
import { english } from '../../../src/language/en/english';
import { find, type Wanted } from '../drivers/accessible';
import { axeInPanel } from '../drivers/axe-in-panel';
import { chatOf, inPage } from '../drivers/chats';
import { Chromium, type ChromiumPage } from '../drivers/chromium';
import { field } from '../drivers/marionette';
import { panelWithAnswer } from '../drivers/ours';
import { visiting } from '../drivers/visits';
import { threads } from '../journeys/threads';

/** Chromium's own `openAs` needs no proxy; every journey's browser is one. */
threads({
  start: () => Chromium.start(),
  openAs: (browser, host, html) => {
    if (!(browser instanceof Chromium)) throw new Error('This is no Chromium.');
    return browser.openAs(host, html);
  },
});

const { browser } = visiting(() => Chromium.start());

describe.each(['light', 'dark'])('in a %s look', (look) => {
  it.each([2, 6, 20])('axe complains of nothing in a thread of %d messages', async (count) => {
    const page = await browser().openAs('web.whatsapp.com', inPage(chatOf(count)));
    await page.prefer({ 'prefers-color-scheme': look });
    await page.select('#page');
    await page.askByShortcut();
    await panelWithAnswer(page);
    await page.screenshot(`thread-${count}-${look}`);
    const report = await axeInPanel(page);
    expect(field(report, 'violations')).toEqual([]);
    expect(field(report, 'passes')).toBeGreaterThan(0);
  });
});

/** Chromium alone tells at once, and of everything, where the focus is. */
describe('the keyboard alone', () => {
  /** Presses Tab until something has the focus. */
  async function tabTo(page: ChromiumPage, wanted: Wanted): Promise<void> {
    for (let times = 0; times < 20; times += 1) {
      await page.key('Tab');
      if (find(await page.tree(), wanted) !== undefined) return;
    }
    await page.sees(wanted);
  }

  it('opens what waits, and goes from a card to a message', async () => {
    const page = await browser().openAs('web.whatsapp.com', inPage(chatOf(6)));
    await page.select('#page');
    await page.askByShortcut();
    await panelWithAnswer(page);
    await tabTo(page, { role: 'summary', name: /^3 messages/, focused: true });
    await page.key('Enter');
    await page.sees({ role: 'figure', name: /^Message 2 · You .* not read$/ });
    await tabTo(page, { role: 'button', name: english.panel.thread.readOwn, focused: true });
    await tabTo(page, { role: 'button', name: 'Message 1', focused: true });
    await page.key('Enter');
    await page.sees({ role: 'figure', name: /^Message 1 · Robin/, focused: true });
  });
});
