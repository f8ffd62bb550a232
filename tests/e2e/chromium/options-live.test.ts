import axe from 'axe-core';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/language/en/english';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings';
import { exportSettings } from '../../../src/settings/transfer';
import { Chromium } from '../drivers/chromium';
import { field } from '../drivers/marionette';
import { panelWithAnswer } from '../drivers/ours';
import { thriceQuickly } from '../drivers/patience';
import { visiting } from '../drivers/visits';

const { browser, visit } = visiting(() => Chromium.start());
const { options, patterns } = english;

async function openOptions() {
  const page = await browser().openOwn('options.html');
  await page.sees({ role: 'heading', name: options.patterns.heading });
  return page;
}

const lookOfPanel =
  "(() => { const host = document.documentElement.lastElementChild; const root = chrome.dom.openOrClosedShadowRoot(host); const { look, text, calm } = root.querySelector('.surface').dataset; return [look, text, calm === undefined ? 'coloured' : 'calm'].join(' '); })()";

describe('a choice in the options', () => {
  it('is followed by a panel that is open in another tab', async () => {
    const page = await visit('chat.html');
    await page.select('#message');
    await page.askByShortcut();
    await panelWithAnswer(page);
    expect(await page.evaluateAsReader(lookOfPanel)).toBe('system usual coloured');
    const own = await openOptions();
    await own.press({ role: 'radio', name: options.look.themes.dark });
    await own.press({ role: 'radio', name: options.look.textSizes.large });
    await own.press({ role: 'switch', name: options.look.calm });
    await own.press({ role: 'switch', name: new RegExp(`^${patterns.gaslighting.name}`) });
    await page.losesSight({ role: 'heading', name: patterns.gaslighting.name });
    await page.page.bringToFront();
    expect(await page.evaluateAsReader(lookOfPanel)).toBe('dark large calm');
    await own.page.bringToFront();
    await own.press({ role: 'button', name: options.settings.reset });
    await page.sees({ role: 'heading', name: patterns.gaslighting.name });
  });

  it('is shown at once by other options that are open', async () => {
    const [one, other] = [await openOptions(), await openOptions()];
    const threats = { role: 'switch', name: new RegExp(`^${patterns.hoovering.name}`) };
    await one.page.bringToFront();
    await one.press(threats);
    await other.page.bringToFront();
    for (let tries = 0; (await other.sees(threats)).on !== false && tries < 50; tries += 1);
    expect((await other.sees(threats)).on).toBe(false);
    await other.press({ role: 'button', name: options.settings.reset });
  });

  it('comes from a file, and is refused whole from a file of something else', async () => {
    const own = await openOptions();
    const file = path.join(tmpdir(), `undertone-${process.pid}.json`);
    const take = async (text: string) => {
      writeFileSync(file, text);
      const input = await own.page.$('input[type=file]');
      if (input === null) throw new Error('There is no way to choose a file.');
      await (input as unknown as { uploadFile: (file: string) => Promise<void> }).uploadFile(file);
    };
    await take(exportSettings({ ...DEFAULT_SETTINGS, off: ['gaslighting'], welcomed: true }));
    await own.sees({ role: 'text', name: options.settings.imported });
    const name = new RegExp(`^${patterns.gaslighting.name}`);
    expect((await own.sees({ role: 'switch', name })).on).toBe(false);
    await take('{"kind":"holiday pictures"}');
    await own.sees({ role: 'text', name: options.settings.problems['no-settings'] });
    expect((await own.sees({ role: 'switch', name })).on).toBe(false);
    await own.press({ role: 'button', name: options.settings.reset });
    expect(readFileSync(file, 'utf8')).toContain('holiday');
  });
});

describe('the options page', () => {
  it('leads to the browser’s own page for shortcuts', async () => {
    const own = await openOptions();
    await own.press({ role: 'button', name: options.shortcut.change });
    const target = await browser().browser.waitForTarget((one) =>
      one.url().startsWith('chrome://extensions/shortcuts'),
    );
    await (await target.asPage()).close();
  });

  it('goes away with three Shifts', async () => {
    const own = await openOptions();
    const isClosed = new Promise((resolve) => own.page.once('close', resolve));
    // The page is gone before the last key is up again.
    await thriceQuickly(() => own.key('Shift'));
    await isClosed;
    expect(own.page.isClosed()).toBe(true);
  });

  it.each([
    ['light', 320, 'usual'],
    ['dark', 320, 'largest'],
    ['light', 640, 'largest'],
  ] as const)(
    'fits in %s at %i px with text that is %s, and axe complains of nothing',
    async (look, width, textSize) => {
      const own = await openOptions();
      await own.press({ role: 'radio', name: options.look.textSizes[textSize] });
      await own.prefer({ 'prefers-color-scheme': look });
      await own.page.setViewport({ width, height: 900 });
      await own.press({ role: 'button', name: options.erase.first });
      await own.sees({ role: 'alertdialog' });
      expect(await own.page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      const sizes =
        '[...new Set([...document.querySelectorAll(".choices input")].map((one) => one.offsetWidth))]';
      expect(await own.page.evaluate(sizes)).toHaveLength(1);
      await own.page.evaluate(axe.source);
      const report: unknown = await own.page.evaluate(
        'axe.run(document).then(({ passes, violations }) => ({ passes: passes.length, violations: violations.map(({ id, nodes }) => id + nodes.map((node) => node.html).join(" ")) }))',
      );
      expect(field(report, 'violations')).toEqual([]);
      expect(field(report, 'passes')).toBeGreaterThan(20);
      await own.screenshot(`options-${look}-${width}-${textSize}`);
      await own.press({ role: 'button', name: options.settings.reset });
    },
  );
});

describe('the popup', () => {
  it('has its box soon after it was opened', async () => {
    const { page } = await browser().openOwn('popup.html');
    const took: number[] = [];
    for (let times = 0; times < 5; times += 1) {
      const began = performance.now();
      const loading = page.reload();
      await page.waitForSelector('#paste:focus');
      took.push(performance.now() - began);
      await loading;
    }
    const [, , median = Infinity] = took.sort((one, other) => one - other);
    console.info(`popup: ready to type in after ${median.toFixed(0)} ms (median of 5, warm)`);
    // The promise is 150 ms; a machine that also runs other journeys gets some patience.
    expect(median).toBeLessThan(400);
  });
});
