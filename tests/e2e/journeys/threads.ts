import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/language/en/english';
import { PAGES, type KnownPage } from '../../selection/adapters/pages';
import { find, findAll, words, type Accessible } from '../drivers/accessible';
import type { DrivenBrowser, StartBrowser } from '../drivers/driven-browser';
import { panelWithAnswer, tabTo } from '../drivers/ours';
import { waitFor } from '../drivers/patience';
import type { AskablePage } from '../drivers/surface';
import { visiting } from '../drivers/visits';
import { chatOf, inPage } from '../drivers/chats';

const { thread } = english.panel;

/** How threads are tried in one browser. */
export interface ThreadsAsk {
  readonly start: StartBrowser;
  /** Opens HTML as if a host had served it. */
  readonly openAs: (browser: DrivenBrowser, host: string, html: string) => Promise<AskablePage>;
  /** Whether several places can be selected at once, as with Control in Firefox. */
  readonly selectsSeveral?: true;
}

const htmlOf = ({ file }: KnownPage): string =>
  readFileSync(path.join(import.meta.dirname, `../../selection/adapters/${file}.html`), 'utf8');

/** How many messages a panel shows: those in sight, and those that wait behind a press. */
function countIn(shown: Accessible): number {
  const waiting = findAll(shown, { name: /nothing marked/ })
    .filter(({ role }) => role !== 'text')
    .map(({ name }) => Number.parseInt(name, 10));
  return findAll(shown, { role: 'figure' }).length + waiting.reduce((sum, one) => sum + one, 0);
}

/** Waits until the panel shows that many messages. */
function panelWithThread(page: AskablePage, count: number): Promise<Accessible> {
  return waitFor(
    async () => {
      const shown = await panelWithAnswer(page);
      return countIn(shown) === count ? shown : undefined;
    },
    async () => `There are ${countIn(await panelWithAnswer(page))} messages, not ${count}.`,
  );
}

/** What a message is called where it is shown. */
const captionOf = ({ sender, time, own }: KnownPage['messages'][number], place: number): string =>
  [`Message ${place + 1}`, own === true ? thread.you : sender, time]
    .filter((part) => part !== undefined)
    .join(' · ');

/** Several messages at once, on pages made like those of the services, at the services' own hosts. */
export function threads({ start, openAs, selectsSeveral }: ThreadsAsk): void {
  const { browser } = visiting(start);
  const open = (host: string, html: string): Promise<AskablePage> =>
    openAs(browser(), host, inPage(html));

  describe('a selection over several messages', () => {
    it.each(PAGES)('is a thread on a page like those at $host ($file)', async (known) => {
      const page = await open(known.host, htmlOf(known));
      await page.select('#page');
      await page.askByShortcut();
      const shown = await panelWithThread(page, known.messages.length);
      const captions = known.messages.map(captionOf);
      const figures = findAll(shown, { role: 'figure' }).map(({ name }) => name);
      expect(figures.length).toBeGreaterThan(0);
      for (const name of figures) expect(captions).toContain(name);
    });

    it('is a thread on any other page that looks like one', async () => {
      const page = await open('chat.example', chatOf(6).replace(/ class="[^"]*"/gu, ''));
      await page.select('#page');
      await page.askByShortcut();
      const shown = await panelWithThread(page, 6);
      expect(findAll(shown, { role: 'figure' })[0]?.name).toMatch(/^Message \d+ · \d\d:\d\d$/);
      expect(find(shown, { role: 'button', name: thread.readOwn })).toBeUndefined();
    });

    it('shows each pattern once, and leads to the messages that it was found in', async () => {
      const page = await open('web.whatsapp.com', chatOf(6));
      await page.select('#page');
      await page.askByShortcut();
      const shown = await panelWithThread(page, 6);
      const names = findAll(shown, { role: 'article' }).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      await page.press({ role: 'button', name: 'Message 5' });
      await page.sees({ role: 'figure', name: /^Message 5/, focused: true });
    });

    it('leaves the person’s own messages unread until they ask, and again when they ask', async () => {
      const page = await open('web.whatsapp.com', chatOf(2));
      await page.select('#page');
      await page.askByShortcut();
      const own = { role: 'figure', name: /^Message 2 · You/ };
      expect(find(await panelWithThread(page, 2), own)).toBeUndefined();
      await page.press({ role: 'button', name: thread.readOwn });
      await page.sees(own);
      await page.press({ role: 'button', name: thread.readOwn });
      await page.losesSight(own);
    });

    it('is a thread in a frame of the page, too', async () => {
      const page = await open(
        'chat.example',
        '<iframe style="width: 500px; height: 600px"></iframe>',
      );
      await page.evaluate(`(() => {
        const frame = document.querySelector('iframe');
        frame.contentDocument.body.innerHTML = ${JSON.stringify(chatOf(4))};
        frame.focus();
        frame.contentWindow.getSelection().selectAllChildren(frame.contentDocument.body);
      })()`);
      await page.askByShortcut();
      const shown = await panelWithThread(page, 4);
      expect(findAll(shown, { role: 'figure' })[0]?.name).toBe('Message 1 · 10:30');
    });

    it('is a thread in the popup, too', async () => {
      const page = await open('web.whatsapp.com', chatOf(6));
      await page.select('#page');
      const popup = await page.askByButton();
      await popup.sees({ role: 'figure', name: /^Message 1 · Robin/ });
      expect(countIn(await popup.tree())).toBe(6);
    });

    it('is gone through with the keyboard alone: what waits is opened, and a card leads to a message', async () => {
      const page = await open('web.whatsapp.com', chatOf(6));
      await page.select('#page');
      await page.askByShortcut();
      await panelWithThread(page, 6);
      await tabTo(page, { role: 'summary', name: /^3 messages/ });
      await page.key('Enter');
      await page.sees({ role: 'figure', name: /^Message 2 · You .* not read$/ });
      await tabTo(page, { role: 'button', name: thread.readOwn });
      await tabTo(page, { role: 'button', name: 'Message 1' });
      await page.key('Enter');
      await page.sees({ role: 'figure', name: /^Message 1 · Robin/, focused: true });
    });

    it('is a thread where it was picked with the keyboard, too', async () => {
      const page = await open('chat.example', chatOf(4));
      await page.askByShortcut();
      await page.sees({ name: english.panel.pick.hint });
      for (let times = 0; times < 8; times += 1) await page.key('ArrowUp');
      await page.key('Enter');
      const shown = await panelWithThread(page, 4);
      expect(findAll(shown, { role: 'figure' })[0]?.name).toBe('Message 1 · 10:30');
    });

    it('says of a message in it that the page shows only a part of it', async () => {
      const more = chatOf(4).replace('</span></div><div>', '… <a role="button">Read more</a>$&');
      const page = await open('web.whatsapp.com', more);
      await page.select('#page');
      await page.askByShortcut();
      const shown = await panelWithThread(page, 4);
      expect(words(shown)).toContain(english.panel.cut);
    });

    if (selectsSeveral)
      it('is a thread of those messages alone that were selected one by one', async () => {
        const page = await open('web.whatsapp.com', chatOf(6));
        await page.evaluate(`[...document.querySelectorAll('.message-in')].forEach((each) => {
          const range = document.createRange();
          range.selectNodeContents(each);
          getSelection().addRange(range);
        })`);
        await page.askByShortcut();
        const shown = await panelWithThread(page, 3);
        expect(findAll(shown, { role: 'figure' })[0]?.name).toMatch(/^Message 1 · Robin/);
        expect(words(shown)).not.toContain('Yes please');
      });

    it('stays one message where it is a part of one', async () => {
      const page = await open('mail.google.com', htmlOf(knownAs('gmail')));
      await page.select('.a3s');
      await page.askByShortcut();
      const shown = await panelWithAnswer(page);
      expect(findAll(shown, { role: 'figure' }).map(({ name }) => name)).toEqual([
        english.panel.message,
      ]);
    });
  });
}

function knownAs(file: string): KnownPage {
  const found = PAGES.find((one) => one.file === file);
  if (found === undefined) throw new Error(`No page ${file}.`);
  return found;
}
