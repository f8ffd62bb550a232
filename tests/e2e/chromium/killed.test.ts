import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Chromium } from '../drivers/chromium';
import { pause } from '../drivers/patience';

const COUNT = 10_000;
const PASSPHRASE = 'correct horse battery';

let profile = '';
let chromium: Chromium;

beforeAll(async () => {
  profile = mkdtempSync(path.join(tmpdir(), 'undertone-killed-'));
  chromium = await start();
  expect(await inPage(fill)).toMatchObject({ ok: true, value: { ok: true } });
});

afterAll(async () => {
  await chromium.close();
  rmSync(profile, { recursive: true, force: true });
});

function start(): Promise<Chromium> {
  return Chromium.start({ flags: [`--user-data-dir=${profile}`] });
}

async function inPage(expression: string): Promise<unknown> {
  const { page } = await chromium.openOwn('options.html');
  return page.evaluate(expression);
}

const ask = (request: string, what: unknown): string =>
  `chrome.runtime.sendMessage(${JSON.stringify({ request, ask: what })})`;

/** Hands over made-up entries of the last hundred days, as an import does. */
const fill = `(async () => {
  const ask = (request, what) => chrome.runtime.sendMessage({ request, ask: what });
  await ask('settings.edit', { edit: { kind: 'choose', choices: { retention: 'forever' } } });
  for (let from = 0; from < ${String(COUNT)}; from += 500) {
    const entries = Array.from({ length: 500 }, (_, at) => {
      const time = Date.now() - Math.floor(((from + at) / ${String(COUNT)}) * 100 * 86400000);
      const id = time.toString(36).padStart(9, '0') + '-' + String(from + at).padStart(8, '0');
      const message = 'Made up, to be long enough to take a while. '.repeat(20) + id;
      return { id, time, message, holds: 'message', findings: [], own: [], help: [],
        lexiconVersion: '1', note: '', label: '' };
    });
    await ask('entries.stage', { batch: 'b', entries, private: false });
  }
  return ask('entries.commit', { batch: 'b', count: ${String(COUNT)}, why: 'import', private: false });
})()`;

/** What lies on disk, read without any code of ours: how many blocks are open, how many sealed. */
const look = `(async () => {
  const wait = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const database = await wait(indexedDB.open('undertone'));
  const blocks = await wait(database.transaction('blocks').objectStore('blocks').getAll());
  const locks = await wait(database.transaction('lock').objectStore('lock').count());
  database.close();
  const open = blocks.filter((block) => typeof block === 'string');
  return {
    open: open.length, sealed: blocks.length - open.length, locks,
    entries: open.flatMap((text) => JSON.parse(text).entries).length,
  };
})()`;

const isCount = (raw: unknown): raw is Readonly<Record<string, number>> =>
  typeof raw === 'object' && raw !== null;

/** Does this, kills the browser after so many milliseconds, and gives what lies there when it is back. */
async function killedIn(act: string, after: number): Promise<Readonly<Record<string, number>>> {
  void inPage(ask(act, { passphrase: PASSPHRASE })).catch(() => 'killed');
  await pause(after);
  chromium.browser.process()?.kill('SIGKILL');
  await pause(500);
  chromium = await start();
  const there = await inPage(look);
  if (!isCount(there)) throw new Error('nothing was counted');
  return there;
}

describe('a browser that is killed while the lock is turned on or off', () => {
  it('finds everything open or everything sealed, and nothing lost', async () => {
    for (const after of [250, 450, 650, 1500]) {
      const there = await killedIn('lock.on', after);
      if (there.locks === 1) {
        expect(there.open).toBe(0);
        const back = await killedIn('lock.off', after);
        if (back.locks === 1) {
          expect(back.open).toBe(0);
          await inPage(ask('lock.off', { passphrase: PASSPHRASE }));
        }
      }
      expect(await inPage(look)).toMatchObject({ sealed: 0, locks: 0, entries: COUNT });
    }
  }, 120_000);
});
