import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { Chromium } from '../drivers/chromium';
import type { ChromiumPage } from '../drivers/chromium-page';
import { sendFrom } from '../drivers/kept';
import { panelWithAnswer } from '../drivers/ours';
import { reachUs } from '../drivers/reach-us';
import { visiting } from '../drivers/visits';

const { browser, visit } = visiting(() => Chromium.start());

const refused = { ok: false, problem: 'refused' };
const MESSAGE = { text: "That never happened, you're imagining things." };

/** What only pages of ours may ask, each with what they would ask. */
const PAGES_ONLY: Readonly<Record<string, unknown>> = {
  'settings.edit': { edit: { kind: 'reset' } },
  'entry.edit': { id: '000000000-00000000', note: 'x' },
  'entry.delete': { ids: ['000000000-00000000'] },
  'entries.stage': { batch: 'b', entries: [{}], private: false },
  'entries.commit': { batch: 'b', count: 0, why: 'undo', private: false },
  'entries.drop': { batch: 'b' },
  'history.state': null,
  'lock.on': { passphrase: 'correct horse battery' },
  'lock.off': { passphrase: 'correct horse battery' },
  'lock.open': { passphrase: 'correct horse battery' },
  'lock.shut': null,
  'lock.change': { passphrase: 'correct horse battery', next: 'another horse battery' },
  'lock.touch': null,
  'quiet.list': null,
  'everything.erase': null,
  'waiting.take': { tab: 1 },
};

describe('somebody who took over the reader in a page', () => {
  let page: ChromiumPage;
  const say = (what: string): Promise<unknown> =>
    page.evaluateAsReader(
      `(async () => chrome.runtime.sendMessage(${what}))().catch(() => 'thrown')`,
    );

  it('is refused everything that only our own pages may ask', async () => {
    page = await visit('chat.html');
    await page.select('#message');
    await page.askByShortcut();
    await panelWithAnswer(page);
    for (const [request, ask] of Object.entries(PAGES_ONLY))
      expect([request, await say(JSON.stringify({ request, ask }))]).toEqual([request, refused]);
  });

  it('can’t open our storage by itself', async () => {
    const read = `chrome.storage.%.get().then((all) => Object.keys(all), () => 'refused')`;
    for (const area of ['local', 'session'])
      expect([area, await page.evaluateAsReader(read.replace('%', area))]).toEqual([
        area,
        'refused',
      ]);
    // Of databases it sees those of the page alone.
    const names = 'indexedDB.databases().then((all) => all.map(({ name }) => name))';
    expect(await page.evaluateAsReader(names)).toEqual([]);
  });

  it('gets one of the closed list of answers for what is malformed or too much', async () => {
    const asks = [
      `{ request: 'message.read', ask: { messages: [] } }`,
      `{ request: 'message.read', ask: { messages: [{ text: 7 }] } }`,
      `{ request: 'message.read', ask: { messages: Array.from({ length: 1001 }, () => ({ text: 'a' })) } }`,
      `{ request: 'entry.keep', ask: null }`,
      `{ request: 'entry.keep', ask: { messages: { length: 1, 0: { text: 'a' } } } }`,
      `{ request: 'cue.quiet', ask: { cues: ['../../x'] } }`,
      `{ request: 'pattern.off', ask: { pattern: '__proto__' } }`,
      `{ request: 'constructor', ask: {} }`,
      `{ request: { toString: 'entry.keep' } }`,
    ];
    for (const ask of asks) expect(await say(ask)).toEqual({ ok: false, problem: 'malformed' });
    for (const name of ['message.read', 'entry.keep'])
      expect(
        await say(`{ request: '${name}', ask: { messages: [{ text: 'a'.repeat(1000001) }] } }`),
      ).toEqual({ ok: false, problem: 'too-long' });
    expect(
      await say(`{ request: 'entry.keep', ask: { messages: [{ text: 'a'.repeat(70e6) }] } }`),
    ).toBe('thrown');
    // The background is still there.
    expect(await say(JSON.stringify({ request: 'history.state', ask: null }))).toEqual(refused);
  });

  it('wins nothing by saying again what was said before', async () => {
    const kept = await say(JSON.stringify({ request: 'entry.keep', ask: { messages: [MESSAGE] } }));
    expect(kept).toMatchObject({ ok: true, value: { ok: true, value: [expect.any(String)] } });
    const ids = (kept as { value: { value: string[] } }).value.value;
    const unkeep = JSON.stringify({ request: 'entry.unkeep', ask: { ids } });
    for (let time = 0; time < 3; time += 1)
      expect(await say(unkeep)).toEqual({ ok: true, value: { ok: true, value: null } });
    const own = await browser().openOwn('options.html');
    const stage = { batch: 'again', entries: [], private: false };
    expect(await sendFrom(own, 'entries.stage', stage)).toEqual({
      ok: false,
      problem: 'malformed',
    });
    const commit = { batch: 'again', count: 1, why: 'undo', private: false };
    expect(await sendFrom(own, 'entries.commit', commit)).toEqual({
      ok: true,
      value: { ok: false, problem: 'gone' },
    });
    await own.page.close();
  });
});

const tryAll = (): string => {
  const { id } = browser().extension;
  return reachUs({ id, root: `chrome-extension://${id}/` });
};

describe('a stranger', () => {
  let other = '';
  beforeAll(async () => {
    const folder = path.join(import.meta.dirname, '../../pages/other-extension');
    other = await browser().browser.installExtension(folder);
  });

  it('would be seen to get an answer, as a page of ours does', async () => {
    const own = await browser().openOwn('options.html');
    expect(await own.page.evaluate(tryAll())).not.toEqual([]);
    await own.page.close();
  });

  it('that is another extension gets no answer and no file of ours', async () => {
    const page = await browser().browser.newPage();
    await page.goto(`chrome-extension://${other}/page.html`);
    expect(await page.evaluate('typeof chrome.runtime.sendMessage')).toBe('function');
    expect(await page.evaluate(tryAll())).toEqual([]);
    await page.close();
  });

  it('that is a page gets no answer and no file of ours, also while the panel is open', async () => {
    const page = await visit('chat.html');
    expect(await page.evaluate(tryAll())).toEqual([]);
    await page.select('#message');
    await page.askByShortcut();
    await panelWithAnswer(page);
    expect(await page.evaluate(tryAll())).toEqual([]);
  });

  it('that is a page can’t put a page of ours into a frame', async () => {
    const page = await visit('chat.html');
    const address = `chrome-extension://${browser().extension.id}/options.html`;
    await page.evaluate(
      `void document.body.append(Object.assign(document.createElement('iframe'), { src: '${address}' }))`,
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    const shown = page.page.frames().map((frame) => frame.url());
    expect(shown).not.toContain(address);
  });
});
