import { beforeEach, describe, expect, it } from 'vitest';
import { english } from '../../../src/language/en/english';
import { fill } from '../../../src/language/fill';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings';
import { exportSettings } from '../../../src/settings/transfer';
import type { DrivenBrowser } from '../drivers/driven-browser';
import { eraseIn, panelWithAnswer } from '../drivers/ours';
import { pickFile, storedMessages, type InPage } from '../drivers/own-page';
import { waitFor } from '../drivers/patience';
import type { AskablePage, Surface } from '../drivers/surface';
import { visiting } from '../drivers/visits';

const { options, panel } = english;
const said = options.keeping;

const inMemory = `chrome.storage.session.get(null).then((held) => JSON.stringify(held))`;

const everything = `(async () => ({
  databases: await indexedDB.databases(),
  local: await chrome.storage.local.get(null),
  session: await chrome.storage.session.get(null),
}))()`;

/** An entry of so many days ago, given back as a page gives back what it deleted. */
const keepOneOf = (days: number): string => `(async () => {
  const time = Date.now() - ${String(days)} * 86400000;
  const entry = { id: time.toString(36).padStart(9, '0') + '-oldoldold', time, message: 'An old one.',
    holds: 'message', findings: [], own: [], help: [], lexiconVersion: '1', note: '', label: '' };
  const say = (request, ask) => chrome.runtime.sendMessage({ request, ask });
  await say('entries.stage', { batch: 'oldoldold', entries: [entry], private: false });
  return say('entries.commit', { batch: 'oldoldold', count: 1, why: 'undo', private: false });
})()`;

const keepOldOne = keepOneOf(40);

function list(raw: unknown): readonly unknown[] {
  if (!Array.isArray(raw)) throw new Error('Not a list.');
  return raw;
}

/** Each choice about keeping, changed through the options, and what is kept from a real page then. */
export function choosingToKeep<B extends DrivenBrowser<P>, P extends AskablePage>(
  start: () => Promise<B>,
  inPage: InPage,
): void {
  const { browser, visit } = visiting<B, P>(start);

  async function openOptions(): Promise<Surface> {
    const page = await browser().openOwn('options.html');
    await page.sees({ role: 'heading', name: said.heading });
    return page;
  }

  async function diskBecomes(page: Surface, wanted: readonly unknown[]): Promise<void> {
    let held: unknown;
    await waitFor(
      async () => {
        held = await inPage(page, storedMessages);
        return JSON.stringify(held) === JSON.stringify(wanted) ? true : undefined;
      },
      () => `Not ${JSON.stringify(wanted)}, but ${JSON.stringify(held)}`,
    );
  }

  async function ask(selector: string): Promise<P> {
    const page = await visit('chat.html');
    await page.select(selector);
    await page.askByShortcut();
    await panelWithAnswer(page);
    return page;
  }

  async function keep(selector: string): Promise<void> {
    const page = await ask(selector);
    await page.press({ role: 'button', name: panel.keep });
    await page.sees({ role: 'button', name: panel.kept });
  }

  const stays = (name: string) => ({ role: 'radio', name });
  const question = { role: 'alertdialog', name: said.shorterHeading };

  beforeEach(async () => {
    await eraseIn(await openOptions());
    await visit('chat.html');
  });

  describe('choosing what is kept', () => {
    it('holds only the words that were found, if that is chosen', async () => {
      const page = await openOptions();
      await page.press({ role: 'radio', name: said.holdsNames.words });
      await keep('#message');
      const own = await openOptions();
      const held = JSON.stringify(await inPage(own, storedMessages));
      const whole = "document.querySelector('#message').textContent.trim()";
      const message = String(await (await visit('chat.html')).evaluate(whole));
      expect(held).toContain('never happened');
      expect(held).not.toContain(message);
      expect(held.length).toBeLessThan(message.length);
    });

    it('keeps by itself what has something in it, and nothing else, once that is on', async () => {
      const page = await openOptions();
      await page.press({ role: 'switch', name: said.automatic });
      const found = await ask('#message');
      await found.sees({ role: 'button', name: panel.kept });
      await ask('#ordinary');
      const held = await inPage(await openOptions(), storedMessages);
      expect(held).toHaveLength(1);
      expect(JSON.stringify(held)).toContain('never happened');
    });

    it('asks before older entries go, leaves them on Escape, and lets them go after a yes', async () => {
      const page = await openOptions();
      expect(await inPage(page, keepOldOne)).toMatchObject({ ok: true });
      await keep('#one');
      const own = await openOptions();
      const [, young] = list(await inPage(own, storedMessages));
      await own.press(stays(said.retentions['7']));
      await own.sees(question);
      await own.sees({ role: 'text', name: fill(said.shorter, { count: 7 }) });
      await own.screenshot('options-shorter');
      await own.key('Escape');
      await own.losesSight(question);
      expect((await own.sees(stays(said.retentions['90']))).on).toBe(true);
      await diskBecomes(own, ['An old one.', young]);
      await own.press(stays(said.retentions['7']));
      await own.press({ role: 'button', name: said.shorten });
      await diskBecomes(own, [young]);
      await own.losesSight(question);
    });

    it('moves everything into memory for this session only, and back', async () => {
      await keep('#message');
      const own = await openOptions();
      const before = list(await inPage(own, storedMessages));
      await own.press(stays(said.retentions.session));
      await own.press({ role: 'button', name: said.shorten });
      await diskBecomes(own, []);
      expect(await inPage(own, inMemory)).toContain('never happened');
      await own.press(stays(said.retentions.forever));
      await diskBecomes(own, before);
    });

    it('asks before settings from a file let older entries go', async () => {
      const own = await openOptions();
      expect(await inPage(own, keepOldOne)).toMatchObject({ ok: true });
      const file = pickFile(
        'settings.json',
        exportSettings({ ...DEFAULT_SETTINGS, retention: '30' }),
      );
      await inPage(own, file);
      await own.sees(question);
      await own.press({ role: 'button', name: said.leave });
      await own.losesSight(question);
      await diskBecomes(own, ['An old one.']);
      await inPage(own, file);
      await own.press({ role: 'button', name: said.shorten });
      await own.sees({ role: 'text', name: options.settings.imported });
      await diskBecomes(own, []);
    });

    it('asks before setting everything back lets older entries go', async () => {
      const own = await openOptions();
      await own.press(stays(said.retentions.forever));
      await own.sees(stays(said.retentions.forever));
      expect(await inPage(own, keepOneOf(100))).toMatchObject({ ok: true, value: { ok: true } });
      await own.press({ role: 'button', name: options.settings.reset });
      await own.sees(question);
      await own.sees({ role: 'text', name: fill(said.shorter, { count: 90 }) });
      await own.key('Escape');
      await own.losesSight(question);
      expect((await own.sees(stays(said.retentions.forever))).on).toBe(true);
      await diskBecomes(own, ['An old one.']);
      await own.press({ role: 'button', name: options.settings.reset });
      await own.press({ role: 'button', name: said.shorten });
      await own.sees({ role: 'text', name: options.settings.resetDone });
      await diskBecomes(own, []);
    });

    it('leaves nothing at all once everything is erased, on disk or in memory', async () => {
      await keep('#message');
      await keep('#one');
      const own = await openOptions();
      await own.press({ role: 'radio', name: options.look.themes.dark });
      expect(await inPage(own, storedMessages)).toHaveLength(2);
      await own.press(stays(said.retentions.session));
      await own.press({ role: 'button', name: said.shorten });
      await diskBecomes(own, []);
      await own.press(stays(said.retentions.forever));
      await eraseIn(own);
      expect(await inPage(own, everything)).toEqual({ databases: [], local: {}, session: {} });
    });
  });
}
