import { describe, expect, it } from 'vitest';
import { english } from '../../../src/language/en/english';
import { find, findAll, words } from '../drivers/accessible';
import type { DrivenBrowser } from '../drivers/driven-browser';
import { panel, panelWithAnswer } from '../drivers/ours';
import { pause, waitFor } from '../drivers/patience';
import type { AskablePage } from '../drivers/surface';
import { visiting } from '../drivers/visits';

const pattern = english.patterns.gaslighting.name;
/** Sentences of ours that stand in the panel of every test here, and nowhere in the page. */
export const ours = [pattern, english.explanation.limits, english.panel.keep, 'Undertone'];

const findsPattern = `finds(${JSON.stringify(pattern)})`;

/** All that a browser gives back of what we store. */
const STORED = `(async () => {
  const { storage } = globalThis.browser ?? chrome;
  return {
    local: await storage.local.get(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
  };
})()`;

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

    it('sees a name that is another one each time, without size, words or children', async () => {
      const page = await visit('trust/spy.html');
      const names: unknown[] = [];
      for (let time = 0; time < 2; time += 1) {
        await ask(page);
        const plain = { attributes: ['popover'], inside: 0, size: [0, 0] };
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

    it('can ask the browser whether a sentence that it knows stands on the screen', async () => {
      const page = await visit('trust/spy.html');
      expect(await page.evaluate(findsPattern)).toBe(false);
      await ask(page);
      expect(await page.evaluate(findsPattern)).toBe(true);
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

    it('neither hides nor disarms the panel with style and attributes', async () => {
      const page = await visit('trust/spy.html');
      await ask(page);
      await page.evaluate('void spoil()');
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

    it('has no field of ours into which somebody could write', async () => {
      const page = await visit('trust/spy.html');
      const shown = await ask(page);
      for (const role of ['textbox', 'searchbox', 'entry', 'password text'])
        expect(find(shown, { role })).toBeUndefined();
    });
  });
}

/** Every page that a browser opens can be spoken to by script; its own pages say so by their type only. */
function evaluateIn(surface: object, expression: string): Promise<unknown> {
  if ('evaluate' in surface && typeof surface.evaluate === 'function')
    return Promise.resolve(Reflect.apply(surface.evaluate, surface, [expression]) as unknown);
  if ('page' in surface) return evaluateIn(surface.page as object, expression);
  throw new Error('This surface runs no script.');
}
