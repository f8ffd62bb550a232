import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { axeInPanel } from '../drivers/axe-in-panel';
import { Chromium } from '../drivers/chromium';
import { field } from '../drivers/marionette';
import { panelWithAnswer } from '../drivers/ours';
import { visiting } from '../drivers/visits';

const { browser, visit } = visiting(() => Chromium.start());

/** Pages of ours, each by its file. */
const ownPages = ['popup.html', 'options.html'];

/** Runs axe on an element and gives how much was fine, and what wasn't with where it stands. */
const runAxe = (element: string) => `
  axe.run(${element}).then(({ passes, violations }) => ({
    passes: passes.length,
    violations: violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html).join(' ')),
  }))`;

function expectNoComplaints(report: unknown): void {
  expect(field(report, 'violations')).toEqual([]);
  expect(field(report, 'passes')).toBeGreaterThan(0);
}

describe.each(['light', 'dark'])('in a %s look', (look) => {
  it.each(ownPages)('axe complains of nothing in %s', async (file) => {
    const page = await browser().openOwn(file);
    await page.prefer({ 'prefers-color-scheme': look });
    await page.sees({ role: 'main' });
    await page.page.evaluate(axe.source);
    expectNoComplaints(await page.page.evaluate(runAxe('document')));
    await page.screenshot(`${file.replace('.html', '')}-${look}`);
  });

  it.each(['#message', '#one', '#threat', '#reported', '#ordinary'])(
    'axe complains of nothing in the panel for %s',
    async (selector) => {
      const page = await visit('chat.html');
      await page.prefer({ 'prefers-color-scheme': look });
      await page.select(selector);
      await page.askByShortcut();
      await panelWithAnswer(page);
      await page.screenshot(`panel-${selector.slice(1)}-${look}`);
      expectNoComplaints(await axeInPanel(page));
    },
  );

  it('axe would complain of a button without a name', async () => {
    const page = await visit('chat.html');
    await page.evaluate("document.body.append(document.createElement('button'))");
    await page.page.evaluate(axe.source);
    const report = await page.page.evaluate(runAxe('document'));
    expect(String(field(report, 'violations'))).toContain('button-name');
  });
});
