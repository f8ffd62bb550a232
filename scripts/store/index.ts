/**
 * `npm run store`: takes every picture that the stores ask for, from what is built (`npm run build`
 * first), into docs/store/pictures/. `npm run store -- en` takes those of one language.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { LanguageId } from '../../src/language/languages';
import { Chromium } from '../../tests/e2e/drivers/chromium';
import { drawLogo, drawPromos } from './promo';
import { takeScreenshots } from './screenshots';

const all: readonly LanguageId[] = ['en', 'de', 'es'];
const asked = process.argv.slice(2);
const languages = all.filter((language) => asked.length === 0 || asked.includes(language));
const pictures = path.resolve(import.meta.dirname, '../../docs/store/pictures');

// Without a window, the screen is 800 by 600, and what is higher behaves as nowhere else.
const chromium = await Chromium.start({ flags: ['--screen-info={1600x1200}'] });
try {
  for (const language of languages) {
    const album = { language, folder: path.join(pictures, language) };
    mkdirSync(album.folder, { recursive: true });
    await takeScreenshots(chromium, album);
    const page = await chromium.browser.newPage();
    await drawPromos(page, album);
    await drawLogo(page, pictures);
    await page.close();
    console.log(`Pictures in docs/store/pictures/${language}/`);
  }
} finally {
  await chromium.close();
}
