import type { Surface } from './surface';

/** Runs an expression in a page of ours that is open, and gives its value (JSON). */
export type InPage = (page: Surface, expression: string) => Promise<unknown>;

/** The messages on disk, read in a page of ours without any code of ours; nothing is made by looking. */
export const storedMessages = `(async () => {
  const databases = await indexedDB.databases();
  if (!databases.some(({ name }) => name === 'undertone')) return [];
  const wait = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const database = await wait(indexedDB.open('undertone'));
  const blocks = await wait(database.transaction('blocks').objectStore('blocks').getAll());
  database.close();
  return blocks.flatMap((text) => JSON.parse(text).entries.map(({ message }) => message));
})()`;

/** Gives a file of this name to the one field of the page that takes one, as if it had been picked. */
export function pickFile(name: string, text: string): string {
  return `(() => {
  const chosen = new DataTransfer();
  chosen.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
  const input = document.querySelector('input[type=file]');
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
})()`;
}
