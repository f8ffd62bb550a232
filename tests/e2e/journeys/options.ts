import { beforeEach, describe, expect, it } from 'vitest';
import { english } from '../../../src/language/en/english';
import { fill } from '../../../src/language/fill';
import { find, findAll, words, type Accessible, type Wanted } from '../drivers/accessible';
import type { StartBrowser } from '../drivers/driven-browser';
import { eraseIn, panelWithAnswer } from '../drivers/ours';
import { stillness, waitFor } from '../drivers/patience';
import type { AskablePage, Surface } from '../drivers/surface';
import { visiting } from '../drivers/visits';

const { options, patterns, families, panel } = english;
const { opening } = english.explanation;

const switchOf = (name: string): Wanted => ({ role: 'switch', name: new RegExp(`^${name}`) });
const cardOf = (name: string): Wanted => ({ role: 'heading', name });

/** Each choice changed through the page, and what comes of it in the panel on a real page. */
export function choosing(start: StartBrowser): void {
  const { browser, visit } = visiting(start);

  async function openOptions(): Promise<Surface> {
    const page = await browser().openOwn('options.html');
    await page.sees({ role: 'heading', name: options.patterns.heading });
    return page;
  }

  /** Asks about words that are put into the message of the page. */
  async function askAbout(said: string): Promise<AskablePage> {
    const page = await visit('chat.html');
    await page.evaluate(`document.querySelector('#message').textContent = ${JSON.stringify(said)}`);
    await page.select('#message');
    await page.askByShortcut();
    return page;
  }

  async function answerTo(said: string): Promise<Accessible> {
    return panelWithAnswer(await askAbout(said));
  }

  async function isOn(page: Surface, wanted: Wanted, on: boolean): Promise<void> {
    for (let tries = 0; tries < 100; tries += 1) if ((await page.sees(wanted)).on === on) return;
    throw new Error(`${String(wanted.name)} did not turn ${on ? 'on' : 'off'}.`);
  }

  async function turnOff(page: Surface, wanted: Wanted): Promise<void> {
    await page.press(wanted);
    await isOn(page, wanted, false);
  }

  async function type(page: Surface, field: string, text: string): Promise<void> {
    const wanted = { role: 'textbox', name: field };
    await page.press(wanted);
    await page.type(text);
  }

  const denial = 'You’re remembering it wrong again.';
  const plain = `${denial} I gave up everything for you, and you can’t even call.`;

  beforeEach(async () => {
    const page = await openOptions();
    await page.press({ role: 'button', name: options.settings.reset });
    await page.sees({ role: 'text', name: options.settings.resetDone });
    // Away from the options: opened anew, they must not be mistaken for those of before.
    await visit('chat.html');
  });

  describe('choosing', () => {
    it('shows nothing of a pattern that is off, and shows it again when it is on', async () => {
      const { gaslighting } = patterns;
      const guilt = patterns['guilt-tripping'];
      expect(find(await answerTo(plain), cardOf(gaslighting.name))).toBeDefined();
      await turnOff(await openOptions(), switchOf(gaslighting.name));
      const answer = await answerTo(plain);
      expect(find(answer, cardOf(gaslighting.name))).toBeUndefined();
      expect(find(answer, cardOf(guilt.name))).toBeDefined();
      const page = await openOptions();
      await page.press(switchOf(gaslighting.name));
      await isOn(page, switchOf(gaslighting.name), true);
      expect(find(await answerTo(plain), cardOf(gaslighting.name))).toBeDefined();
    });

    it('turns a whole family off at once', async () => {
      const page = await openOptions();
      const all = fill(options.patterns.allOf, { family: families.distort.name });
      await page.press({ role: 'checkbox', name: all });
      await isOn(page, switchOf(patterns.gaslighting.name), false);
      await isOn(page, switchOf(patterns.projection.name), false);
      expect(find(await answerTo(plain), cardOf(patterns.gaslighting.name))).toBeUndefined();
    });

    it('finds patterns as one types', async () => {
      const page = await openOptions();
      await page.press({ name: options.patterns.search, role: 'searchbox' });
      await page.type('silen');
      await page.losesSight(switchOf(patterns.gaslighting.name));
      await page.sees(switchOf(patterns['silent-treatment'].name));
    });

    it('says what to know before threats go off; Escape leaves them on, and help stays in any case', async () => {
      const { threat } = patterns;
      const page = await openOptions();
      await page.press(switchOf(threat.name));
      const note = await page.sees({ role: 'alertdialog' });
      expect(words(note)).toContain(options.patterns.threat);
      await page.key('Escape');
      await page.losesSight({ role: 'alertdialog' });
      await isOn(page, switchOf(threat.name), true);
      await page.press(switchOf(threat.name));
      await page.press({ role: 'button', name: options.patterns.threatOff });
      await isOn(page, switchOf(threat.name), false);
      const answer = await answerTo(
        'If you leave I will kill myself, and you’ll have to live with that.',
      );
      expect(find(answer, cardOf(threat.name))).toBeUndefined();
      const help = Object.values(english.explanation.help).map(({ heading }) => heading);
      expect(help).toContain(findAll(answer, { role: 'heading' })[1]?.name);
    });

    it('shows more or less as the sensitivity is moved, on the samples and on a page', async () => {
      const page = await openOptions();
      const { levels, samples, nothing } = options.sensitivity;
      const slider = { role: 'slider', name: options.sensitivity.label };
      await page.sees({ role: 'text', name: samples.third });
      await page.press(slider);
      await page.key('End');
      await page.sees({ role: 'text', name: new RegExp(`^${levels.faint}`) });
      await page.losesSight({ role: 'text', name: nothing });
      const faint = await answerTo('Nobody else has a problem with it.');
      expect(words(faint)).toContain(patterns.triangulation.name);
      const again = await openOptions();
      await again.press(slider);
      await again.key('Home');
      await again.sees({ role: 'text', name: new RegExp(`^${levels.clear}`) });
      expect(words(await answerTo('Nobody else has a problem with it.'))).toContain(
        opening.nothing,
      );
    });

    it('finds a wording of one’s own under its name, with a slip in it, and forgets it again', async () => {
      const said = options.phrases;
      const page = await openOptions();
      await type(page, said.words, 'here we go again');
      await type(page, said.sample, 'oh heer we go agian');
      await page.sees({ role: 'text', name: said.miss });
      await type(page, said.sample, ' and here we go agian');
      await page.sees({ role: 'text', name: said.hit });
      await page.press({ role: 'button', name: said.add });
      await page.sees({ role: 'textbox', name: said.name, focused: true });
      await page.sees({ role: 'text', name: said.problems['no-name'] });
      await page.type('The sigh');
      await page.key('Enter');
      await page.sees({ role: 'button', name: fill(said.remove, { words: 'here we go again' }) });
      const answer = await answerTo('Right. HERE we go, agian!');
      expect(find(answer, cardOf('The sigh'))).toBeDefined();
      expect(words(answer)).toContain(english.explanation.ownAbout);
      const again = await openOptions();
      await again.press({ role: 'button', name: fill(said.remove, { words: 'here we go again' }) });
      await again.sees({ role: 'button', name: said.undo });
      expect(find(await answerTo('Here we go again!'), cardOf('The sigh'))).toBeUndefined();
    });

    it('says why a wording can’t be added', async () => {
      const page = await openOptions();
      await type(page, options.phrases.words, 'you');
      await page.press({ role: 'button', name: options.phrases.add });
      await page.sees({ role: 'text', name: options.phrases.problems['too-common'] });
    });

    it('lists what was marked as wrong, and lets it count again', async () => {
      const { gaslighting } = patterns;
      const page = await askAbout(denial);
      await panelWithAnswer(page);
      await page.press({ role: 'button', name: panel.card.wrong });
      await page.sees({ role: 'button', name: panel.card.undo });
      expect(words(await answerTo(denial))).toContain(opening.nothing);
      const own = await openOptions();
      await own.losesSight({ role: 'text', name: options.quiet.none });
      await own.press({ role: 'button', name: /count again$/u });
      await own.sees({ role: 'text', name: options.quiet.none });
      expect(find(await answerTo(denial), cardOf(gaslighting.name))).toBeDefined();
    });

    it('shows help lines of the country that was chosen', async () => {
      const page = await openOptions();
      const country = { role: 'combobox', name: options.help.country };
      await page.press(country);
      await page.type('Ireland');
      // An open list follows what is typed a moment later, and closes a moment after Enter.
      await stillness();
      await page.key('Enter');
      await waitFor(
        async () => {
          const { value, expanded } = await page.sees(country);
          return value === 'Ireland' && expanded !== true ? true : undefined;
        },
        () => 'Ireland was not chosen.',
      );
      await page.key('Tab');
      const help = await panelWithAnswer(await askAbout('If you leave I will kill myself.'));
      expect(find(help, { role: 'combobox', name: panel.help.country })?.value).toBe('Ireland');
    });

    it('speaks German and Spanish at once, in the panel too', async () => {
      const page = await openOptions();
      await page.press({ role: 'radio', name: 'Deutsch' });
      await page.sees({ role: 'heading', name: 'Muster' });
      const inGerman = await askAbout(plain);
      await inGerman.sees({ role: 'dialog', name: 'Was passiert hier?' });
      const again = await browser().openOwn('options.html');
      await again.press({ role: 'radio', name: 'Español' });
      await again.sees({ role: 'heading', name: 'Patrones' });
      await again.press({ role: 'radio', name: 'Como el navegador' });
      await again.sees({ role: 'heading', name: options.patterns.heading });
    });

    it('says that a message is in another language instead of that nothing was found', async () => {
      const answer = await answerTo(
        'Ich habe dir doch gestern schon gesagt, dass wir am Wochenende zu meinen Eltern fahren und dass du mitkommen sollst.',
      );
      expect(words(answer)).toContain(fill(opening.otherLanguage, { language: 'German' }));
      expect(words(answer)).not.toContain(opening.nothing);
    });

    it('leaves everything where erasing is taken back, with the focus on the button that asked', async () => {
      const { first, cancel } = options.erase;
      const page = await openOptions();
      await turnOff(page, switchOf(patterns.gaslighting.name));
      await page.press({ role: 'button', name: first });
      await page.press({ role: 'button', name: cancel });
      await page.sees({ role: 'button', name: first, focused: true });
      await page.press({ role: 'button', name: first });
      await page.sees({ role: 'alertdialog' });
      await page.key('Escape');
      await page.sees({ role: 'button', name: first, focused: true });
      await isOn(page, switchOf(patterns.gaslighting.name), false);
    });

    it('erases everything in two actions', async () => {
      const page = await openOptions();
      await turnOff(page, switchOf(patterns.gaslighting.name));
      await page.press({ role: 'button', name: options.erase.first });
      await page.press({ role: 'button', name: options.erase.second });
      await page.sees({ role: 'text', name: options.erase.done });
      await isOn(page, switchOf(patterns.gaslighting.name), true);
    });

    it('shows the first card below the first answer, until it is put away', async () => {
      await eraseIn(await openOptions());
      const first = await askAbout(plain);
      const headings = findAll(await panelWithAnswer(first), { role: 'heading' });
      expect(headings.at(-1)?.name).toBe(panel.welcome.heading);
      await first.press({ role: 'button', name: panel.welcome.done });
      await first.losesSight({ role: 'heading', name: panel.welcome.heading });
      expect(find(await answerTo(plain), { name: panel.welcome.heading })).toBeUndefined();
    });

    it('locks what is kept, and says why a passphrase can’t be taken', async () => {
      const said = options.lock;
      const page = await openOptions();
      const once = { role: 'textbox', name: said.passphrase };
      await page.press(once);
      await page.type('a calm river');
      await page.press({ role: 'button', name: said.turnOn });
      await page.sees({ role: 'text', name: said.problems.different });
      await page.press({ role: 'textbox', name: said.again });
      await page.type('a calm river');
      await page.key('Enter');
      await page.sees({ role: 'text', name: said.done.on });
      await page.press(once);
      await page.type('a calm river');
      await page.press({ role: 'button', name: said.turnOff });
      await page.sees({ role: 'text', name: said.done.off });
    });
  });
}
