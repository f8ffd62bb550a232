import { beforeEach, describe, expect, it } from 'vitest';
import { english } from '../../../src/language/en/english';
import { find, findAll, words, type Wanted } from '../drivers/accessible';
import type { StartBrowser } from '../drivers/driven-browser';
import { eraseIn, keepFrom } from '../drivers/ours';
import type { Surface } from '../drivers/surface';
import { visiting } from '../drivers/visits';

const { history, patterns } = english;

const button = (name: string | RegExp): Wanted => ({ role: 'button', name });
const textbox = (name: string): Wanted => ({ role: 'textbox', name });
const said = (name: string | RegExp): Wanted => ({ role: 'text', name });
const heading = (name: string | RegExp): Wanted => ({ role: 'heading', name });
/** The row of a kept message, by the words that it begins with. */
const rowOf = (message: string): Wanted => button(new RegExp(message.slice(0, 12)));

const DENIAL = 'You’re remembering it wrong again.';
const GUILT = 'After all I do for you, you can’t even call.';

/** What was kept on a real page is found, read, written on, deleted and brought back in our own page. */
export function reviewing(start: StartBrowser): void {
  const { browser, visit } = visiting(start);

  async function keep(message: string): Promise<void> {
    await keepFrom(await visit('chat.html'), message);
  }

  async function openHistory(file = 'sidepanel.html'): Promise<Surface> {
    const page = await browser().openOwn(file);
    await page.sees(heading(history.title));
    return page;
  }

  async function rowsOf(page: Surface): Promise<readonly string[]> {
    const list = await page.sees({ role: 'group', name: history.entries });
    return findAll(list, { role: 'button' }).map((row) => words(row));
  }

  beforeEach(async () => {
    await eraseIn(await browser().openOwn('options.html'));
    await visit('chat.html');
  });

  describe('reviewing', () => {
    it('says that nothing is kept yet, and how that would change', async () => {
      const page = await openHistory();
      await page.sees(heading(history.first.heading));
      await page.screenshot('history-first');
    });

    it.each(['sidepanel.html', 'review.html'])(
      'shows in %s what was kept on a page, with its words and their explanation',
      async (file) => {
        await keep(DENIAL);
        const page = await openHistory(file);
        await page.sees(heading(history.today));
        await page.press(button(/remembering it wrong/));
        await page.sees(heading(/^Kept on/));
        await page.sees(heading(patterns.gaslighting.name));
        const mark = await page.sees({ role: 'mark' });
        expect(words(mark)).toContain('remembering it wrong');
        await page.screenshot(`history-entry-${file.replace('.html', '')}`);
      },
    );

    it('keeps a note, and finds its entry by a word of it', async () => {
      await keep(DENIAL);
      await keep(GUILT);
      let page = await openHistory();
      await page.press(button(/remembering it wrong/));
      await page.press(textbox(history.entry.note));
      await page.type('before the trip');
      await page.sees(said(history.entry.saved));
      await page.press(button(history.entry.back));
      page = await openHistory('review.html');
      await page.press({ role: 'searchbox', name: history.search });
      await page.type('trip');
      await page.sees(said(/1 of 2/));
      expect(await rowsOf(page)).toHaveLength(1);
      await page.press(button(/Remove the filter/));
      await page.sees(said(/2 entries/));
    });

    it('keeps a name of the conversation, and narrows by it, by pattern and by note', async () => {
      await keep(DENIAL);
      await keep(GUILT);
      const { filters, entry } = history;
      const page = await openHistory();
      const narrow = async (role: 'checkbox' | 'radio', name: string): Promise<void> => {
        await page.press({ role, name });
        await page.sees(said(/1 of 2/));
        await page.press(button(/Remove the filter/));
        await page.sees(said(/^2 entries/));
      };
      await page.press(rowOf(DENIAL));
      await page.press({ role: 'combobox', name: entry.label });
      await page.type('family chat');
      await page.press(textbox(entry.note));
      await page.type('before the trip');
      await page.sees(said(entry.saved));
      await page.press(button(entry.back));
      await page.sees(said('family chat'));
      await page.press({ role: 'summary', name: filters.heading });
      await narrow('checkbox', 'family chat');
      await narrow('radio', filters.notes.with);
      await page.press({ role: 'summary', name: filters.patterns });
      await narrow('checkbox', patterns.gaslighting.name);
    });

    it('narrows by family, and says so in a chip that goes away', async () => {
      await keep(DENIAL);
      await keep(GUILT);
      const page = await openHistory('review.html');
      await page.press({ role: 'summary', name: history.filters.heading });
      await page.press({ role: 'checkbox', name: english.families.control.name });
      await page.sees(said(/1 of 2/));
      const [row] = await rowsOf(page);
      expect(row).toContain('After all I do');
      await page.press(button(/Remove the filter/));
      await page.sees(said(/2 entries/));
    });

    it('deletes at once, and brings back what was deleted', async () => {
      await keep(DENIAL);
      const page = await openHistory();
      await page.press(button(/remembering it wrong/));
      await page.press(button(history.delete.one));
      await page.sees(heading(history.first.heading));
      await page.press(button(history.delete.undo));
      await page.sees(button(/remembering it wrong/));
      await page.sees(said(history.delete.undone));
      await page.press(button(/remembering it wrong/));
      await page.losesSight(said(history.delete.undone));
    });

    it('deletes everything in two steps', async () => {
      await keep(DENIAL);
      await keep(GUILT);
      const page = await openHistory('review.html');
      await page.press(button(history.delete.all));
      await page.press(button(history.delete.yes));
      await page.sees(heading(history.first.heading));
      await page.sees(said(/2 entries were deleted/));
      const again = await openHistory();
      await again.sees(heading(history.first.heading));
    });

    it('deletes and takes back by keyboard alone, and the focus is never lost', async () => {
      await keep(DENIAL);
      await keep(GUILT);
      const page = await openHistory();
      const back = (): Promise<void> => page.key('Tab', 'Shift');
      const undo = async (): Promise<void> => {
        await page.key('Tab');
        await page.sees({ ...button(history.delete.undo), focused: true });
        await page.key('Enter');
        await page.losesSight(button(history.delete.undo));
        await page.sees(said(/^2 entries/));
      };
      await page.press({ role: 'checkbox', name: /^Choose the entry/ });
      await page.sees(button(history.delete.chosen));
      await back();
      await back();
      await page.sees({ ...button(history.delete.chosen), focused: true });
      await page.key('Enter');
      await page.sees({ ...rowOf(DENIAL), focused: true });
      await page.sees(said(new RegExp(history.delete.sureText)));
      await page.screenshot('history-deleted-chosen');
      await undo();
      await page.sees({ ...rowOf(DENIAL), focused: true });
      await page.key('Enter');
      await page.sees({ ...heading(/^Kept on/), focused: true });
      await back();
      await page.key('Enter');
      await page.sees({ ...rowOf(GUILT), focused: true });
      await undo();
      await back();
      await back();
      await page.sees({ ...button(history.delete.all), focused: true });
      await page.key('Enter');
      await page.sees({ ...button(history.delete.yes), focused: true });
      await page.key('Enter');
      await page.sees({ ...heading(history.first.heading), focused: true });
      await page.screenshot('history-deleted-all');
      await undo();
      await page.sees({ ...button(/remembering it wrong|After all/), focused: true });
    });

    it('is walked through by keyboard alone', async () => {
      await keep(DENIAL);
      await keep(GUILT);
      const page = await openHistory();
      await page.press({ role: 'checkbox', name: /^Choose the entry/ });
      await page.key('ArrowDown');
      await page.sees({ ...rowOf(DENIAL), focused: true });
      await page.key('Home');
      await page.sees({ ...rowOf(GUILT), focused: true });
      await page.key('Enter');
      await page.sees({ ...heading(/^Kept on/), focused: true });
      await page.key('Escape');
      await page.losesSight(heading(/^Kept on/));
      expect(find(await page.tree(), heading(/^Kept on/))).toBeUndefined();
    });
  });
}
