import { english } from '../../../src/language/en/english';
import type { Chromium } from './chromium';
import type { ChromiumSurface } from './chromium-surface';

/** Wording of three families and a message without any, so that every picture has something to show. */
const MESSAGES = [
  'You’re remembering it wrong again. After all I do for you, you can’t even call.',
  'You’re remembering it wrong again.',
  'You are so dramatic. You’re too sensitive.',
  'After all I do for you, you can’t even call.',
  'See you at seven.',
];

/** Sends a request as a page of ours does. */
export function sendFrom(page: ChromiumSurface, request: string, ask: unknown): Promise<unknown> {
  return page.page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ request, ask })})`);
}

/** Keeps the messages above. */
export async function keepAll(chromium: Chromium): Promise<void> {
  const page = await chromium.openOwn('review.html');
  await page.sees({ role: 'heading', name: english.history.title });
  for (const text of MESSAGES)
    await sendFrom(page, 'entry.keep', { messages: [{ text }], private: false });
  await page.page.close();
}
