import { describe, expect, it } from 'vitest';
import type { PageCase } from '../../pages/page-case';
import { find, findAll, words } from '../drivers/accessible';
import type { StartBrowser } from '../drivers/driven-browser';
import { panel, panelWithAnswer } from '../drivers/ours';
import type { AskablePage } from '../drivers/surface';
import { visiting } from '../drivers/visits';

/** Selects by script what would be selected by hand. */
const SELECT = 'void getSelection().selectAllChildren(document.querySelector("#message"))';

/** All that a page could know of itself: what stands in it, where, and where focus and selection are. */
const STATE = `(() => {
  const at = (node) => {
    const path = [];
    for (let one = node; one; one = one.parentNode ?? one.host ?? null)
      path.unshift([...(one.parentNode?.childNodes ?? [one])].indexOf(one));
    return path.join('/');
  };
  const selection = getSelection();
  const active = document.activeElement;
  const field = active?.shadowRoot?.activeElement ?? active;
  return {
    page: document.documentElement.outerHTML,
    focus: at(active) + ' ' + (active?.localName ?? ''),
    selection: [
      at(selection.anchorNode), selection.anchorOffset, at(selection.focusNode), selection.focusOffset,
      selection.rangeCount, String(selection),
      field?.selectionStart, field?.selectionEnd, field?.selectionDirection,
    ].join(' '),
    scrolled: [document.documentElement, ...document.querySelectorAll('body, body *')]
      .map((one) => one.scrollTop + ',' + one.scrollLeft).join(' '),
    layout: [...document.querySelectorAll('head, body, body *')]
      .map((one) => Object.values(one.getBoundingClientRect().toJSON()).map(Math.round).join()).join(' '),
  };
})()`;

interface State {
  readonly page: string;
  readonly focus: string;
  readonly selection: string;
  readonly scrolled: string;
  readonly layout: string;
}

/** Each of these pages, in one browser: what is read and shown, and that no trace is left. */
export function pages(
  start: StartBrowser,
  name: 'chromium' | 'firefox',
  title: string,
  cases: readonly PageCase[],
): void {
  const { visit } = visiting(start);
  const here = cases.filter(({ only = name }) => only === name);

  describe(title, () => {
    it.each(here)('reads $says', async (one) => {
      const page = await visit(one.page, one.policy === undefined ? {} : { policy: one.policy });
      await make(page, one);
      const before = await stateOf(page);
      await page.askByShortcut();
      const shown = await panelWithAnswer(page);
      const message = find(shown, { role: 'blockquote' });
      expect(message && words(message)).toBe(one.reads);
      const marks = findAll(shown, { role: 'mark' }).map(words).join(' … ');
      expect(marks).toContain(one.marks ?? '');
      const { scrolled, layout } = await stateOf(page);
      expect({ scrolled, layout }).toEqual({ scrolled: before.scrolled, layout: before.layout });
      if (one.meanwhile !== undefined) await page.evaluate(`void ${one.meanwhile}`);
      await page.key('Escape');
      await page.losesSight(panel);
      const after = await stateOf(page);
      if (one.meanwhile === undefined) expect(after).toEqual(before);
      else expect(after.page).not.toContain('popover="manual"');
      await page.leave();
    });
  });
}

async function make(page: AskablePage, { byHand, make = SELECT }: PageCase): Promise<void> {
  if (byHand === undefined) await page.evaluate(`void ${make}`);
  else await page.selectByHand(byHand);
}

async function stateOf(page: AskablePage): Promise<State> {
  return (await page.evaluate(STATE)) as State;
}
