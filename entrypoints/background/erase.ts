import { browser } from 'wxt/browser';
import { tellHistoryChanged } from '../../src/requests/notices';
import { closePanels } from './open-panels';

/**
 * Forgets everything: what is stored, what waits in memory, every database of ours, every alarm; and tells the open pages.
 * Rejects where something could not be erased; what could be is gone nevertheless.
 */
export async function eraseEverything(): Promise<void> {
  await closePanels();
  const databases = await indexedDB.databases();
  const results = await Promise.allSettled([
    browser.storage.local.clear(),
    browser.storage.session.clear(),
    browser.alarms.clearAll(),
    ...databases.flatMap(({ name }) => (name === undefined ? [] : [deleteDatabase(name)])),
  ]);
  await tellHistoryChanged({ kind: 'all' });
  if (results.some(({ status }) => status === 'rejected')) throw new Error('not all was erased');
}

function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => {
      resolve();
    };
    request.onerror = () => {
      reject(new Error('a database could not be deleted'));
    };
  });
}
