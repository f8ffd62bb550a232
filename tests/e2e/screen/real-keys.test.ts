import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english } from '../../../src/language/en/english';
import { words } from '../drivers/accessible';
import { Chromium } from '../drivers/chromium';
import type { ChromiumPage } from '../drivers/chromium-page';
import { panel, panelWithAnswer } from '../drivers/ours';
import { Screen } from '../drivers/screen';
import { visiting } from '../drivers/visits';

let screen: Screen;

beforeAll(async () => {
  screen = await Screen.start();
});

const { visit } = visiting(() =>
  Chromium.start({
    headed: true,
    environment: { DISPLAY: screen.display },
    flags: ['--window-position=0,0', '--window-size=1280,900'],
  }),
);

afterAll(() => {
  screen.close();
});

/** The middle of an element's first line, in pixels of the screen. */
function placeOnScreen(page: ChromiumPage, selector: string): Promise<readonly [number, number]> {
  return page.page.$eval(selector, (element): readonly [number, number] => {
    const { x, y } = element.getBoundingClientRect();
    const frame = (outerWidth - innerWidth) / 2;
    return [screenX + frame + x + 60, screenY + outerHeight - innerHeight + y + 12];
  });
}

/** Opens the conversation, clicks into it as a hand would (which gives it the keyboard), and highlights. */
async function highlight(selector: string): Promise<ChromiumPage> {
  const page = await visit('chat.html');
  await screen.click(...(await placeOnScreen(page, 'h1')), 1);
  await page.select(selector);
  return page;
}

describe('with a real keyboard and a real mouse', () => {
  it('Alt+Shift+U explains what is highlighted', async () => {
    const page = await highlight('#message');
    await screen.strike('alt+shift+u');
    expect(words(await panelWithAnswer(page))).toContain(english.patterns.gaslighting.name);
  });

  it('the item of the context menu explains what is highlighted', async () => {
    const page = await highlight('#message');
    await screen.click(...(await placeOnScreen(page, '#message')), 3);
    // Ours is the last but one, above "Inspect".
    await screen.strike('Up', 'Up', 'Return');
    expect(words(await panelWithAnswer(page))).toContain(english.patterns.gaslighting.name);
  });

  it('Escape closes it', async () => {
    const page = await highlight('#message');
    await screen.strike('alt+shift+u');
    await panelWithAnswer(page);
    await screen.strike('Escape');
    await page.losesSight(panel);
  });
});
