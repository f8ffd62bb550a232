import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { english } from '../../../src/language/en/english';
import { fill } from '../../../src/language/fill';
import type { DrivenBrowser } from '../drivers/driven-browser';
import { eraseIn, keepFrom } from '../drivers/ours';
import { pickFile, type InPage } from '../drivers/own-page';
import { waitFor } from '../drivers/patience';
import type { Surface } from '../drivers/surface';
import { visiting } from '../drivers/visits';

const { history, options, patterns } = english;
const { files } = history;

const button = (name: string | RegExp) => ({ role: 'button', name });
const said = (name: string | RegExp) => ({ role: 'text', name });

const DENIAL = 'You’re remembering it wrong again, "=1+1" or not.';
const GUILT = 'After all I do for you, you can’t even call.';
/** So many that a file of them takes long enough to be stopped. */
const MANY = 20_000;

/** Hands over made-up entries, as an import does. */
const fillHistory = `(async () => {
  const ask = (request, what) => chrome.runtime.sendMessage({ request, ask: what });
  for (let from = 0; from < ${String(MANY)}; from += 500) {
    const entries = Array.from({ length: 500 }, (_, at) => {
      const time = Date.now() - Math.floor(((from + at) / ${String(MANY)}) * 80 * 86400000);
      const id = time.toString(36).padStart(9, '0') + '-' + String(from + at).padStart(8, '0');
      return { id, time, message: 'Made up. '.repeat(40) + id, holds: 'message', findings: [], own: [],
        help: [], lexiconVersion: '1', note: '', label: '' };
    });
    await ask('entries.stage', { batch: 'madeupmade', entries, private: false });
  }
  return ask('entries.commit', { batch: 'madeupmade', count: ${String(MANY)}, why: 'import', private: false });
})()`;

/** A file of entries, as if it had been picked. */
const pick = (text: string): string => pickFile('entries.json', text);

/** Presses a button, and "Cancel" as soon as it is there; gives whether there was a bar that had moved. */
const pressAndCancel = (name: string): string => `new Promise((resolve) => {
  let moved = false;
  new MutationObserver((_, watching) => {
    const bar = document.querySelector('.busy progress');
    if (bar === null) return;
    moved ||= bar.value > 0;
    if (!moved) return;
    watching.disconnect();
    document.querySelector('.busy .button').click();
    resolve(moved);
  }).observe(document.body, { childList: true, subtree: true, attributes: true });
  [...document.querySelectorAll('.button')].find((one) => one.textContent === ${JSON.stringify(name)}).click();
})`;

/** What the journey needs of a browser. */
export interface FilesAsk {
  /** Starts it so that downloads land in this folder. */
  readonly start: (folder: string) => Promise<DrivenBrowser>;
  /** Lets downloads of this page land there, where that is said for each page. */
  readonly allow: (page: Surface, folder: string) => Promise<void>;
  readonly inPage: InPage;
}

/** Files out of the history and into it, on the real page. */
export function handingFilesOver({ start, allow, inPage }: FilesAsk): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'undertone-files-'));
  const { browser, visit } = visiting(() => start(folder));

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  async function openFiles(): Promise<Surface> {
    const page = await browser().openOwn('review.html');
    await page.press(button(history.views.files));
    await page.sees({ role: 'heading', name: files.import.heading });
    await allow(page, folder);
    return page;
  }

  /** The text of a file that was saved, once all of it is there. */
  async function saved(name: string, end: string): Promise<string> {
    const text = await waitFor(
      () => {
        const isThere = readdirSync(folder).includes(name);
        const content = isThere ? readFileSync(path.join(folder, name), 'utf8') : '';
        return Promise.resolve(content.endsWith(end) ? content : undefined);
      },
      () => `No ${name}, but ${readdirSync(folder).join(', ')}`,
    );
    rmSync(path.join(folder, name));
    return text;
  }

  beforeEach(async () => {
    await eraseIn(await browser().openOwn('options.html'));
    await visit('chat.html');
  });

  describe('handing over', () => {
    it('saves a file with everything, which brings everything back once after it was erased', async () => {
      await keepFrom(await visit('chat.html'), DENIAL);
      await keepFrom(await visit('chat.html'), GUILT);
      let page = await openFiles();
      await page.press(button(files.json.save));
      await page.sees(said(files.saved));
      const text = await saved('entries.json', ']}\n');
      expect(JSON.parse(text)).toMatchObject({
        entries: [{ message: GUILT }, { message: DENIAL }],
      });
      await eraseIn(await browser().openOwn('options.html'));
      await visit('chat.html');
      page = await openFiles();
      await inPage(page, pick('{"kind":"something else"}'));
      await page.sees(said(files.import.problems['no-history']));
      await inPage(page, pick(text.slice(0, -40)));
      await page.sees(said(files.import.problems.cut));
      await inPage(page, pick(text.replace('"strong"', '"?"').replace('"fair"', '"?"')));
      await page.sees(said(/^Entry \d in this file isn’t whole/));
      await page.screenshot('history-import-refused');
      await inPage(page, pick(text));
      await page.sees(said(fill(files.import.done, { added: 2, known: 0 })));
      await inPage(page, pick(text));
      await page.sees(said(fill(files.import.done, { added: 0, known: 2 })));
      await page.press(button(history.views.list));
      await page.sees(button(/remembering it wrong/));
    });

    it('saves a table whose words no spreadsheet takes for a formula', async () => {
      await keepFrom(await visit('chat.html'), '=1+1 You’re remembering it wrong again.');
      const page = await openFiles();
      await page.press(button(files.csv.save));
      const [head = '', line = ''] = (await saved('entries.csv', '\r\n')).split('\r\n');
      expect(head).toContain(`"${files.csv.columns.message}"`);
      expect(line).toContain(`"'=1+1 You’re remembering it wrong again."`);
      expect(line).toContain(patterns.gaslighting.name);
    });

    it('saves all choices as a file, without a message in it', async () => {
      await keepFrom(await visit('chat.html'), DENIAL);
      const page = await browser().openOwn('options.html');
      await allow(page, folder);
      await page.press({ role: 'radio', name: options.look.themes.dark });
      await page.press(button(options.settings.export));
      const text = await saved('settings.json', '}\n');
      expect(JSON.parse(text)).toMatchObject({
        kind: 'undertone-settings',
        settings: { look: { theme: 'dark' } },
      });
      expect(text).not.toContain('remembering');
    });

    it('stops in the middle of a long file when it is told to, and saves nothing', async () => {
      const own = await browser().openOwn('options.html');
      expect(await inPage(own, fillHistory)).toMatchObject({ value: { ok: true } });
      const page = await openFiles();
      await page.losesSight(said(history.reading));
      expect(await inPage(page, pressAndCancel(files.json.save))).toBe(true);
      await page.sees(said(files.cancelled));
      await page.losesSight({ role: 'progressbar' });
      expect(readdirSync(folder)).toEqual([]);
      await page.press(button(files.json.save));
      const text = await saved('entries.json', ']}\n');
      expect(text.match(/"Made up\. /gu)).toHaveLength(MANY);
    });
  });
}
