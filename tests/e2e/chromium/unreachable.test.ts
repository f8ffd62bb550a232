import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/language/en/english';
import { words } from '../drivers/accessible';
import { Chromium } from '../drivers/chromium';
import { panelWithAnswer } from '../drivers/ours';
import { visiting } from '../drivers/visits';
import { offersPaste, outOfReach } from '../journeys/out-of-reach';

const { browser, visit } = visiting(() => Chromium.start());

outOfReach(() => Chromium.start());

const message = "That never happened, you're imagining things again.";

const why = english.popup.withoutText;

describe('a page that can not be reached', () => {
  it('is the source of a page, and the popup says so', async () => {
    const { page } = await visit('chat.html');
    const source = await browser().open(`view-source:${page.url()}`);
    await source.askByMenuWith(message);
    const popup = await source.openedPopup();
    await popup.sees({ role: 'text', name: english.popup.withText['page-closed-to-us'] });
  });

  it('is a page of another extension, and the popup says so', async () => {
    const folder = path.resolve(import.meta.dirname, '../../pages/other-extension');
    const id = await browser().browser.installExtension(folder);
    const page = await browser().open(`chrome-extension://${id}/page.html`);
    await page.askByShortcut();
    await offersPaste(await page.openedPopup(), why['page-closed-to-us']);
  });

  it('is a PDF: what its menu saw is shown above it, and without the menu there is a box to paste', async () => {
    const page = await visit('out-of-reach/letter.pdf');
    await page.grant();
    await page.askByMenuWith(message);
    expect(words(await panelWithAnswer(page))).toContain(english.panel.fromMenu);
    const again = await visit('out-of-reach/letter.pdf');
    await again.askByShortcut();
    await offersPaste(await again.openedPopup(), why['nothing-read']);
  });

  it('has its selected text explained in the popup, with the reason', async () => {
    const page = await browser().open('chrome://version');
    await page.askByMenuWith(message);
    const popup = await browser().popup();
    await popup.sees({ role: 'heading', name: new RegExp(english.patterns.gaslighting.name) });
    const told = words(await popup.tree());
    expect(told).toContain(english.popup.withText['page-closed-to-us']);
    expect(told).toContain(message);
    await popup.screenshot('popup-page-closed');
  });

  it('shows that text once: the popup of the next press starts afresh', async () => {
    const page = await visit('chat.html');
    const popup = await page.askByButton();
    await popup.sees({ role: 'textbox', name: english.popup.paste });
    expect(words(await popup.tree())).not.toContain(message);
  });
});
