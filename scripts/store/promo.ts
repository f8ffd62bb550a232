import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { fields, readFields, text } from '../release/parse';
import type { Album } from './screenshots';

const root = path.resolve(import.meta.dirname, '../..');

/** Pictures that a store shows around a listing, by name, in pixels. */
export const PROMOS = [
  { name: 'promo-small', width: 440, height: 280, scale: 1 },
  { name: 'promo-wide', width: 1400, height: 560, scale: 2.1 },
] as const;

/** The logo that Edge asks for, in pixels. */
export const LOGO = { name: 'logo', width: 300, height: 300 };

const drawing = readFileSync(path.join(root, 'scripts/icons/icon.svg'), 'utf8');

function words(album: Album): { readonly name: string; readonly ask: string } {
  const messages = readFields(path.join(root, `public/_locales/${album.language}/messages.json`));
  const of = (key: string) => text(fields(messages[key]).message);
  return { name: of('name'), ask: of('ask') };
}

/** Few words, because they get small: the icon, the name, and the one question. */
function promoPage(album: Album, scale: number): string {
  const { name, ask } = words(album);
  return `<!doctype html>
    <style>
      body { margin: 0; height: 100vh; display: grid; place-content: center; justify-items: center;
        gap: ${String(14 * scale)}px; background: #fbf7f0; color: #2c2722;
        font-family: ui-serif, 'Noto Serif', 'Liberation Serif', 'DejaVu Serif', Georgia, serif; }
      svg { width: ${String(84 * scale)}px; }
      h1 { margin: 0; font-size: ${String(36 * scale)}px; font-weight: 600; }
      p { margin: 0; font-size: ${String(18 * scale)}px; color: #5f574c; font-style: italic; }
    </style>
    ${drawing}<h1>${name}</h1><p>${ask}</p>`;
}

/** Draws the promotional pictures of one language. */
export async function drawPromos(page: Page, album: Album): Promise<void> {
  for (const { name, width, height, scale } of PROMOS) {
    await page.setViewport({ width, height });
    await page.setContent(promoPage(album, scale));
    await page.screenshot({ path: path.join(album.folder, `${name}.png`) });
  }
}

/** Draws the logo, the same in every language. */
export async function drawLogo(page: Page, folder: string): Promise<void> {
  await page.setViewport(LOGO);
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${String(LOGO.width)}px }</style>${drawing}`,
  );
  await page.screenshot({ path: path.join(folder, `${LOGO.name}.png`), omitBackground: true });
}
