import axe from 'axe-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { english } from '../../../src/language/en/english';
import { Chromium } from '../drivers/chromium';
import type { ChromiumSurface } from '../drivers/chromium-surface';
import { keepAll, sendFrom } from '../drivers/kept';
import { field } from '../drivers/marionette';
import { visiting } from '../drivers/visits';

const { history, patterns } = english;
const { browser } = visiting(() => Chromium.start());

const button = (name: string | RegExp) => ({ role: 'button', name });
const heading = (name: string | RegExp) => ({ role: 'heading', name });
const said = (name: string | RegExp) => ({ role: 'text', name });

async function open(file: string, width: number, height: number): Promise<ChromiumSurface> {
  const page = await browser().openOwn(file);
  await page.page.setViewport({ width, height });
  await page.sees(said(/5 entries/));
  return page;
}

async function expectNoComplaints(page: ChromiumSurface): Promise<void> {
  await page.page.evaluate(axe.source);
  const report: unknown = await page.page.evaluate(`
    axe.run(document).then(({ passes, violations }) => ({
      passes: passes.length,
      violations: violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html).join(' ')),
    }))`);
  expect(field(report, 'violations')).toEqual([]);
  expect(field(report, 'passes')).toBeGreaterThan(0);
}

/** Each state of the history, and how a person gets there from the list. */
const STATES: readonly (readonly [string, (page: ChromiumSurface) => Promise<void>])[] = [
  ['list', () => Promise.resolve()],
  [
    'filters',
    async (page) => {
      await page.press({ role: 'summary', name: history.filters.heading });
      await page.press({ role: 'checkbox', name: english.families.distort.name });
      await page.sees(button(/Remove the filter/));
    },
  ],
  [
    'nothing',
    async (page) => {
      await page.press({ role: 'searchbox', name: history.search });
      await page.type('zzz');
      await page.sees(heading(history.nothing.heading));
    },
  ],
  [
    'entry',
    async (page) => {
      await page.press(button(/remembering it wrong again. After all/));
      await page.sees(heading(patterns.gaslighting.name));
    },
  ],
  [
    'asked',
    async (page) => {
      await page.press(button(history.delete.all));
      await page.sees(button(history.delete.yes));
    },
  ],
  [
    'pictures',
    async (page) => {
      await page.press(button(history.views.pictures));
      await page.sees(heading(history.pictures.cycle.heading));
      await page.sees(said(new RegExp(history.chosen)));
    },
  ],
  [
    'files',
    async (page) => {
      await page.press(button(history.views.files));
      await page.sees(button(history.files.json.save));
    },
  ],
  [
    'report',
    async (page) => {
      await page.press(button(history.views.files));
      await page.press(button(history.files.report.make));
      await page.sees(heading(history.report.title));
      await page.sees(said(/Wording found, not proof/));
    },
  ],
];

describe('the states of the history', () => {
  beforeAll(() => keepAll(browser()));

  describe.each([
    ['beside a page', 'sidepanel.html', 380, 800],
    ['narrow', 'sidepanel.html', 320, 640],
    ['wide in a tab', 'review.html', 1280, 860],
  ] as const)('%s', (place, file, width, height) => {
    it.each(STATES)('axe complains of nothing in %s, light or dark', async (name, reach) => {
      const page = await open(file, width, height);
      await reach(page);
      for (const look of ['light', 'dark']) {
        await page.prefer({ 'prefers-color-scheme': look, 'prefers-reduced-motion': 'reduce' });
        await expectNoComplaints(page);
        await page.screenshot(`history-${name}-${place.replaceAll(' ', '-')}-${look}`);
      }
      const overflow = await page.page.evaluate(
        'document.documentElement.scrollWidth - innerWidth',
      );
      expect(overflow).toBeLessThanOrEqual(0);
      await page.page.close();
    });
  });

  it('follow what another surface keeps and deletes, without being asked', async () => {
    const page = await open('sidepanel.html', 380, 800);
    const other = await open('review.html', 1280, 860);
    await other.press(button(/See you at seven/));
    await other.press(button(history.delete.one));
    await page.sees(said(/4 entries/));
    await other.press(button(history.delete.undo));
    await page.sees(said(/5 entries/));
    await page.page.close();
    await other.page.close();
  });

  it('go to paper black on white, in one size, whatever the screen looks like', async () => {
    const page = await open('review.html', 1280, 860);
    const look = (theme: string, textSize: string): Promise<unknown> =>
      sendFrom(page, 'settings.edit', { edit: { kind: 'look', look: { theme, textSize } } });
    await look('dark', 'largest');
    await page.press(button(history.views.files));
    await page.press(button(history.files.report.make));
    await page.sees(heading(history.report.title));
    await page.page.waitForSelector('.report[data-look=dark]');
    await page.page.emulateMediaType('print');
    const paper = await page.page.evaluate(`(() => {
      const report = document.querySelector('.report');
      const { color, backgroundColor } = getComputedStyle(report);
      return [color, backgroundColor, getComputedStyle(report.querySelector('.cover')).zoom,
        getComputedStyle(report.querySelector('.no-print')).display];
    })()`);
    expect(paper).toEqual(['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)', '1', 'none']);
    await look('system', 'usual');
    await page.page.close();
  });
});
