/**
 * Builds the gallery and photographs every state of panel, popup and options, light and dark:
 * `npx tsx scripts/gallery/shoot.ts`. Pictures land in `artifacts/gallery/`.
 */
import preact from '@preact/preset-vite';
import { createServer } from 'node:http';
import { mkdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findTool } from '../bootstrap/find-tool.mjs';

const OUT = 'artifacts/gallery';
const SITE = `${OUT}/site`;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};
/** Each picture shows these states side by side. */
const PICTURES = [
  ['one', 'four', 'nothing'],
  ['help', 'suicide', 'quoted'],
  ['thread', 'thread-of-two', 'thread-without'],
  ['families', 'faint'],
  ['long', 'long-words', 'right-to-left'],
  ['reading', 'problem', 'popup'],
  ['popup-without-text', 'popup-reading', 'popup-problem'],
  ['popup-answer', 'popup-kept', 'popup-full', 'popup-several'],
  ['options'],
  ['options-full'],
];
const WIDTH = 24 + 3 * 384;

/** Opens every question of the options that shows what somebody has chosen. */
async function askEverything(page: Page): Promise<void> {
  await page.evaluate(`(() => {
    const options = [...document.querySelectorAll('.options')].at(-1);
    options.querySelector('input[name=retention][value="7"]').click();
    options.querySelector('[aria-labelledby=erase] .button').click();
    const threat = [...options.querySelectorAll('.pattern')]
      .find((one) => one.querySelector('#finds-threat') !== null);
    threat.querySelector('input').click();
    const words = options.querySelector('.form input[type=text]');
    words.value = 'you';
    words.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
  // What was typed is known one picture later.
  await page.evaluate(`new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))`);
  await page.evaluate(`(() => {
    const options = [...document.querySelectorAll('.options')].at(-1);
    options.querySelector('.form .row .button').click();
    options.querySelector('[aria-labelledby=lock] .row .button').click();
  })()`);
}

async function shoot(page: Page, address: string): Promise<void> {
  for (const look of ['light', 'dark']) {
    for (const states of PICTURES) {
      await page.goto(`${address}/?state=${states.join()}&look=${look}&country=GB`);
      if (states.includes('options-full')) await askEverything(page);
      const path = join(OUT, `${states.join('+')}-${look}.png`);
      await page.screenshot({ path, fullPage: true });
    }
  }
}

await mkdir(OUT, { recursive: true });
await build({
  configFile: false,
  root: 'scripts/gallery',
  base: './',
  logLevel: 'warn',
  plugins: [preact()],
  build: { outDir: `../../${SITE}`, emptyOutDir: true, target: 'chrome123' },
});
const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://here').pathname;
  const file = path === '/' ? '/index.html' : path;
  readFile(join(SITE, file)).then(
    (content) =>
      response.setHeader('content-type', TYPES[extname(file)] ?? 'text/plain').end(content),
    () => response.writeHead(404).end(),
  );
});
await new Promise<void>((listening) => {
  server.listen(0, '127.0.0.1', listening);
});
const address = server.address();
if (address === null || typeof address === 'string') throw new Error('The gallery has no port.');
const program = findTool('chromium');
if (program === null) throw new Error('No Chromium found: apt install chromium');
const browser = await launch({
  executablePath: program,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  defaultViewport: { width: WIDTH, height: 500 },
});
try {
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await shoot(page, `http://127.0.0.1:${address.port}`);
} finally {
  await browser.close();
  server.close();
}
