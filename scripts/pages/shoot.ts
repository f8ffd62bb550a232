/**
 * Photographs the panel on pages as people have them: `npx tsx scripts/pages/shoot.ts` (after
 * `npm run build`), with `firefox` behind it in Firefox. Pictures land in `artifacts/screenshots/`, as
 * `page-….png` and `firefox-page-….png`.
 */
import { Chromium } from '../../tests/e2e/drivers/chromium.ts';
import { Firefox } from '../../tests/e2e/drivers/firefox.ts';
import { narrow, prefer, zoom as zoomIn } from '../../tests/e2e/drivers/firefox-sight.ts';
import { panelWithAnswer } from '../../tests/e2e/drivers/ours.ts';
import { servePage } from '../../tests/e2e/drivers/page-server.ts';

/** One picture: a page of tests/pages/realistic, and how it is seen. */
interface Picture {
  readonly name: string;
  readonly page: string;
  readonly width?: number;
  readonly height?: number;
  /** The browser's own zoom: fewer CSS pixels in the same window. */
  readonly zoom?: number;
  /** A button of the page that is pressed first. */
  readonly press?: string;
  readonly prefers?: Readonly<Record<string, string>>;
}

const PICTURES: readonly Picture[] = [
  { name: 'mail', page: 'mail' },
  { name: 'chat', page: 'chat' },
  { name: 'forum', page: 'forum' },
  { name: 'work-chat', page: 'work-chat' },
  { name: 'dark', page: 'dark', prefers: { 'prefers-color-scheme': 'dark' } },
  { name: 'right-to-left', page: 'right-to-left' },
  { name: 'tiny-window', page: 'chat', width: 360, height: 420 },
  { name: 'zoomed-300', page: 'mail', zoom: 3 },
  { name: 'zoomed-50', page: 'forum', zoom: 0.5 },
  { name: 'cut', page: 'cut' },
  { name: 'modal', page: 'modal' },
  { name: 'fullscreen', page: 'fullscreen', press: 'Fill the screen' },
  { name: 'forced-colours', page: 'chat', prefers: { 'forced-colors': 'active' } },
];

async function shoot(browser: Chromium, picture: Picture): Promise<void> {
  const { name, page, width = 1280, height = 900, zoom = 1, press, prefers } = picture;
  const served = await servePage(`realistic/${page}.html`);
  const tab = await browser.open(served.url);
  const [seenWidth, seenHeight] = [width, height].map((length) => Math.round(length / zoom));
  await tab.page.setViewport({
    width: seenWidth ?? width,
    height: seenHeight ?? height,
    deviceScaleFactor: zoom,
  });
  if (prefers !== undefined) await tab.prefer(prefers);
  if (press !== undefined) await tab.press({ role: 'button', name: press });
  await tab.select('#message');
  await tab.page.$eval('#message', (message) => {
    message.scrollIntoView({ block: 'nearest' });
  });
  await tab.askByShortcut();
  await panelWithAnswer(tab);
  await tab.screenshot(`page-${name}`);
  await tab.leave();
  served.close();
  console.log(`artifacts/screenshots/page-${name}.png`);
}

/** What a person's system asks for, by Firefox's names. */
const ASKED: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'prefers-color-scheme': { 'ui.systemUsesDarkTheme': 1 },
  // 2: always the system's colours instead of those of the page.
  'forced-colors': { 'browser.display.document_color_use': 2 },
};
const NOTHING_ASKED = { 'ui.systemUsesDarkTheme': 0, 'browser.display.document_color_use': null };

async function shootInFirefox(browser: Firefox, picture: Picture): Promise<void> {
  const { name, page, width = null, height = 900, zoom = 1, press, prefers = {} } = picture;
  const served = await servePage(`realistic/${page}.html`);
  await browser.send('WebDriver:SetWindowRect', { width: 1280, height });
  await prefer(browser, NOTHING_ASKED);
  for (const asked of Object.keys(prefers)) await prefer(browser, ASKED[asked] ?? {});
  const tab = await browser.open(served.url);
  await narrow(browser, width);
  await zoomIn(browser, zoom);
  if (press !== undefined) await tab.press({ role: 'button', name: press });
  await tab.select('#message');
  await tab.evaluate("document.querySelector('#message').scrollIntoView({ block: 'nearest' })");
  await tab.askByShortcut();
  await panelWithAnswer(tab);
  await tab.screenshot(`page-${name}`);
  await zoomIn(browser, 1);
  served.close();
  console.log(`artifacts/screenshots/firefox-page-${name}.png`);
}

if (process.argv[2] === 'firefox') {
  const browser = await Firefox.start();
  try {
    for (const picture of PICTURES) await shootInFirefox(browser, picture);
  } finally {
    await browser.close();
  }
} else {
  const browser = await Chromium.start();
  try {
    for (const picture of PICTURES) await shoot(browser, picture);
  } finally {
    await browser.close();
  }
}
