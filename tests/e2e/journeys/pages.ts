import { describe, expect, it } from 'vitest';
import { english } from '../../../src/language/en/english';
import { hostile } from '../../pages/hostile';
import type { PageCase } from '../../pages/page-case';
import { secrets, selections } from '../../pages/selections';
import { find, findAll, outline, words, type Accessible } from '../drivers/accessible';
import type { StartBrowser } from '../drivers/driven-browser';
import { panel, panelWithAnswer } from '../drivers/ours';
import { pause, waitFor } from '../drivers/patience';
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
      selection.rangeCount,
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

/** The browser that the pages are tried in. */
export interface PagesAsk {
  readonly start: StartBrowser;
  readonly name: 'chromium' | 'firefox';
}

/** Messages that are hard to get at, in one browser: what is read and shown, and that no trace is left. */
export function hardSelections({ start, name }: PagesAsk): void {
  const { visit } = visiting(start);

  describe('selections', () => {
    it.each(selections.filter(({ only = name }) => only === name))('reads $says', async (one) => {
      const page = await visit(one.page);
      const before = await askOn(page, one);
      await page.key('Escape');
      await page.losesSight(panel);
      await expectNoTrace(page, one, before);
    });

    it.each(secrets.filter(({ only = name }) => only === name))(
      'reads nothing of $says',
      async (one) => {
        const page = await visit(one.page);
        await page.evaluate(`void ${one.make ?? SELECT}`);
        await (one.ask === 'menu' ? page.askByMenu() : page.askByShortcut());
        // Instead, a message can be picked.
        await page.sees({ name: english.panel.pick.hint });
        expect(findAll(await page.tree(), panel)).toEqual([]);
        await page.key('Escape');
        await page.losesSight({ name: english.panel.pick.hint });
        await page.leave();
      },
    );
  });
}

/** Pages that make it hard to show anything: the panel is there, can be used, and leaves no trace. */
export function hostilePages({ start, name }: PagesAsk): void {
  const { visit } = visiting(start);

  describe('a page with', () => {
    it.each(hostile.filter(({ only = name }) => only === name))(
      '$says leaves the panel as it is',
      async (one) => {
        const page = await visit(one.page, one.policy === undefined ? {} : { policy: one.policy });
        const before = await askOn(page, one);
        // With the pointer, where it is drawn: what lay above it would get the press.
        await page.press({ role: 'button', name: english.panel.pin });
        await until(page, 'the pin is pressed', (shown) =>
          findAll(shown, { role: 'button', name: english.panel.pin }).some(({ on }) => on === true),
        );
        await page.key('Tab');
        await page.key('Enter');
        await page.losesSight(panel);
        await expectNoTrace(page, one, before);
      },
    );
  });
}

/** Asks on a page and looks at what is shown; gives what the page was like before. */
async function askOn(page: AskablePage, one: PageCase): Promise<State> {
  await make(page, one);
  const before = await stateOf(page);
  await (one.ask === 'menu' ? page.askByMenu() : page.askByShortcut());
  const shown = await panelWithAnswer(page);
  const message = find(shown, { role: 'blockquote' });
  expect(message && words(message)).toBe(one.reads);
  const isSaidToBeCut = words(shown).includes(english.panel.cut);
  expect(isSaidToBeCut).toBe(one.isCut ?? false);
  const marks = findAll(shown, { role: 'mark' }).map(words).join(' … ');
  expect(marks).toContain(one.marks ?? '');
  const { scrolled, layout } = await stateOf(page);
  expect({ scrolled, layout }).toEqual({ scrolled: before.scrolled, layout: before.layout });
  if (one.meanwhile !== undefined) await page.evaluate(`void ${one.meanwhile}`);
  return before;
}

async function expectNoTrace(page: AskablePage, one: PageCase, before: State): Promise<void> {
  const after = await stateOf(page);
  if (one.meanwhile === undefined) expect(after).toEqual(before);
  else expect(after.page).not.toContain('popover="manual"');
  await page.leave();
}

function until(
  page: AskablePage,
  what: string,
  isSo: (shown: Accessible) => boolean,
): Promise<true> {
  return waitFor(
    async () => (isSo(await page.tree()) ? true : undefined),
    async () => `Not so: ${what}. There is:\n${outline(await page.tree())}`,
  );
}

async function make(page: AskablePage, one: PageCase): Promise<void> {
  const { press, byHand, make = SELECT, until: holds } = one;
  if (press !== undefined) await page.press({ role: 'button', name: press });
  if (byHand === undefined) await page.evaluate(`void ${make}`);
  else await page.selectByHand(byHand);
  if (holds === undefined) return;
  await waitFor(
    async () => {
      await pause(200);
      return (await page.evaluate(holds)) === true ? true : undefined;
    },
    () => `${holds} never held.`,
  );
}

async function stateOf(page: AskablePage): Promise<State> {
  return (await page.evaluate(STATE)) as State;
}
