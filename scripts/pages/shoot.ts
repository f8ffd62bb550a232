/**
 * Photographs the panel on pages as people have them: `npx tsx scripts/pages/shoot.ts` (after
 * `npm run build`). Pictures land in `artifacts/screenshots/`, as `page-….png`.
 */
import { Chromium } from '../../tests/e2e/drivers/chromium.ts';
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

const browser = await Chromium.start();
try {
  for (const picture of PICTURES) await shoot(browser, picture);
} finally {
  await browser.close();
}
