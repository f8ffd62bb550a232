import { describe, expect, it } from 'vitest';
import { english } from '../../../src/language/en/english';
import { Firefox } from '../drivers/firefox';
import { openEmbeddedOptions, sidebarOf, zoom } from '../drivers/firefox-sight';
import { keepFrom } from '../drivers/ours';
import { waitFor } from '../drivers/patience';
import { visiting } from '../drivers/visits';

const { history, options, patterns, popup } = english;
const { browser, visit } = visiting(() => Firefox.start());

describe('the sidebar', () => {
  it('opens from the popup, beside the page, and follows what is kept on it', async () => {
    const page = await visit('chat.html');
    const shown = await page.askByButton();
    await shown.press({ role: 'button', name: popup.links.history });
    const sidebar = sidebarOf(browser());
    await sidebar.sees({ role: 'heading', name: history.first.heading });
    await keepFrom(await visit('chat.html'), 'You’re remembering it wrong again.');
    await sidebar.sees({ role: 'button', name: /remembering it wrong/ });
    await sidebar.screenshot('sidebar');
    await sidebar.press({ role: 'button', name: /remembering it wrong/ });
    await sidebar.sees({ role: 'heading', name: patterns.gaslighting.name });
    await sidebar.screenshot('sidebar-entry');
    await browser().inBrowser('SidebarController.hide()');
  });
});

describe('the options inside the add-ons manager', () => {
  it('are led to their parts by the links, although Firefox itself doesn’t scroll them', async () => {
    const embedded = await openEmbeddedOptions(browser());
    const look = { role: 'heading', name: options.look.heading };
    expect(await embedded.depthOf(look)).toBeGreaterThan(900);
    await embedded.press({ role: 'link', name: options.look.heading });
    await waitFor(
      async () => ((await embedded.depthOf(look)) < 600 ? true : undefined),
      () => 'The part was not scrolled to.',
    );
    await embedded.screenshot('options-embedded');
  });

  it('scroll as usual in a tab, also at the smallest zoom', async () => {
    const page = await browser().openOwn('options.html');
    await zoom(browser(), 0.3);
    const isScrolling = 'document.body.classList.contains("scrolls")';
    expect(await page.evaluate(isScrolling)).toBe(false);
    await zoom(browser(), 1);
    expect(await page.evaluate(isScrolling)).toBe(false);
  });

  it('change what they are asked to', async () => {
    const embedded = await openEmbeddedOptions(browser());
    const wanted = { role: 'switch', name: new RegExp(`^${patterns.gaslighting.name}`) };
    await embedded.press(wanted);
    await waitFor(
      async () => ((await embedded.sees(wanted)).on === false ? true : undefined),
      () => 'It did not turn off.',
    );
    await embedded.press({ role: 'button', name: options.settings.reset });
    await embedded.sees({ role: 'text', name: options.settings.resetDone });
  });
});
