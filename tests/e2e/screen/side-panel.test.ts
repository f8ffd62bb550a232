import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english } from '../../../src/language/en/english';
import { Chromium } from '../drivers/chromium';
import { ChromiumSurface } from '../drivers/chromium-surface';
import { keepFrom } from '../drivers/ours';
import { stillness } from '../drivers/patience';
import { Screen } from '../drivers/screen';
import { visiting } from '../drivers/visits';

let screen: Screen;

beforeAll(async () => {
  screen = await Screen.start();
});

const { browser, visit } = visiting(() =>
  Chromium.start({
    headed: true,
    environment: { DISPLAY: screen.display },
    flags: ['--window-position=0,0', '--window-size=1280,900'],
  }),
);

afterAll(() => {
  screen.close();
});

/** Where something in a surface of the browser's own is on the screen: the middle of it, in pixels. */
async function placeOnScreen(
  surface: ChromiumSurface,
  name: string,
): Promise<readonly [number, number]> {
  const { left, right, top, bottom } = await surface.edgesOf({ role: 'button', name });
  const [x, y] = await surface.page.evaluate(() => [screenX, screenY] as const);
  return [x + (left + right) / 2, y + (top + bottom) / 2];
}

describe('the side panel', () => {
  it('opens beside the page by a click in the popup, and follows what is kept on it', async () => {
    const page = await visit('chat.html');
    await keepFrom(page, 'You’re remembering it wrong again.');
    const popup = await page.askByButton();
    // It grows once more when the answer comes, and then the link stands below all of it.
    await popup.sees({ role: 'mark' });
    await popup.page.evaluate("document.querySelector('.footer').scrollIntoView()");
    await stillness();
    await screen.click(...(await placeOnScreen(popup, english.popup.links.history)), 1);
    const target = await browser().browser.waitForTarget((one) =>
      one.url().endsWith('/sidepanel.html'),
    );
    const panel = new ChromiumSurface(await target.asPage());
    await panel.sees({ role: 'button', name: /remembering it wrong/ });
    await panel.screenshot('side-panel');
    const widths = await Promise.all(
      [panel, page].map((one) => one.page.evaluate(() => innerWidth)),
    );
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(1280);
    await keepFrom(page, 'After all I do for you, you can’t even call.');
    await panel.sees({ role: 'button', name: /After all I do/ });
    await panel.press({ role: 'button', name: /After all I do/ });
    await panel.sees({ role: 'heading', name: english.patterns['guilt-tripping'].name });
    await panel.screenshot('side-panel-entry');
  });
});
