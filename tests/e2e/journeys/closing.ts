import { describe, expect, it } from 'vitest';
import { english } from '../../../src/language/en/english';
import type { StartBrowser } from '../drivers/driven-browser';
import { panel, panelWithAnswer } from '../drivers/ours';
import { thriceQuickly } from '../drivers/patience';
import type { AskablePage } from '../drivers/surface';
import { visiting } from '../drivers/visits';

const selectedText = 'String(getSelection())';

/** How the panel goes away, and what it leaves behind: nothing. */
export function closing(start: StartBrowser): void {
  const { visit } = visiting(start);

  async function openPanel(file = 'chat.html', selector = '#message'): Promise<AskablePage> {
    const page = await visit(file);
    await page.select(selector);
    await page.askByShortcut();
    await panelWithAnswer(page);
    return page;
  }

  describe('closing', () => {
    it('goes away with Escape, and the selection is still there', async () => {
      const page = await openPanel();
      const before = await page.evaluate(selectedText);
      await page.key('Escape');
      await page.losesSight(panel);
      expect(await page.evaluate(selectedText)).toBe(before);
      expect(before).toContain('never happened');
    });

    it('gives the focus back to the field it came from', async () => {
      const page = await visit('fields.html');
      await page.evaluate("document.querySelector('#field').focus()");
      await page.askByShortcut();
      await panelWithAnswer(page);
      await page.key('Escape');
      await page.losesSight(panel);
      expect(await page.evaluate('document.activeElement.id')).toBe('field');
    });

    it('goes away when something beside it is clicked', async () => {
      const page = await openPanel();
      await page.press({ role: 'heading', name: 'Robin' });
      await page.losesSight(panel);
    });

    it('goes away when Shift is pressed three times', async () => {
      const page = await openPanel();
      await thriceQuickly(() => page.key('Shift'));
      await page.losesSight(panel);
    });

    it('stays when Shift is pressed twice', async () => {
      const page = await openPanel();
      for (let times = 0; times < 2; times += 1) await page.key('Shift');
      await page.sees(panel);
    });

    it('goes away when the page goes on to something else', async () => {
      const page = await openPanel();
      await page.evaluate("history.pushState(null, '', '/elsewhere')");
      await page.losesSight(panel);
    });

    it('lets none of its keys and clicks reach the shortcuts of the page', async () => {
      const page = await openPanel('fields.html', '#editor');
      await page.evaluate('void heard.splice(0)');
      for (const key of ['j', '/', 'Tab', 'Enter'] as const) await page.key(key);
      await page.sees(panel);
      expect(await page.evaluate('heard')).toEqual([]);
    });

    it('leaves no element in the page', async () => {
      const page = await visit('chat.html');
      const count = "document.querySelectorAll('*').length";
      const before = await page.evaluate(count);
      await page.select('#message');
      await page.askByShortcut();
      await panelWithAnswer(page);
      await page.press({ role: 'button', name: english.panel.hide });
      await page.losesSight(panel);
      expect(await page.evaluate(count)).toBe(before);
    });
  });
}
