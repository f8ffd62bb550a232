import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { catalogueOf } from '../../src/language/catalogues';
import type { LanguageId } from '../../src/language/languages';
import type { Chromium } from '../../tests/e2e/drivers/chromium';
import type { ChromiumSurface } from '../../tests/e2e/drivers/chromium-surface';
import { servePage } from '../../tests/e2e/drivers/page-server';
import { stillness } from '../../tests/e2e/drivers/patience';
import { fields } from '../release/parse';
import { sampleHistory } from './sample-entries';

/** What all stores take, in pixels. */
export const SCREEN = { width: 1280, height: 800 };

/** In place of the sample's own threat, which is of a life: too much for somebody who only looks at a store. */
const THREAT = 'If you tell your sister about this, you’ll be sorry.';

/** Where pictures of one language go. */
export interface Album {
  readonly language: LanguageId;
  readonly folder: string;
}

async function shoot(page: Page, album: Album, name: string): Promise<void> {
  await stillness();
  await page.screenshot({ path: path.join(album.folder, `${name}.png`) });
}

/** Asks the background for something, as any page of ours may. */
async function ask(own: ChromiumSurface, request: string, what: object | null): Promise<void> {
  const said = JSON.stringify({ request, ask: what });
  const answer = await own.page.evaluate(`chrome.runtime.sendMessage(${said})`);
  if (fields(answer).ok !== true) throw new Error(`${request} was not done.`);
}

/** Speaks this language, with the first card put away and a country chosen. */
async function settle(chromium: Chromium, { language }: Album): Promise<void> {
  const own = await chromium.openOwn('options.html');
  await ask(own, 'settings.edit', {
    edit: { kind: 'choose', choices: { language, welcomed: true, helpCountry: 'GB' } },
  });
  await own.page.close();
}

async function shootPanels(chromium: Chromium, album: Album): Promise<void> {
  const { panel } = catalogueOf(album.language);
  const served = await servePage('chat.html');
  const tab = await chromium.open(served.url);
  await tab.page.setViewport(SCREEN);
  await tab.evaluate(`document.querySelector('#threat').textContent = ${JSON.stringify(THREAT)}`);
  for (const [selector, name] of [
    ['#message', '1-explained'],
    ['#threat', '2-help-first'],
  ] as const) {
    await tab.select(selector);
    await tab.askByMenu();
    await tab.sees({ role: 'dialog', name: panel.title });
    await tab.sees({ role: 'blockquote' });
    await shoot(tab.page, album, name);
    await tab.key('Escape');
    await tab.losesSight({ role: 'dialog' });
  }
  await tab.page.close();
  served.close();
}

async function bringHistory(page: Page): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'undertone-store-'));
  const file = path.join(folder, 'entries.json');
  writeFileSync(file, sampleHistory(Date.now()));
  const input = await page.$('input[type="file"]');
  if (input === null) throw new Error('There is nowhere to put a file.');
  await input.uploadFile(file);
  await stillness();
  rmSync(folder, { recursive: true });
}

async function shootHistory(chromium: Chromium, album: Album): Promise<void> {
  const { history, patterns } = catalogueOf(album.language);
  const own = await chromium.openOwn('review.html');
  await own.page.setViewport(SCREEN);
  await own.press({ role: 'button', name: history.views.files });
  await own.sees({ role: 'button', name: history.files.import.choose });
  await bringHistory(own.page);
  await own.press({ role: 'button', name: history.views.list });
  await own.press({ role: 'button', name: /remembering it wrong again/ });
  await own.sees({ role: 'heading', name: patterns.gaslighting.name });
  await shoot(own.page, album, '3-history');
  await own.press({ role: 'button', name: history.views.pictures });
  await own.sees({ role: 'heading', name: history.pictures.cycle.heading });
  await shoot(own.page, album, '4-what-comes-back');
  await own.page.close();
}

async function shootOptions(chromium: Chromium, album: Album): Promise<void> {
  const { options } = catalogueOf(album.language);
  const own = await chromium.openOwn('options.html');
  await own.page.setViewport(SCREEN);
  await own.sees({ role: 'heading', name: options.patterns.heading });
  await shoot(own.page, album, '5-choices');
  await own.page.close();
}

async function forget(chromium: Chromium): Promise<void> {
  const own = await chromium.openOwn('options.html');
  await ask(own, 'everything.erase', null);
  await own.page.close();
}

/** Takes all screenshots in one language, from the real product in a real browser. */
export async function takeScreenshots(chromium: Chromium, album: Album): Promise<void> {
  await settle(chromium, album);
  await shootPanels(chromium, album);
  await shootHistory(chromium, album);
  await shootOptions(chromium, album);
  await forget(chromium);
}
