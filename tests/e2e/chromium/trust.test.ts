import { expect, it } from 'vitest';
import { english } from '../../../src/language/en/english';
import { find } from '../drivers/accessible';
import { Chromium } from '../drivers/chromium';
import type { ChromiumPage } from '../drivers/chromium-page';
import { panel, panelWithAnswer } from '../drivers/ours';
import { pause } from '../drivers/patience';
import { trust, useInFrontOf } from '../journeys/trust';
import { visiting } from '../drivers/visits';

trust(() => Chromium.start());

const { visit } = visiting(() => Chromium.start());

it('hands a page that listened before us nothing of ours with the events of pointer, keys and focus', async () => {
  expect(await useInFrontOf(await visit('trust/spy.html'))).toEqual([]);
});

const keep = { role: 'button', name: english.panel.keep } as const;
const undo = { role: 'button', name: english.panel.undoKeep } as const;

async function asked(): Promise<ChromiumPage> {
  const page = await visit('trust/spy.html');
  await page.select('#message');
  await page.askByShortcut();
  await panelWithAnswer(page);
  await pause(400);
  return page;
}

/** Moves the pointer to the middle of something, so that no time is lost before it is pressed. */
async function pointAt(page: ChromiumPage, wanted: typeof keep): Promise<void> {
  const { left, top, right, bottom } = await page.edgesOf(wanted);
  await page.page.mouse.move((left + right) / 2, (top + bottom) / 2, { steps: 4 });
}

async function pressHere(page: ChromiumPage): Promise<void> {
  await page.page.mouse.down();
  await page.page.mouse.up();
}

it('gives the place to a page that covers the panel again and again, and the message to the popup', async () => {
  const page = await asked();
  await page.evaluate('void coverAgain()');
  await pause(400);
  for (let times = 0; times < 4 && find(await page.tree(), keep) !== undefined; times += 1) {
    await page.press(keep);
    await pause(400);
    expect(find(await page.tree(), undo)).toBeUndefined();
  }
  await page.losesSight(panel);
  const popup = await page.openedPopup();
  await popup.sees({ role: 'heading', name: english.patterns.gaslighting.name });
});

it('loses no press to what a page honestly shows in a corner, and leaves that open', async () => {
  const page = await asked();
  await page.evaluate('void tell()');
  await pause(300);
  await pointAt(page, keep);
  await pause(300);
  await pressHere(page);
  await page.sees(undo);
  expect(await page.evaluate('told.matches(":popover-open")')).toBe(true);
});

it('takes a quick press where nothing moved: 30 ms after the pointer came', async () => {
  const page = await asked();
  await page.page.mouse.move(2, 2);
  await pointAt(page, keep);
  await pause(30);
  await pressHere(page);
  await page.sees(undo);
});

it('takes no press while the panel follows a page that scrolls it under the pointer', async () => {
  const page = await asked();
  await page.evaluate('void (document.body.style.minHeight = "300vh")');
  await pause(300);
  await pointAt(page, keep);
  await page.evaluate('new Promise((seen) => { scrollBy(0, 4); setTimeout(seen, 60); })');
  await pressHere(page);
  await pause(400);
  await page.sees(keep);
  await pressHere(page);
  await page.sees(undo);
});

/** How far the panel is scrolled, what has the focus in it, and how many motions of ours run. */
const WITHIN = `(() => {
  const root = [...document.documentElement.children].map((one) => one.localName.includes('-') && chrome.dom.openOrClosedShadowRoot(one)).find(Boolean);
  return {
    scrolled: root.querySelector('.body').scrollTop,
    focus: root.activeElement?.className,
    motions: root.getAnimations().map((one) => one.animationName).filter(Boolean),
    said: root.querySelector('[role="status"]').textContent,
  };
})()`;

it('comes up with the focus, the place of reading and the words for screen readers as they were', async () => {
  const page = await asked();
  await page.page.setViewport({ width: 1280, height: 420 });
  await page.key('Tab');
  await page.evaluateAsReader(
    `[...document.documentElement.children].map((one) => one.localName.includes('-') && chrome.dom.openOrClosedShadowRoot(one)).find(Boolean).querySelector('.body').scrollTo(0, 40)`,
  );
  await pause(400);
  const before = await page.evaluateAsReader(WITHIN);
  await page.evaluate('void cover()');
  await pause(300);
  await pointAt(page, keep);
  expect(await page.evaluateAsReader(WITHIN)).toEqual(before);
  expect(before).toMatchObject({ scrolled: 40 });
});
