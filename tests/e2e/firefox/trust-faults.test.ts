import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/language/en/english';
import { find } from '../drivers/accessible';
import { Firefox } from '../drivers/firefox';
import type { FirefoxPage } from '../drivers/firefox-page';
import { extensionHost, extensionId } from '../drivers/firefox-preferences';
import { storedMessages } from '../drivers/own-page';
import { panel, panelWithAnswer } from '../drivers/ours';
import { waitFor } from '../drivers/patience';
import { reachUs } from '../drivers/reach-us';
import { visiting } from '../drivers/visits';

const { browser, visit } = visiting(() => Firefox.start());

const SECRET = 'That never happened, you’re imagining things, Quillon.';

/** Asks the background from a page of ours. */
function say(page: FirefoxPage, what: string): Promise<unknown> {
  return page.evaluate(`browser.runtime.sendMessage(${what}).catch(() => 'thrown')`);
}

const keep = (text: string): string =>
  JSON.stringify({ request: 'entry.keep', ask: { messages: [{ text }], private: false } });
const ERASE = JSON.stringify({ request: 'everything.erase', ask: null });

const REACH = reachUs({ id: extensionId, root: `moz-extension://${extensionHost}/` });

describe('a stranger', () => {
  it('would be seen to get an answer, as a page of ours does', async () => {
    expect(await (await browser().openOwn('options.html')).evaluate(REACH)).not.toEqual([]);
  });

  it('that is a page gets no answer and no file of ours, also while the panel is open', async () => {
    const page = await visit('chat.html');
    expect(await page.evaluate(REACH)).toEqual([]);
    await page.select('#message');
    await page.askByShortcut();
    await panelWithAnswer(page);
    expect(await page.evaluate(REACH)).toEqual([]);
  });

  it('that is another extension gets no answer and no file of ours', async () => {
    const folder = path.join(import.meta.dirname, '../../pages/other-extension');
    const id = await browser().send('Addon:Install', { path: folder, temporary: true });
    expect(id).toBeTruthy();
    const host = await browser().inBrowser(
      `return WebExtensionPolicy.getActiveExtensions().find(({ name }) => name === 'Somebody else’s').mozExtensionHostname`,
    );
    const page = await browser().open(`moz-extension://${String(host)}/page.html`);
    expect(await page.evaluate('typeof browser.runtime.sendMessage')).toBe('function');
    expect(await page.evaluate(REACH)).toEqual([]);
  });
});

describe('a page of ours that says nonsense', () => {
  it('gets one of the closed list of answers for what is malformed or too much, also said again', async () => {
    const page = await browser().openOwn('options.html');
    const malformed = { ok: false, problem: 'malformed' };
    const long = `{ request: 'entry.keep', ask: { private: false, messages: [{ text: 'a'.repeat(2e6) }] } }`;
    for (let time = 0; time < 2; time += 1) {
      expect(await say(page, `{ request: 'entry.keep', ask: null }`)).toEqual(malformed);
      expect(await say(page, long)).toEqual({ ok: false, problem: 'too-long' });
      expect(
        await say(page, `{ request: 'entry.unkeep', ask: { ids: ['000000000-00000000'] } }`),
      ).toMatchObject({ ok: true });
    }
    expect(await page.evaluate(storedMessages)).toEqual([]);
  });
});

describe('faults', () => {
  it('a database that is deleted underneath is an empty history, and keeping goes on', async () => {
    const page = await browser().openOwn('options.html');
    await say(page, keep(SECRET));
    expect(await page.evaluate(storedMessages)).toEqual([SECRET]);
    const gone = `new Promise((resolve) => {
      const request = indexedDB.deleteDatabase('undertone');
      request.onsuccess = () => resolve('gone');
      request.onerror = () => resolve('not gone');
    })`;
    expect(await page.evaluate(gone)).toBe('gone');
    expect(await say(page, keep(SECRET))).toMatchObject({ ok: true, value: { ok: true } });
    expect(await page.evaluate(storedMessages)).toEqual([SECRET]);
    await say(page, ERASE);
  });

  it('five that keep and choose at the same moment lose nothing of each other', async () => {
    const page = await browser().openOwn('options.html');
    const patterns = ['threat', 'gaslighting', 'projection', 'minimizing', 'hoovering'];
    const all = patterns.flatMap((pattern, at) => [
      keep(`${SECRET} ${String(at)}`),
      JSON.stringify({ request: 'pattern.off', ask: { pattern } }),
    ]);
    await page.evaluate(
      `Promise.all([${all.join()}].map((one) => browser.runtime.sendMessage(one)))`,
    );
    expect(await page.evaluate(storedMessages)).toHaveLength(5);
    const off = await page.evaluate('browser.storage.local.get().then((all) => all.settings.off)');
    expect(off).toEqual(expect.arrayContaining(patterns));
    await say(page, ERASE);
  });

  it('two profiles know nothing of each other', async () => {
    await say(await browser().openOwn('options.html'), keep(SECRET));
    const other = await Firefox.start();
    try {
      const elsewhere = await other.openOwn('options.html');
      expect(await elsewhere.evaluate(storedMessages)).toEqual([]);
      expect(await elsewhere.evaluate('browser.storage.local.get()')).toEqual({});
    } finally {
      await other.close();
    }
    await say(await browser().openOwn('options.html'), ERASE);
  });

  it('a panel that outlived an update goes by itself, and the same page can be asked again', async () => {
    const page = await visit('chat.html');
    await page.select('#message');
    await page.askByShortcut();
    await panelWithAnswer(page);
    await browser().inBrowser(`
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID(${JSON.stringify(extensionId)})).reload();`);
    await waitFor(
      async () => (find(await page.tree(), panel) === undefined ? true : undefined),
      () => 'What the old version drew is still there.',
      12_000,
    );
    await page.select('#message');
    await page.askByShortcut();
    await panelWithAnswer(page);
    await page.press({ role: 'button', name: english.panel.keep });
    await page.press({ role: 'button', name: english.panel.undoKeep });
  });
});
