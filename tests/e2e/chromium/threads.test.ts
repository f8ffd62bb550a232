import { describe, expect, it } from 'vitest';
import { axeInPanel } from '../drivers/axe-in-panel';
import { chatOf, inPage } from '../drivers/chats';
import { Chromium } from '../drivers/chromium';
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
