/**
 * Measures how long a person waits between the shortcut and the panel, with a real key on a real
 * screen: with a background that is awake, and with one that has to be woken.
 * `npm run bench:asking`; needs Xvfb, xdotool and a built extension.
 */
import { Chromium } from '../e2e/drivers/chromium.ts';
import type { ChromiumPage } from '../e2e/drivers/chromium-page.ts';
import { field } from '../e2e/drivers/marionette.ts';
import { panel, panelWithAnswer } from '../e2e/drivers/ours.ts';
import { servePage } from '../e2e/drivers/page-server.ts';
import { pause } from '../e2e/drivers/patience.ts';
import { Screen } from '../e2e/drivers/screen.ts';

const TIMES = 15;

/** Milliseconds from the key on. */
interface Wait {
  readonly panel: number;
  readonly answer: number;
}

/** In the reader's own world: notes when our element is drawn and when it holds an answer. */
const watch = `
  globalThis.seen = new Promise((resolve) => {
    const times = {};
    const look = () => {
      const host = document.documentElement.lastElementChild;
      const root = host.localName.includes('-') ? chrome.dom.openOrClosedShadowRoot(host) : null;
      const box = root?.querySelector('.box');
      if (box && getComputedStyle(box).visibility === 'visible') times.panel ??= Date.now();
      if (root?.querySelector('blockquote')) times.answer ??= Date.now();
      if (times.answer && times.panel) resolve(times); else requestAnimationFrame(look);
    };
    look();
  }); undefined`;

async function measure(page: ChromiumPage, screen: Screen): Promise<Wait> {
  await page.select('#message');
  await page.evaluateAsReader(watch);
  const began = Date.now();
  screen.strikeNow('alt+shift+u');
  const times = await page.evaluateAsReader('globalThis.seen');
  await panelWithAnswer(page);
  await page.key('Escape');
  await page.losesSight(panel);
  return {
    panel: Number(field(times, 'panel')) - began,
    answer: Number(field(times, 'answer')) - began,
  };
}

function tell(what: string, all: readonly Wait[]): void {
  for (const name of ['panel', 'answer'] as const) {
    const sorted = all.map((one) => one[name]).sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
    console.log(
      `${what}, key to ${name}: median ${at(0.5)} ms, slowest ${at(1)} ms (${TIMES} times)`,
    );
  }
}

const served = await servePage('chat.html');
const screen = await Screen.start();
const chromium = await Chromium.start({ headed: true, environment: { DISPLAY: screen.display } });
try {
  const page = await chromium.open(served.url);
  await page.select('#message');
  await page.askByShortcut();
  await panelWithAnswer(page);
  await page.key('Escape');
  const awake: Wait[] = [];
  const asleep: Wait[] = [];
  for (let times = 0; times < TIMES; times += 1) awake.push(await measure(page, screen));
  for (let times = 0; times < TIMES; times += 1) {
    await chromium.stopWorker();
    await pause(300);
    asleep.push(await measure(page, screen));
  }
  tell('background awake', awake);
  tell('background asleep', asleep);
} finally {
  await chromium.close();
  screen.close();
  served.close();
}
