import { describe, expect, it } from 'vitest';
import { english } from '../../../src/language/en/english';
import { find } from '../drivers/accessible';
import { Chromium } from '../drivers/chromium';
import { panel, panelWithAnswer } from '../drivers/ours';
import { thriceQuickly } from '../drivers/patience';
import { visiting } from '../drivers/visits';
import { reaching } from '../journeys/reaching';

reaching(() => Chromium.start());

const { browser, visit } = visiting(() => Chromium.start());

describe('where no panel can be', () => {
  it('opens the popup with the words of the menu, and says why, once', async () => {
    const page = await visit('hard-places.html');
    await page.evaluate(
      "(document.body.dataset.case = 'refuse', document.dispatchEvent(new Event('make')))",
    );
    await page.select('#bubble');
    await page.askByMenu();
    const popup = await browser().popup();
    await popup.sees({ role: 'text', name: english.popup.withText['page-closed-to-us'] });
    await popup.sees({ role: 'heading', name: new RegExp(english.patterns.gaslighting.name) });
    await popup.page.close();
    const again = await page.askByButton();
    await again.sees({ role: 'heading', name: english.panel.title });
    const tree = await again.tree();
    expect(find(tree, { name: english.popup.withText['page-closed-to-us'] })).toBeUndefined();
  });

  it('does the same on a page of the browser itself', async () => {
    const page = await browser().open('chrome://version');
    await page.select('#copyright');
    await page.askByMenu();
    const popup = await browser().popup();
    await popup.sees({ role: 'text', name: english.popup.withText['page-closed-to-us'] });
  });
});

describe('the quick hide', () => {
  it('closes the panels of every tab', async () => {
    const first = await visit('chat.html');
    await first.select('#message');
    await first.askByShortcut();
    await panelWithAnswer(first);
    const second = await visit('chat.html');
    await second.select('#message');
    await second.askByShortcut();
    await panelWithAnswer(second);
    await thriceQuickly(() => second.key('Shift'));
    await second.losesSight(panel);
    await first.losesSight(panel);
  });
});
