/**
 * Builds the gallery and photographs every state, light and dark:
 * `npx tsx scripts/gallery/shoot.ts [state…]`. Pictures land in `artifacts/gallery/`.
 */
import preact from '@preact/preset-vite';
import { createServer } from 'node:http';
import { mkdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { build } from 'vite';

const OUT = 'artifacts/gallery';
const SITE = `${OUT}/site`;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};
const STATES = process.argv.slice(2);
const ALL = [
  ...['reading', 'problem', 'nothing', 'one', 'faint', 'four', 'help', 'suicide', 'quoted'],
  ...['thread', 'families', 'long', 'long-words', 'right-to-left'],
];

async function shoot(page: Page, address: string): Promise<void> {
  for (const look of ['light', 'dark']) {
    for (const state of STATES.length > 0 ? STATES : ALL) {
      await page.goto(`${address}/?state=${state}&look=${look}&country=GB`);
      await page.screenshot({ path: join(OUT, `${state}-${look}.png`), fullPage: true });
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
const browser = await launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  defaultViewport: { width: 408, height: 500, deviceScaleFactor: 1.5 },
});
try {
  await shoot(await browser.newPage(), `http://127.0.0.1:${address.port}`);
} finally {
  await browser.close();
  server.close();
}
