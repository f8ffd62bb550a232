import { beforeAll, describe, it } from 'vitest';
import { english } from '../../../src/language/en/english';
import type { StartBrowser } from '../drivers/driven-browser';
import { keepFrom } from '../drivers/ours';
import type { InPage } from '../drivers/own-page';
import type { Surface } from '../drivers/surface';
import { visiting } from '../drivers/visits';

const { history } = english;
const button = (name: string | RegExp) => ({ role: 'button', name });
const said = (name: string | RegExp) => ({ role: 'text', name });

const DENIAL = 'You’re remembering it wrong again.';

/** Runs this with the database of the history open, as `store`, without any code of ours. */
const onDisk = (act: string): string => `(async () => {
  const wait = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const database = await wait(indexedDB.open('undertone'));
  const store = (name) => database.transaction(name, 'readwrite').objectStore(name);
  try { return (await wait(${act})) ?? null; } finally { database.close(); }
})()`;

/** What somebody finds whose stored history was damaged, and how it is whole again. */
export function findingDamage(start: StartBrowser, inPage: InPage): void {
  const { browser, visit } = visiting(start);
  const openHistory = (): Promise<Surface> => browser().openOwn('sidepanel.html');

  beforeAll(async () => {
    await keepFrom(await visit('chat.html'), DENIAL);
  });

  describe('a history that was damaged', () => {
    it('says how much of it can’t be read, and shows the rest', async () => {
      await inPage(await openHistory(), onDisk("store('blocks').put('{torn', [20600, 0])"));
      const page = await openHistory();
      await page.sees(said(history.unreadable.one));
      await page.sees(button(/remembering it wrong/));
      await page.screenshot('history-unreadable');
      await inPage(page, onDisk("store('blocks').delete([20600, 0])"));
    });

    it('says that it is broken where nobody knows whether it is locked, and shows all once it is whole', async () => {
      await inPage(await openHistory(), onDisk("store('lock').put({ v: 99 }, 'lock')"));
      const page = await openHistory();
      await page.sees(said(history.problems.broken));
      await page.screenshot('history-failed');
      await inPage(page, onDisk("store('lock').delete('lock')"));
      await page.press(button(history.again));
      await page.sees(button(/remembering it wrong/));
    });
  });
}
