import { describe, expect, it } from 'vitest';
import { english } from '../../../src/language/en/english';
import { fill } from '../../../src/language/fill';
import { find, findAll, words } from '../drivers/accessible';
import type { StartBrowser } from '../drivers/driven-browser';
import { panel, panelWithAnswer } from '../drivers/ours';
import { visiting } from '../drivers/visits';

const { gaslighting } = english.patterns;
const { nothing } = english.explanation.opening;

/** A page that forbids everything it can forbid. */
const strictPolicy = "default-src 'none'; style-src 'none'; script-src 'none'";

/** How a person asks, and what they are told: the same sentences for every browser. */
export function asking(start: StartBrowser): void {
  const { visit } = visiting(start);

  describe('asking', () => {
    it.each(['askByMenu', 'askByShortcut'] as const)(
      'explains a highlighted message beside it (%s)',
      async (ask) => {
        const page = await visit('chat.html');
        await page.select('#message');
        await page[ask]();
        const shown = await panelWithAnswer(page);
        expect(find(shown, { role: 'heading', name: new RegExp(gaslighting.name) })).toBeDefined();
        expect(findAll(shown, { role: 'article' }).length).toBeGreaterThan(1);
        expect(words(shown)).toContain(english.explanation.limits);
      },
    );

    it('marks the very words that it speaks of', async () => {
      const page = await visit('chat.html');
      await page.select('#message');
      await page.askByShortcut();
      const marks = findAll(await panelWithAnswer(page), { role: 'mark' }).map(words);
      expect(marks.join(' … ')).toContain('never happened');
    });

    it('explains in the toolbar popup when its button is pressed', async () => {
      const page = await visit('chat.html');
      await page.select('#message');
      const popup = await page.askByButton();
      await popup.sees({ role: 'heading', name: new RegExp(gaslighting.name) });
    });

    it('reads a message that is pasted into the popup', async () => {
      const page = await visit('chat.html');
      const popup = await page.askByButton();
      const box = await popup.sees({ role: 'textbox', name: english.popup.paste });
      if (!box.focused) await popup.press({ role: 'textbox', name: english.popup.paste });
      await popup.type("That never happened, you're imagining things again.");
      await popup.sees({ role: 'heading', name: new RegExp(gaslighting.name) });
    });

    it('reads several messages that are pasted into the popup', async () => {
      const page = await visit('chat.html');
      const popup = await page.askByButton();
      const box = { role: 'textbox', name: english.popup.paste };
      if (!(await popup.sees(box)).focused) await popup.press(box);
      await popup.type('Bring the blue bag.');
      await popup.key('Enter');
      await popup.key('Enter');
      await popup.type('See you at six.');
      await popup.sees({
        role: 'summary',
        name: fill(english.panel.thread.quietMany, { count: 2 }),
      });
      await popup.press({ role: 'switch', name: english.popup.asOne });
      await popup.losesSight({
        role: 'summary',
        name: fill(english.panel.thread.quietMany, { count: 2 }),
      });
    });

    it('says that nothing was found, and that this says nothing about how it felt', async () => {
      const page = await visit('chat.html');
      await page.select('#ordinary');
      await page.askByMenu();
      expect(words(await panelWithAnswer(page))).toContain(nothing);
    });

    it('shows help before everything else where a life is tied to a choice', async () => {
      const page = await visit('chat.html');
      await page.select('#threat');
      await page.askByMenu();
      const shown = await panelWithAnswer(page);
      const headings = findAll(shown, { role: 'heading' }).map(({ name }) => name);
      const lines = Object.values(english.explanation.help).map(({ heading }) => heading);
      // The first is the panel's own.
      expect(lines).toContain(headings[1]);
    });

    it('offers words that look quoted, and reads them when asked to', async () => {
      const page = await visit('chat.html');
      await page.select('#reported');
      await page.askByMenu();
      const shown = await panelWithAnswer(page);
      expect(findAll(shown, { role: 'mark' })).toEqual([]);
      await page.press({ role: 'button', name: english.explanation.setAside.press });
      await page.sees({ role: 'mark' });
    });

    it('reads a field that is being written in when nothing is selected', async () => {
      const page = await visit('fields.html');
      await page.evaluate("document.querySelector('#field').focus()");
      await page.askByShortcut();
      expect(words(await panelWithAnswer(page))).toContain(gaslighting.name);
    });

    it('lets a person pick a message with the arrow keys when nothing is selected', async () => {
      const page = await visit('chat.html');
      await page.askByShortcut();
      await page.sees({ name: english.panel.pick.hint });
      await page.screenshot('pick');
      for (let times = 0; times < 3; times += 1) await page.key('ArrowDown');
      await page.key('Enter');
      await panelWithAnswer(page);
    });

    it('stops picking with Escape', async () => {
      const page = await visit('chat.html');
      await page.askByShortcut();
      await page.sees({ name: english.panel.pick.hint });
      await page.key('Escape');
      await page.losesSight({ name: english.panel.pick.hint });
    });

    it('reads a selection in an editor', async () => {
      const page = await visit('fields.html');
      await page.select('#editor');
      await page.askByShortcut();
      expect(words(await panelWithAnswer(page))).toContain(gaslighting.name);
    });

    it('works on a page that forbids scripts and styles', async () => {
      const page = await visit('edges.html', { policy: strictPolicy });
      await page.select('#top');
      await page.askByMenu();
      expect(words(await panelWithAnswer(page))).toContain(gaslighting.name);
    });

    it('keeps one panel when a person asks twice', async () => {
      const page = await visit('chat.html');
      await page.select('#message');
      await page.askByShortcut();
      await panelWithAnswer(page);
      await page.select('#ordinary');
      await page.askByShortcut();
      await page.sees({ role: 'text', name: nothing });
      expect(findAll(await page.tree(), panel)).toHaveLength(1);
    });
  });
}
