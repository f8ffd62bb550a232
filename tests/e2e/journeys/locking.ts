import { beforeEach, describe, expect, it } from 'vitest';
import { english } from '../../../src/language/en/english';
import { fill } from '../../../src/language/fill';
import { words } from '../drivers/accessible';
import type { StartBrowser } from '../drivers/driven-browser';
import { eraseIn, keepFrom } from '../drivers/ours';
import type { InPage } from '../drivers/own-page';
import { pause, waitFor } from '../drivers/patience';
import type { Surface } from '../drivers/surface';
import { visiting } from '../drivers/visits';

const { history, options } = english;
const { lock } = history;

const button = (name: string | RegExp) => ({ role: 'button', name });
const said = (name: string | RegExp) => ({ role: 'text', name });
const shut = { role: 'heading', name: lock.heading };
const passphraseField = { role: 'textbox', name: lock.passphrase };

const DENIAL = 'You’re remembering it wrong again.';
const GUILT = 'After all I do for you, you can’t even call.';
const PASSPHRASE = 'a calm river';

/** When the lock shuts by itself, in milliseconds from now. */
const shutsIn = `chrome.alarms.get('history shut')
  .then((alarm) => alarm && alarm.scheduledTime - Date.now())`;
/** As if all that time were over. */
const timeIsOver = `chrome.alarms.create('history shut', { when: Date.now() + 300 }).then(() => 0)`;
const inMemory = `chrome.storage.session.get(null).then((held) => JSON.stringify(held))`;

/** The lock as a person meets it: the form, wrong passphrases, keeping meanwhile, and shutting by itself. */
export function locking(start: StartBrowser, inPage: InPage): void {
  const { browser, visit } = visiting(start);

  async function keep(message: string): Promise<void> {
    await keepFrom(await visit('chat.html'), message);
  }

  async function lockOn(minutes: number | null = null): Promise<void> {
    const page = await browser().openOwn('options.html');
    await page.press({ role: 'textbox', name: options.lock.passphrase });
    await page.type(PASSPHRASE);
    await page.press({ role: 'textbox', name: options.lock.again });
    await page.type(PASSPHRASE);
    await page.press(button(options.lock.turnOn));
    await page.sees(said(options.lock.done.on));
    if (minutes === null) return;
    await page.press({ role: 'radio', name: fill(options.keeping.minutes, { count: minutes }) });
    await pause(300);
  }

  async function openHistory(): Promise<Surface> {
    const page = await browser().openOwn('sidepanel.html');
    await page.sees({ role: 'heading', name: history.title });
    return page;
  }

  async function tryToUnlock(page: Surface, passphrase: string): Promise<void> {
    await page.press(passphraseField);
    await page.type(passphrase);
    await page.key('Enter');
  }

  beforeEach(async () => {
    await eraseIn(await browser().openOwn('options.html'));
    await visit('chat.html');
  });

  describe('locking', () => {
    it('shows nothing until the passphrase is given, and says when it was wrong', async () => {
      await keep(DENIAL);
      await lockOn();
      const page = await openHistory();
      await page.sees(button(/remembering it wrong/));
      await page.press(button(history.shut));
      await page.sees(shut);
      expect(words(await page.tree())).not.toContain('remembering');
      await page.screenshot('history-locked');
      await tryToUnlock(page, 'a wild river');
      await page.sees(said(history.problems['wrong-passphrase']));
      await page.screenshot('history-locked-wrong');
      await tryToUnlock(page, PASSPHRASE);
      await page.sees(button(/remembering it wrong/));
      await page.sees(button(history.shut));
    });

    it('opens with a new passphrase only, once it was changed', async () => {
      await keep(DENIAL);
      await lockOn();
      const page = await browser().openOwn('options.html');
      const said = options.lock;
      await page.sees({ role: 'text', name: said.isOn });
      await page.press({ role: 'textbox', name: said.passphrase });
      await page.type(PASSPHRASE);
      await page.press({ role: 'textbox', name: said.next });
      await page.type('a quiet lake');
      await page.press(button(said.change));
      await page.sees({ role: 'text', name: said.problems.different });
      await page.press({ role: 'textbox', name: said.again });
      await page.type('a quiet lake');
      await page.press(button(said.change));
      await page.sees({ role: 'text', name: said.done.changed });
      const shown = await openHistory();
      await shown.press(button(history.shut));
      await tryToUnlock(shown, PASSPHRASE);
      await shown.sees({ role: 'text', name: history.problems['wrong-passphrase'] });
      await tryToUnlock(shown, 'a quiet lake');
      await shown.sees(button(/remembering it wrong/));
    });

    it('keeps what is kept while it is shut, and shows it once it is open', async () => {
      await keep(DENIAL);
      await lockOn();
      await (await openHistory()).press(button(history.shut));
      await keep(GUILT);
      const page = await openHistory();
      await page.sees(shut);
      await tryToUnlock(page, PASSPHRASE);
      await page.sees(said(/^2 entries/));
      await page.sees(button(/After all I do/));
    });

    it('lets one wait after several wrong ones', async () => {
      await lockOn();
      const page = await openHistory();
      await page.press(button(history.shut));
      for (let times = 0; times < 3; times += 1) {
        await tryToUnlock(page, `wrong ${String(times)}`);
        await page.sees(said(history.problems['wrong-passphrase']));
      }
      await page.sees(said(/^Another try is possible in/));
      await page.screenshot('history-locked-waiting');
    });

    it('shuts by itself after the time that was chosen, and nothing stays in sight or in memory', async () => {
      await keep(DENIAL);
      await lockOn(5);
      const page = await openHistory();
      await page.press(button(history.shut));
      await tryToUnlock(page, PASSPHRASE);
      await page.press(button(/remembering it wrong/));
      await page.sees({ role: 'mark' });
      const time = Number(await inPage(page, shutsIn));
      expect(time).toBeGreaterThan(4 * 60_000);
      expect(time).toBeLessThanOrEqual(5 * 60_000);
      expect(await inPage(page, inMemory)).toContain('privateKey');
      await inPage(page, timeIsOver);
      await page.sees(shut);
      expect(words(await page.tree())).not.toContain('remembering');
      await waitFor(
        async () =>
          String(await inPage(page, inMemory)).includes('privateKey') ? undefined : true,
        () => 'The keys are still in memory.',
      );
    });
  });
}
