/**
 * Measures the history with a hundred thousand entries over three years, open and sealed, in a page
 * of the extension in a real Chromium. `npm run bench -- history`; needs a built extension.
 */
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { builtExtension } from '../e2e/drivers/artifacts.ts';
import { Chromium } from '../e2e/drivers/chromium.ts';
import { measureSurface, measureUnlocking } from './history-surface.ts';

const COUNT = Number(process.argv[3] ?? 100_000);
const TIMES = 5;
const PASSPHRASE = 'correct horse battery';

/** The script of the page, as one text: a page of ours loads nothing that wasn't built with it. */
async function pageScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'tests/bench/history-page.ts', formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}

const script = await pageScript();
const chromium = await Chromium.start({
  extension: process.env.UNDERTONE_BUILT ?? builtExtension('chrome'),
});
const tell = (what: string, value: unknown): void => {
  const rounded = JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'number' ? Math.round(one * 10) / 10 : one,
  );
  console.log(`${what}: ${rounded}`);
};

/** What is still held after what isn't was thrown away, in megabytes. */
async function memoryOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  return ((await page.metrics()).JSHeapUsedSize ?? Number.NaN) / 1e6;
}

/** A fresh page each time, so that nothing is warm that a person would find cold. */
async function inPage(act: string): Promise<unknown> {
  const page = await chromium.browser.newPage();
  try {
    page.setDefaultTimeout(300_000);
    await page.goto(`chrome-extension://${chromium.extension.id}/options.html`);
    await page.evaluate(script);
    const value: unknown = await page.evaluate(act);
    if (act === 'acts.rows()') tell('memory with all rows (MB)', await memoryOf(page));
    return value;
  } finally {
    await page.close();
  }
}

async function measureLooking(): Promise<void> {
  for (let times = 0; times < TIMES; times += 1)
    tell('from nothing to rows (ms)', await inPage('acts.rows()'));
  tell(
    'then, with all rows there (ms)',
    await inPage(`(async () => {
      await acts.rows();
      const search = await acts.search();
      return {
        filters: await acts.filters(), search, searchAgain: await acts.search(),
        chart: await acts.chart(), entry: await acts.entry(),
      };
    })()`),
  );
  tell('export of everything (ms)', await inPage('acts.exportAll()'));
  tell('keeping one more (ms)', await inPage('acts.keep()'));
}

try {
  tell(`adding ${COUNT} entries (ms)`, await inPage(`acts.fill(${COUNT})`));
  console.log('Without a lock');
  await measureLooking();
  await measureSurface(chromium, tell);
  tell('deleting all, and undo (ms)', await inPage('acts.deleteAndUndo()'));
  tell('turning the lock on (ms)', await inPage(`acts.lockOn('${PASSPHRASE}')`));
  console.log('With a lock, open');
  await measureLooking();
  await measureSurface(chromium, tell);
  for (let times = 0; times < TIMES; times += 1) {
    await inPage('acts.shut()');
    tell('from the passphrase to rows (ms)', await inPage(`acts.unlock('${PASSPHRASE}')`));
    await inPage('acts.shut()');
    tell('the same on its page (ms)', await measureUnlocking(chromium, PASSPHRASE));
  }
  await inPage('acts.shut()');
  tell('keeping one while it is shut (ms)', await inPage('acts.keep()'));
  tell('turning the lock off (ms)', await inPage(`acts.lockOff('${PASSPHRASE}')`));
  tell('rows afterwards (ms)', await inPage('acts.rows()'));
} finally {
  await chromium.close();
}
