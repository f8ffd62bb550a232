import { expect, it } from 'vitest';
import { english } from '../../../src/language/en/english';
import { Firefox } from '../drivers/firefox';
import { attributeOfPanel } from '../drivers/firefox-sight';
import { panelWithAnswer } from '../drivers/ours';
import { waitFor } from '../drivers/patience';
import { visiting } from '../drivers/visits';

const { options } = english;
const { browser, visit } = visiting(() => Firefox.start());

it('the look that is chosen in the options is the look of the panel on a page', async () => {
  const own = await browser().openOwn('options.html');
  /** The page itself follows: what is larger moves what stands below it. */
  const becomes = (look: string): Promise<true> =>
    waitFor(
      async () =>
        (await own.evaluate(`document.querySelector('[${look}]') !== null`)) ? true : undefined,
      () => `It did not become ${look}.`,
    );
  await own.press({ role: 'radio', name: options.look.themes.dark });
  await becomes('data-look="dark"');
  await own.press({ role: 'radio', name: options.look.textSizes.large });
  await becomes('data-text="large"');
  await own.press({ role: 'switch', name: options.look.calm });
  await becomes('data-calm');
  const page = await visit('chat.html');
  await page.select('#message');
  await page.askByShortcut();
  await panelWithAnswer(page);
  expect(await attributeOfPanel(browser(), 'data-look')).toBe('dark');
  expect(await attributeOfPanel(browser(), 'data-text')).toBe('large');
  expect(await attributeOfPanel(browser(), 'data-calm')).not.toBeNull();
  await page.screenshot('panel-dark-large-calm');
});

it('the way to change the shortcut leads to the browser’s own page for it', async () => {
  const own = await browser().openOwn('options.html');
  await own.press({ role: 'button', name: options.shortcut.change });
  await waitFor(
    async () => {
      const address = await browser().inBrowser('return gBrowser.selectedBrowser.currentURI.spec');
      return address === 'about:addons' ? true : undefined;
    },
    () => 'No page for shortcuts was opened.',
  );
});
