import { expect, it } from 'vitest';
import { english } from '../../../src/language/en/english';
import { find, words } from '../drivers/accessible';
import { Firefox } from '../drivers/firefox';
import { panelWithAnswer } from '../drivers/ours';
import { visiting } from '../drivers/visits';

/** Every window is private, and the person let extensions run there. */
const { browser, visit } = visiting(async () => {
  const firefox = await Firefox.start({
    preferences: { 'browser.privatebrowsing.autostart': true },
  });
  await firefox.inBrowser(`
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    return (async () => {
      const addon = await AddonManager.getAddonByID('undertone@undertone.example');
      await ExtensionPermissions.add(addon.id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      await addon.reload();
    })();`);
  return firefox;
});

const keepInOwnPage = (about: string): string =>
  `browser.runtime.sendMessage({ request: 'entry.keep', ask: { messages: [{ text: 'x' }] ${about} } })`;

it('a private window offers no keeping, and says why', async () => {
  const page = await visit('chat.html');
  await page.select('#message');
  await page.askByShortcut();
  const shown = await panelWithAnswer(page);
  expect(find(shown, { role: 'button', name: english.panel.keep })).toBeUndefined();
  expect(words(shown)).toContain(english.panel.private);
});

it('nothing is stored from a page of ours in a private window, whatever it claims', async () => {
  const page = await browser().openOwn('options.html');
  const refused = { ok: true, value: { ok: false, problem: 'private' } };
  expect(await page.evaluate(keepInOwnPage(''))).toEqual(refused);
  expect(await page.evaluate(keepInOwnPage(', private: false'))).toEqual(refused);
});

it('the history says in a private window that an ordinary one shows it', async () => {
  const page = await browser().openOwn('sidepanel.html');
  await page.sees({ role: 'text', name: english.history.privateWindow });
  expect(find(await page.tree(), { role: 'button', name: english.history.again })).toBeUndefined();
  await page.screenshot('history-private');
});
