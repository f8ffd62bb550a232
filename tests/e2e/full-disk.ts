/**
 * Keeps messages until a real disk is full, in a real browser, then makes room again: the person is told,
 * nothing that was kept is lost, and keeping goes on. No part of `npm test`, because it needs a file
 * system of its own, small enough to be filled:
 *
 *     mount -t tmpfs -o size=220m tmpfs /mnt/small
 *     npx tsx tests/e2e/full-disk.ts /mnt/small chromium      (or firefox; npm run build first)
 */
import { appendFileSync, rmSync, statfsSync } from 'node:fs';
import path from 'node:path';
import { english } from '../../src/language/en/english';
import { fill } from '../../src/language/fill';
import { Chromium } from './drivers/chromium';
import { Firefox } from './drivers/firefox';
import { field } from './drivers/marionette';
import { keepFrom, panelWithAnswer } from './drivers/ours';
import { servePage } from './drivers/page-server';

/** What is left to the browser before messages are kept, and how much more a disk may hold to be called small. */
const LEFT = 2_000_000;
const SMALL = 1_000_000_000;
const PIECE = '\n'.repeat(256 * 1024);
const LONG = 'Words that go on and on. '.repeat(1200);
const { panel, history } = english;

const [folder = '', name = 'chromium'] = process.argv.slice(2);
const ballast = path.join(folder, 'ballast');

function free(): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

async function run(): Promise<void> {
  if (folder === '' || free() > SMALL) throw new Error('Name a folder on a small file system.');
  // Where browsers put what is temporary, profiles too.
  process.env.TMPDIR = folder;
  const profile = `--user-data-dir=${path.join(folder, 'profile')}`;
  const browser =
    name === 'firefox' ? await Firefox.start() : await Chromium.start({ flags: [profile] });
  const served = await servePage('chat.html');
  try {
    const own = await browser.openOwn('options.html');
    const keep = (text: string): Promise<unknown> =>
      ('page' in own ? own.page : own).evaluate(
        `(globalThis.browser ?? chrome).runtime.sendMessage({ request: 'entry.keep',
           ask: { messages: [{ text: ${JSON.stringify(text)} }], private: false } })`,
      );
    const isKept = (answer: unknown) => field(field(answer, 'value'), 'ok') === true;
    let kept = isKept(await keep(LONG)) ? 1 : 0;
    while (free() > LEFT) appendFileSync(ballast, PIECE);
    while (isKept(await keep(`${String(kept)} ${LONG}`))) kept += 1;

    const page = await browser.open(served.url);
    await page.select('#message');
    await page.askByShortcut();
    await panelWithAnswer(page);
    await page.press({ role: 'button', name: panel.keep });
    await page.sees({ role: 'text', name: panel.keepProblems.full });
    await page.screenshot('full-disk');
    await page.key('Escape');

    rmSync(ballast);
    const list = await browser.openOwn('sidepanel.html');
    await list.sees({ role: 'text', name: fill(history.count, { count: kept }) });
    await keepFrom(await browser.open(served.url), 'That never happened.');
    console.log(
      `${name}: ${String(kept)} kept until the disk was full, said so, none lost, one more since.`,
    );
  } finally {
    await browser.close();
    served.close();
    rmSync(ballast, { force: true });
  }
}

await run();
