import { describe, expect, it } from 'vitest';
import { english } from '../../../src/language/en/english';
import { MESSAGE } from '../../pages/page-case';
import { words } from '../drivers/accessible';
import type { StartBrowser } from '../drivers/driven-browser';
import { panelWithAnswer } from '../drivers/ours';
import type { AskablePage, Surface } from '../drivers/surface';
import { visiting } from '../drivers/visits';

const why = english.popup.withoutText;

/** Where scripts can't go: said in one sentence, with another way. */
export function outOfReach(start: StartBrowser): void {
  const { visit } = visiting(start);

  async function inFrameOfAnotherSite(): Promise<AskablePage> {
    const page = await visit('out-of-reach/frame-of-another-site.html');
    await page.evaluate('void make()');
    return page;
  }

  describe('out of reach', () => {
    it('shows what the menu saw in a frame of another site, above the page', async () => {
      const page = await inFrameOfAnotherSite();
      await page.askByMenu('#frame');
      const shown = words(await panelWithAnswer(page));
      expect(shown).toContain(MESSAGE);
      expect(shown).toContain(english.panel.fromMenu);
    });

    it('says of a frame of another site that the shortcut can’t see into it', async () => {
      const page = await inFrameOfAnotherSite();
      await page.askByShortcut();
      await offersPaste(await page.openedPopup(), why['frame-closed-to-us']);
    });

    it('says so of the button, too', async () => {
      const page = await inFrameOfAnotherSite();
      await offersPaste(await page.askByButton(), why['frame-closed-to-us']);
    });
  });
}

/** The popup says why it opened, and offers to paste. */
export async function offersPaste(popup: Surface, sentence: string): Promise<void> {
  await popup.sees({ role: 'text', name: sentence });
  await popup.sees({ role: 'textbox', name: english.popup.paste });
}
