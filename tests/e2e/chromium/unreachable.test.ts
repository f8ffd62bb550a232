import { describe, expect, it } from 'vitest';
import { english } from '../../../src/language/en/english';
import { words } from '../drivers/accessible';
import { Chromium } from '../drivers/chromium';
import { visiting } from '../drivers/visits';

const { browser, visit } = visiting(() => Chromium.start());

const message = "That never happened, you're imagining things again.";

describe('a page that can not be reached', () => {
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
