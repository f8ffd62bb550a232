import { describe, expect, it } from 'vitest';
import { english } from '../../../src/language/en/english';
import { panelWithAnswer } from '../drivers/ours';
import { storedMessages } from '../drivers/own-page';
import { waitFor } from '../drivers/patience';
import type { DrivenBrowser } from '../drivers/driven-browser';
import type { AskablePage } from '../drivers/surface';
import { visiting } from '../drivers/visits';

const { keep, kept, keptNote, undoKeep } = english.panel;

/** Runs an expression in a page of ours and gives its value (JSON). */
export type InOwnPage<B> = (browser: B, expression: string) => Promise<unknown>;

const everythingStored = `(async () => ({
  databases: await indexedDB.databases(),
  local: await chrome.storage.local.get(null),
}))()`;

const erase = `chrome.runtime.sendMessage({ request: 'everything.erase', ask: null })`;

/** Keeping from a real page, and what lies on disk afterwards: the same for every browser. */
export function keeping<B extends DrivenBrowser<P>, P extends AskablePage>(
  start: () => Promise<B>,
  inOwnPage: InOwnPage<B>,
): void {
  const { browser, visit } = visiting<B, P>(start);
  const stored = () => inOwnPage(browser(), storedMessages);
  const storedBecomes = (count: number) =>
    waitFor(
      async () => {
        const messages = await stored();
        return Array.isArray(messages) && messages.length === count ? messages : undefined;
      },
      async () => `Not ${String(count)} entries, but ${JSON.stringify(await stored())}`,
    );

  describe('keeping', () => {
    it('stores nothing unless it is asked to', async () => {
      const page = await visit('chat.html');
      await page.select('#message');
      await page.askByShortcut();
      await panelWithAnswer(page);
      expect(await stored()).toEqual([]);
    });

    it('stores the message from the panel, and takes it back', async () => {
      const page = await visit('chat.html');
      await page.select('#message');
      await page.askByShortcut();
      await panelWithAnswer(page);
      await page.press({ role: 'button', name: keep });
      await page.sees({ role: 'button', name: kept });
      await page.sees({ role: 'text', name: new RegExp(keptNote) });
      await page.screenshot('kept');
      await page.press({ role: 'button', name: undoKeep });
      await page.sees({ role: 'button', name: keep });
      await storedBecomes(0);
    });

    it('stores the message from the popup, and erasing leaves nothing at all', async () => {
      const page = await visit('chat.html');
      await page.select('#message');
      const popup = await page.askByButton();
      await popup.press({ role: 'button', name: keep });
      await popup.sees({ role: 'button', name: kept });
      expect(JSON.stringify(await storedBecomes(1))).toContain('never happened');
      expect(await inOwnPage(browser(), erase)).toMatchObject({ ok: true });
      expect(await inOwnPage(browser(), everythingStored)).toEqual({ databases: [], local: {} });
    });
  });
}
