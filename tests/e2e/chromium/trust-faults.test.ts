import { describe, expect, it } from 'vitest';
import { english } from '../../../src/language/en/english';
import { Chromium } from '../drivers/chromium';
import type { ChromiumSurface } from '../drivers/chromium-surface';
import { sendFrom } from '../drivers/kept';
import { field } from '../drivers/marionette';
import { panelWithAnswer } from '../drivers/ours';
import { pause, waitFor } from '../drivers/patience';
import { visiting } from '../drivers/visits';

const { browser, visit } = visiting(() => Chromium.start());

const SECRET = 'That never happened, you’re imagining things, Quillon.';
const passphrase = 'correct horse battery';
const fine = { ok: true, value: { ok: true, value: null } };

const own = (): Promise<ChromiumSurface> => browser().openOwn('options.html');
const keepFrom = (page: ChromiumSurface, text = SECRET): Promise<unknown> =>
  sendFrom(page, 'entry.keep', { messages: [{ text }], private: false });

/** How many entries lie on disk, read without any code of ours; null where there is no database. */
const COUNT = `(async () => {
  const wait = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  if (!(await indexedDB.databases()).some(({ name }) => name === 'undertone')) return null;
  const database = await wait(indexedDB.open('undertone'));
  const blocks = await wait(database.transaction('blocks').objectStore('blocks').getAll());
  database.close();
  return blocks.flatMap((block) => JSON.parse(block).entries).length;
})()`;

/** The entry that was kept first, read without any code of ours. */
const FIRST = COUNT.replace('.entries).length', '.entries).at(0) ?? null');

const EMPTY = "document.querySelector('main') === null";

/** Asks the background for this, with the worker stopped just before. */
async function askAsleep(page: ChromiumSurface, request: string, ask: unknown): Promise<unknown> {
  await browser().stopWorker();
  return sendFrom(page, request, ask);
}

const idsIn = (reply: unknown): unknown => field(field(reply, 'value'), 'value');

describe('a worker that is stopped between every two steps', () => {
  it('answers every request as if it had never slept, and says so where what was handed over is gone', async () => {
    const page = await own();
    const steps: readonly (readonly [string, unknown, unknown])[] = [
      ['history.state', null, { ok: true, value: { lock: 'none', waitUntil: 0 } }],
      ['message.read', { messages: [{ text: SECRET }] }, { ok: true }],
      ['pattern.off', { pattern: 'threat' }, { ok: true, value: null }],
      ['pattern.on', { pattern: 'threat' }, { ok: true, value: null }],
      ['cue.quiet', { cues: ['threat/x'] }, { ok: true, value: null }],
      ['quiet.list', null, { ok: true }],
      ['cue.unquiet', { cues: ['threat/x'] }, { ok: true, value: null }],
      ['help.country', { country: 'DE' }, { ok: true, value: null }],
      ['welcome.done', null, { ok: true, value: null }],
      [
        'settings.edit',
        { edit: { kind: 'look', look: { calm: true } } },
        { ok: true, value: null },
      ],
      [
        'entry.keep',
        { messages: [{ text: SECRET }], private: false },
        { ok: true, value: { ok: true } },
      ],
      ['entries.drop', { batch: 'b' }, { ok: true, value: null }],
      [
        'entries.commit',
        { batch: 'b', count: 2, why: 'undo', private: false },
        { ok: true, value: { ok: false, problem: 'gone' } },
      ],
      ['lock.on', { passphrase }, fine],
      ['lock.touch', null, { ok: true }],
      ['lock.shut', null, { ok: true }],
      [
        'entry.keep',
        { messages: [{ text: SECRET }], private: false },
        { ok: true, value: { ok: true } },
      ],
      [
        'lock.open',
        { passphrase: 'not that horse' },
        { ok: true, value: { ok: false, problem: 'wrong-passphrase' } },
      ],
      ['lock.open', { passphrase }, fine],
      ['lock.change', { passphrase, next: `${passphrase}!` }, fine],
      ['lock.off', { passphrase: `${passphrase}!` }, fine],
      ['waiting.take', { tab: 1 }, { ok: true, value: null }],
    ];
    for (const [request, ask, expected] of steps) {
      const reply = await askAsleep(page, request, ask);
      expect([request, reply]).toMatchObject([request, expected]);
    }
    expect(await page.page.evaluate(COUNT)).toBe(2);
    await browser().stopWorker();
    expect(await sendFrom(page, 'everything.erase', null)).toEqual({ ok: true, value: null });
    expect(await page.page.evaluate(COUNT)).toBeNull();
    await page.page.close();
  });

  it('writes on an entry, deletes it and brings it back as if it had never slept', async () => {
    const page = await own();
    const kept = idsIn(await keepFrom(page));
    const [id] = Array.isArray(kept) ? (kept as readonly unknown[]) : [];
    expect(await askAsleep(page, 'entry.edit', { id, note: 'Mine.', private: false })).toEqual(
      fine,
    );
    const copy = await page.page.evaluate(FIRST);
    expect(copy).toMatchObject({ id, note: 'Mine.', message: SECRET });
    expect(await askAsleep(page, 'entry.delete', { ids: [id] })).toEqual(fine);
    expect(await page.page.evaluate(COUNT)).toBe(0);
    const staged = { batch: 'copies', entries: [copy], private: false };
    const commit = { batch: 'copies', count: 1, why: 'undo', private: false };
    expect(await askAsleep(page, 'entries.stage', staged)).toEqual(fine);
    expect(await askAsleep(page, 'entries.commit', commit)).toMatchObject({
      value: { ok: false, problem: 'gone' },
    });
    expect(await askAsleep(page, 'entries.stage', staged)).toEqual(fine);
    expect(await sendFrom(page, 'entries.commit', commit)).toMatchObject({ value: { ok: true } });
    expect(await page.page.evaluate(FIRST)).toEqual(copy);
    const again = idsIn(await keepFrom(page));
    expect(await page.page.evaluate(COUNT)).toBe(2);
    expect(await askAsleep(page, 'entry.unkeep', { ids: again })).toEqual(fine);
    expect(await page.page.evaluate(FIRST)).toEqual(copy);
    expect(await page.page.evaluate(COUNT)).toBe(1);
    await sendFrom(page, 'everything.erase', null);
    await page.page.close();
  });

  it('takes what a page can’t show, and closes everything of ours, as if it had never slept', async () => {
    const page = await visit('chat.html');
    await page.select('#message');
    await page.askByShortcut();
    await panelWithAnswer(page);
    await browser().stopWorker();
    const lost = JSON.stringify({ request: 'panel.lost', ask: { text: SECRET } });
    expect(await page.evaluateAsReader(`chrome.runtime.sendMessage(${lost})`)).toEqual({
      ok: true,
      value: null,
    });
    const history = await browser().openOwn('review.html');
    await history.sees({ role: 'heading', name: english.history.title });
    const options = await own();
    const reply = askAsleep(options, 'surfaces.close', null).catch(() => 'closed with the page');
    await waitFor(
      async () =>
        (await history.page.evaluate(EMPTY).catch(() => true)) === true ? true : undefined,
      () => 'The history is still in sight.',
    );
    await reply;
  });

  it('has kept a message whole or not at all, whenever it is stopped', async () => {
    const page = await own();
    let said = 0;
    for (const after of [0, 2, 5, 10, 20, 40]) {
      const reply = keepFrom(page).catch(() => null);
      await pause(after);
      // One that is just being started or ended can't be stopped: then it goes on.
      await browser()
        .stopWorker()
        .catch(() => undefined);
      if (JSON.stringify([await reply]).includes('"ok":true,"value":{"ok":true')) said += 1;
    }
    const count = Number(await page.page.evaluate(COUNT));
    expect(count).toBeGreaterThanOrEqual(said);
    expect(count).toBeLessThanOrEqual(6);
    await sendFrom(page, 'everything.erase', null);
    await page.page.close();
  });
});

describe('a database that is deleted underneath', () => {
  it('is an empty history, and keeping goes on', async () => {
    const page = await own();
    await keepFrom(page);
    const gone = `new Promise((resolve) => {
      const request = indexedDB.deleteDatabase('undertone');
      request.onsuccess = () => resolve('gone');
      request.onerror = () => resolve('not gone');
    })`;
    expect(await page.page.evaluate(gone)).toBe('gone');
    const history = await browser().openOwn('review.html');
    await history.sees({ role: 'heading', name: english.history.title });
    expect(await keepFrom(page)).toMatchObject({ ok: true, value: { ok: true } });
    expect(await page.page.evaluate(COUNT)).toBe(1);
    await history.sees({ name: /Quillon/ });
    await sendFrom(page, 'everything.erase', null);
    await history.page.close();
    await page.page.close();
  });
});

describe('several at once', () => {
  it('five windows that keep and choose at the same moment lose nothing of each other', async () => {
    const pages = await Promise.all(Array.from({ length: 5 }, own));
    const patterns = ['threat', 'gaslighting', 'projection', 'minimizing', 'hoovering'];
    await Promise.all(
      pages.flatMap((page, at) => [
        keepFrom(page, `${SECRET} ${String(at)}`),
        keepFrom(page, `${SECRET} again ${String(at)}`),
        sendFrom(page, 'pattern.off', { pattern: patterns[at] }),
      ]),
    );
    const [page] = pages;
    expect(await page?.page.evaluate(COUNT)).toBe(10);
    const off = await page?.page.evaluate(
      'chrome.storage.local.get().then((all) => all.settings.off)',
    );
    expect(off).toEqual(expect.arrayContaining(patterns));
    if (page) await sendFrom(page, 'everything.erase', null);
    await Promise.all(pages.map((one) => one.page.close()));
  });

  it('two profiles know nothing of each other', async () => {
    const page = await own();
    await keepFrom(page);
    const other = await Chromium.start();
    try {
      const elsewhere = await other.openOwn('options.html');
      expect(await elsewhere.page.evaluate(COUNT)).toBeNull();
      expect(await elsewhere.page.evaluate('chrome.storage.local.get()')).toEqual({});
    } finally {
      await other.close();
    }
    await sendFrom(page, 'everything.erase', null);
    await page.page.close();
  });
});

describe('words of a message', () => {
  it('stand in no log, no title and no address of anything of ours', async () => {
    const noted: string[] = [];
    const worker = await browser().worker();
    worker.on('console', (line) => noted.push(line.text()));
    const page = await visit('chat.html');
    const targets = () => browser().browser.targets();
    page.page.on('console', (line) => noted.push(line.text()));
    page.page.on('pageerror', (error) => noted.push(String(error)));
    await page.evaluate(
      `document.querySelector('#message').textContent = ${JSON.stringify(SECRET)}`,
    );
    await page.select('#message');
    await page.askByShortcut();
    await panelWithAnswer(page);
    await page.press({ role: 'button', name: english.panel.keep });
    await page.sees({ role: 'button', name: english.panel.kept });
    const history = await browser().openOwn('review.html');
    history.page.on('console', (line) => noted.push(line.text()));
    await history.sees({ name: /Quillon/ });
    await history.press({ role: 'button', name: /Quillon/ });
    await pause(300);
    noted.push(await history.page.title(), await page.page.title());
    noted.push(...targets().map((target) => target.url()));
    expect(noted.length).toBeGreaterThan(3);
    expect(noted.filter((line) => line.includes('Quillon'))).toEqual([]);
    await worker.evaluate(`console.log(${JSON.stringify(SECRET)})`);
    await waitFor(
      () => Promise.resolve(noted.find((line) => line.includes('Quillon'))),
      () => 'What the worker logs would not be seen.',
    );
    await sendFrom(history, 'everything.erase', null);
  });
});
