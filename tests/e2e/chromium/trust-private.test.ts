import { expect, it } from 'vitest';
import { english } from '../../../src/language/en/english';
import { find, words } from '../drivers/accessible';
import { Chromium } from '../drivers/chromium';
import { ChromiumPage } from '../drivers/chromium-page';
import { ChromiumSurface } from '../drivers/chromium-surface';
import { panelWithAnswer } from '../drivers/ours';
import { waitFor } from '../drivers/patience';
import { servePage } from '../drivers/page-server';
import { visiting } from '../drivers/visits';

const { browser } = visiting(() => Chromium.start());

/** Lets the extension into private windows, as a person does on its page of details. */
const allow = (id: string): string => `(async () => {
  await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', incognitoAccess: true });
})()`;

/** The extension starts anew with what it is allowed now; a page opened before that goes away with the old one. */
async function openAllowed(chromium: Chromium): Promise<ChromiumSurface> {
  return waitFor(
    async () => {
      const page = await chromium.browser.newPage();
      const isAllowed = await page
        .goto(`chrome-extension://${chromium.extension.id}/options.html`, { timeout: 3_000 })
        .then(() => page.evaluate('chrome.extension.isAllowedIncognitoAccess()'))
        .catch(() => false);
      if (isAllowed === true) return new ChromiumSurface(page);
      await page.close().catch(() => undefined);
      return undefined;
    },
    () => 'The extension was never allowed into private windows.',
    20_000,
  );
}

it(
  'a private window of Chromium offers no keeping, and nothing of it is stored, whatever is claimed',
  { timeout: 60_000 },
  async () => {
    const chromium = browser();
    const extensions = await chromium.browser.newPage();
    await extensions.goto('chrome://extensions/');
    await extensions.evaluate(allow(chromium.extension.id));
    const own = await openAllowed(chromium);

    const served = await servePage('chat.html');
    await own.page.evaluate(
      `void chrome.windows.create({ incognito: true, focused: true, url: '${served.url}' })`,
    );
    const target = await chromium.browser.waitForTarget((one) => one.url() === served.url);
    const page = new ChromiumPage(await target.asPage(), chromium);
    await page.select('#message');
    await page.askByShortcut();
    const shown = await panelWithAnswer(page);
    expect(find(shown, { role: 'button', name: english.panel.keep })).toBeUndefined();
    expect(words(shown)).toContain(english.panel.private);
    const keep = "{ request: 'entry.keep', ask: { messages: [{ text: 'x' }], private: false } }";
    expect(await page.evaluateAsReader(`chrome.runtime.sendMessage(${keep})`)).toEqual({
      ok: true,
      value: { ok: false, problem: 'private' },
    });
    expect(await own.page.evaluate('indexedDB.databases()')).toEqual([]);
    served.close();
  },
);
