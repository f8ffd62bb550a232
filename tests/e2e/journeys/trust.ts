import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/language/en/english';
import { find, findAll, words } from '../drivers/accessible';
import type { DrivenBrowser } from '../drivers/driven-browser';
import { panel, panelWithAnswer, tabTo } from '../drivers/ours';
import { pause, waitFor } from '../drivers/patience';
import type { AskablePage } from '../drivers/surface';
import { visiting } from '../drivers/visits';

const pattern = english.patterns.gaslighting.name;
/** Sentences of ours that stand in the panel of every test here, and nowhere in the page. */
export const ours = [pattern, english.explanation.limits, english.panel.keep, 'Undertone'];

const keep = { role: 'button', name: english.panel.keep } as const;

/** As long as each other and on one line: nothing is found in the first, two patterns and a reason for help are in the second. */
const MESSAGES = [
  'That was a long day, and the train was late again. Shall I bring bread and milk on my way home, or do you have some?',
  "That never happened, you're imagining things. You're too sensitive. After all I do for you. Leave me and you'll regret it.",
].map((text) => text.padEnd(125, '.'));

/** Names that a page can read in our style sheets, which are public. */
const css = ['tokens.css', 'panel/panel.css']
  .map((file) => readFileSync(new URL(`../../../src/ui/${file}`, import.meta.url), 'utf8'))
  .join('\n');
const properties = [...new Set(css.match(/--[a-z-]+(?=:)/gu))];
const fonts = [...css.matchAll(/--(?:sans|serif): ([^;]+);/gu)]
  .flatMap(([, list = '']) => list.split(','))
  .map((name) => name.trim().replaceAll("'", ''));
/** What browsers take for the general names. */
const usual = ['Times New Roman', 'Times', 'Arial', 'Helvetica', 'DejaVu Sans', 'DejaVu Serif'];
const lure = `lure(${JSON.stringify([...new Set([...fonts, ...usual])])}, ${JSON.stringify(properties)})`;

/** All that a browser gives back of what we store. */
const STORED = `(async () => {
  const { storage } = globalThis.browser ?? chrome;
  return {
    local: await storage.local.get(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
  };
})()`;

/** Uses the panel by keys and with the pointer, and gives by what ways the page was handed something of it. */
export async function useInFrontOf(page: AskablePage): Promise<unknown> {
  await page.evaluate('void hear()');
  await page.select('#message');
  await page.askByShortcut();
  await panelWithAnswer(page);
  for (const key of ['Tab', 'Tab', 'ArrowDown'] as const) await page.key(key);
  await page.press({ role: 'button', name: english.panel.pin });
  await page.press({ role: 'button', name: english.panel.keep });
  await page.sees({ role: 'button', name: english.panel.kept });
  await page.press({ role: 'summary', name: english.panel.card.source });
  return page.evaluate('[...ways]');
}

/** What a page that wants to know, or to break something, gets from us: in one browser. */
export function trust(start: () => Promise<DrivenBrowser>): void {
  const { browser, visit } = visiting(start);

  async function ask(page: AskablePage): Promise<ReturnType<typeof panelWithAnswer>> {
    await page.select('#message');
    await page.askByShortcut();
    return panelWithAnswer(page);
  }

  describe('a page that spies', () => {
    it('finds nothing of ours before somebody asks', async () => {
      const page = await visit('trust/spy.html');
      const before = await page.evaluate('facts()');
      await page.select('#message');
      await page.key('Shift');
      await pause(300);
      expect(await page.evaluate('facts()')).toEqual(before);
      expect(await page.evaluate('added.length')).toBe(0);
    });

    it('can count one element more, and learns nothing else of itself', async () => {
      const page = await visit('trust/spy.html');
      const before = await page.evaluate('facts()');
      await ask(page);
      expect(await page.evaluate('({ ...facts(), elements: facts().elements - 1 })')).toEqual(
        before,
      );
      expect(await page.evaluate('added.length')).toBe(1);
    });

    it('sees a name that is another one each time, without size, words, children or style of its own', async () => {
      const page = await visit('trust/spy.html');
      const names: unknown[] = [];
      for (let time = 0; time < 2; time += 1) {
        await ask(page);
        const plain = { attributes: ['popover'], inside: 0, size: [0, 0], properties: [] };
        expect(await page.evaluate('hostFacts()')).toMatchObject(plain);
        names.push(await page.evaluate('hostFacts().name'));
        await page.key('Escape');
        await page.losesSight(panel);
      }
      for (const name of names) expect(name).toMatch(/^[a-z]{6}-[a-z]{6}$/);
      expect(names[0]).not.toBe(names[1]);
    });

    it('gets none of our words, in whatever way it takes them from the screen', async () => {
      const page = await visit('trust/spy.html');
      await ask(page);
      const stolen = String(await page.evaluate('steal()'));
      expect(stolen).toContain('you’re imagining things'.replace('’', "'"));
      for (const sentence of ours) expect(stolen).not.toContain(sentence);
      expect(stolen).not.toContain('extension://');
    });

    it('learns nothing by the browser’s own search, whatever it looks for', async () => {
      const page = await visit('trust/spy.html');
      const said = words(await ask(page));
      const whole = [...ours, ...said.split(/[.?:·“”]/u).map((part) => part.trim())];
      const single = said.split(/[^\p{L}\p{N}’]+/u);
      const asked = [...new Set([...whole, ...single])].filter((part) => part.length > 2);
      expect(asked.length).toBeGreaterThan(60);
      const found = `${JSON.stringify(asked)}.filter((part) => finds(part) && !new RegExp(part, 'i').test(document.body.innerText))`;
      expect(await page.evaluate(found)).toEqual([]);
      expect(await page.evaluate('finds("imagining")')).toBe(true);
      expect(await page.evaluate('void comb() ?? [...ways]')).toEqual([]);
    });

    it('learns nothing by fonts and properties with the names of ours', async () => {
      const page = await visit('trust/spy.html');
      await page.evaluate(`void ${lure}`);
      await ask(page);
      await pause(300);
      expect(await page.evaluate('caught()')).toEqual([]);
      await page.evaluate(`void (document.body.style.fontFamily = ${JSON.stringify(fonts[0])})`);
      await page.evaluate(`void (message.style.background = 'var(--tint)')`);
      await page.evaluate(`void (message.style.fontFamily = 'Georgia')`);
      await waitFor(
        async () => (Number(await page.evaluate('caught().length')) > 1 ? true : undefined),
        () => 'The page would not have noticed.',
      );
    });

    it('hears none of our calls on built-in functions that it replaced', async () => {
      const page = await visit('trust/spy.html');
      await page.evaluate('void listen()');
      await page.askByShortcut();
      await panelWithAnswer(page);
      for (const key of ['Tab', 'Enter', 'Escape'] as const) await page.key(key);
      await page.losesSight(panel);
      expect(await page.evaluate('called')).toEqual([]);
      await page.evaluate('void document.body.closest("p")');
      expect(await page.evaluate('called.length > 0')).toBe(true);
    });
  });

  describe('a page that counts and measures', () => {
    it('knows the same, but for the size, whether nothing or much was found', async () => {
      const known: unknown[] = [];
      for (const text of MESSAGES) {
        const page = await visit('trust/spy.html');
        await page.evaluate(`void (message.textContent = ${JSON.stringify(text)}, probe())`);
        expect(words(await ask(page)).includes(pattern)).toBe(known.length === 1);
        await pause(500);
        known.push(await page.evaluate('probed()'));
      }
      expect(known[1]).toEqual(known[0]);
      expect(known[0]).toMatchObject({
        records: [['childList', 'html', null]],
        motions: 0,
        resources: 0,
      });
    });
  });

  describe('a page that pretends', () => {
    it('moves nothing with events that nobody made, and nothing is stored', async () => {
      const page = await visit('trust/spy.html');
      const before = words(await ask(page));
      await page.evaluate('void pretend()');
      await pause(400);
      expect(words(await page.sees(panel))).toBe(before);
      const own = await browser().openOwn('options.html');
      expect(await evaluateIn(own, STORED)).toEqual({ local: {}, databases: [] });
    });

    it('neither disarms the panel with style and attributes nor hides it from the pointer', async () => {
      const page = await visit('trust/spy.html');
      await ask(page);
      await page.evaluate('void spoil()');
      // What can't be seen comes up for the pointer.
      await page.press({ role: 'heading', name: pattern });
      await pause(500);
      await page.press({ role: 'button', name: english.panel.pin });
      await waitFor(
        async () =>
          findAll(await page.tree(), { role: 'button', name: english.panel.pin }).find(
            ({ on }) => on === true,
          ),
        () => 'The pin was not pressed.',
      );
      const stolen = String(await page.evaluate('steal()'));
      for (const sentence of ours) expect(stolen).not.toContain(sentence);
    });

    it('wins no press by lying above the panel, which comes up instead', async () => {
      const page = await visit('trust/spy.html');
      await ask(page);
      await page.evaluate('void cover()');
      await pause(300);
      await page.press(keep);
      await pause(500);
      await page.sees(keep);
      const own = await browser().openOwn('options.html');
      expect(await evaluateIn(own, STORED)).toMatchObject({ databases: [] });
    });

    it('keeps nobody from using a panel that came up, with the focus where it was', async () => {
      const page = await visit('trust/spy.html');
      await ask(page);
      await tabTo(page, keep);
      await page.evaluate('void cover()');
      await pause(300);
      // Comes up for the first key, which does nothing else.
      await page.key('Enter');
      await pause(500);
      await page.sees({ ...keep, focused: true });
      await page.key('Enter');
      await page.press({ role: 'button', name: english.panel.undoKeep });
      await page.sees(keep);
    });

    it('wins no press by moving the panel under the pointer', async () => {
      const page = await visit('trust/spy.html');
      await ask(page);
      await page.evaluate('void slide()');
      await page.press(keep);
      await pause(500);
      await page.sees(keep);
      await page.press(keep);
      await page.press({ role: 'button', name: english.panel.undoKeep });
      await page.sees(keep);
    });

    it('has no field of ours into which somebody could write', async () => {
      const page = await visit('trust/spy.html');
      const shown = await ask(page);
      for (const role of ['textbox', 'searchbox', 'entry', 'password text'])
        expect(find(shown, { role })).toBeUndefined();
    });
  });

  describe('a page, where answers appear in the small window', () => {
    async function answersIn(place: 'beside' | 'popup'): Promise<void> {
      const options = await browser().openOwn('options.html');
      const choice = { role: 'radio', name: english.options.look.answersNames[place] };
      await options.press(choice);
      await waitFor(
        async () => ((await options.sees(choice)).on === true ? true : undefined),
        () => 'That was not chosen.',
      );
    }

    it.each(['shortcut', 'menu'])(
      'notices nothing of ours at all, asked by the %s',
      async (gesture) => {
        await answersIn('popup');
        const page = await visit('trust/spy.html');
        await page.evaluate('void hear()');
        await page.select('#message');
        const before = await page.evaluate('facts()');
        await (gesture === 'menu' ? page.askByMenu() : page.askByShortcut());
        const popup = await page.openedPopup();
        await popup.sees({ role: 'heading', name: pattern });
        expect(words(await popup.tree())).not.toContain(english.popup.paste);
        expect(await page.evaluate('facts()')).toEqual(before);
        expect(await page.evaluate('[added.length, ...ways]')).toEqual([0]);
        expect(await page.evaluate(`finds(${JSON.stringify(pattern)})`)).toBe(false);
        expect(find(await page.tree(), panel)).toBeUndefined();
        await answersIn('beside');
      },
    );
  });
}

/** Every page that a browser opens can be spoken to by script; its own pages say so by their type only. */
function evaluateIn(surface: object, expression: string): Promise<unknown> {
  if ('evaluate' in surface && typeof surface.evaluate === 'function')
    return Promise.resolve(Reflect.apply(surface.evaluate, surface, [expression]) as unknown);
  if ('page' in surface) return evaluateIn(surface.page as object, expression);
  throw new Error('This surface runs no script.');
}
