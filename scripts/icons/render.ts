/**
 * Renders the icon in every size that the manifest names, from one drawing:
 * `npx tsx scripts/icons/render.ts`. Needs a Chromium.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';
import { findTool } from '../bootstrap/find-tool.mjs';

/** Pixels; and how many of them stay empty at each edge. Chrome's store wants that of its size, 128. */
const SIZES = [
  { size: 16, edge: 0 },
  { size: 32, edge: 0 },
  { size: 48, edge: 0 },
  { size: 96, edge: 0 },
  { size: 128, edge: 16 },
];
const drawing = await readFile('scripts/icons/icon.svg', 'utf8');
const program = findTool('chromium');
if (program === null) throw new Error('No Chromium found: apt install chromium');
const browser = await launch({
  executablePath: program,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
});
try {
  const page = await browser.newPage();
  for (const { size, edge } of SIZES) {
    const width = size - 2 * edge;
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body { margin: ${edge}px } svg { display: block; width: ${width}px }</style>${drawing}`,
    );
    await writeFile(`public/icon/${size}.png`, await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
