import { describe, expect, it } from 'vitest';
import { english } from '../../../src/language/en/english';
import { findAll, words } from '../drivers/accessible';
import type { StartBrowser } from '../drivers/driven-browser';
import { panel, panelWithAnswer } from '../drivers/ours';
import type { AskablePage } from '../drivers/surface';
import { visiting } from '../drivers/visits';

const { gaslighting } = english.patterns;

/** Messages that are hard to get at, and pages that make it hard to show anything. */
export function reaching(start: StartBrowser): void {
  const { visit } = visiting(start);

  async function make(place: string): Promise<AskablePage> {
    const page = await visit('hard-places.html');
    await page.evaluate(
      `(document.body.dataset.case = '${place}', document.dispatchEvent(new Event('make')))`,
    );
    return page;
  }

  describe('reaching', () => {
    it.each([
      ['in an open shadow tree', 'openShadow'],
      ['in a closed shadow tree', 'closedShadow'],
      ['in a frame of the same site', 'frame'],
      ['in a modal dialog', 'dialog'],
      ['in a dialog that holds the focus by script', 'trap'],
    ])('reads a message %s', async (_, place) => {
      const page = await make(place);
      await page.askByShortcut();
      expect(words(await panelWithAnswer(page))).toContain(gaslighting.name);
      await page.press({ role: 'button', name: english.panel.hide });
      await page.losesSight(panel);
    });

    it('reads an emoji that the page shows as a picture, and knows what is a quote', async () => {
      const page = await visit('hard-places.html');
      await page.select('#thread');
      await page.askByShortcut();
      const message = words(await panelWithAnswer(page));
      expect(message).toContain('Sure 😂');
      expect(message).toContain("> That never happened, you're imagining things.");
      expect(message).not.toContain('cat');
    });

    it('leaves a modal dialog of the page open when Escape closes the panel above it', async () => {
      const page = await make('dialog');
      await page.askByShortcut();
      await panelWithAnswer(page);
      await page.key('Escape');
      await page.losesSight(panel);
      expect(await page.evaluate("document.querySelector('#dialog').open")).toBe(true);
    });

    it('never reads a password', async () => {
      const page = await visit('hard-places.html');
      await page.evaluate("document.querySelector('#password').select()");
      await page.askByShortcut();
      await page.sees({ name: english.panel.pick.hint });
      expect(findAll(await page.tree(), panel)).toEqual([]);
    });

    it('lets a message be picked with the arrow keys where nothing is selected', async () => {
      const page = await visit('hard-places.html');
      await page.askByShortcut();
      await page.sees({ name: english.panel.pick.hint });
      // To the first thing on the page with words, wherever it began, and on.
      for (let steps = 0; steps < 6; steps += 1) await page.key('ArrowLeft');
      for (let steps = 0; steps < 2; steps += 1) await page.key('ArrowRight');
      await page.key('Enter');
      const shown = await panelWithAnswer(page);
      expect(words(shown)).toContain('See you on Sunday.');
    });
  });
}
