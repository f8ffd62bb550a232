import path from 'node:path';
import fc from 'fast-check';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { read } from '../../../src/reading/read';
import { Chromium } from '../drivers/chromium';
import type { ChromiumPage } from '../drivers/chromium-page';
import type { SelectedNow } from '../drivers/reading-in-page';
import { visiting } from '../drivers/visits';

const { visit } = visiting(() => Chromium.start());

/** The same pages each time, so that what fails once fails again. */
const SEED = 20261122;
const RUNS = 300;

const WORDS = [
  'tea',
  'blue',
  'rivers',
  'stone',
  'paper',
  'naïve',
  'שלום',
  'سلام',
  '漢字',
  '🌍',
  '🧑🏽‍🌾',
];
const SPACES = [' ', '  ', '\n', '\t ', '\u00a0'];
const INLINE = ['span', 'b', 'i', 'a', 'em', 'code', 'span style="display: inline-block"', 'bdi'];
const BLOCK = [
  ...['div', 'p', 'section', 'h3', 'pre', 'ul', 'li'],
  ...['div style="white-space: pre-wrap"', 'div style="display: flex"', 'div style="float: left"'],
  ...['div style="display: contents"', 'table', 'article dir="rtl"', 'details open'],
];
/** What is to be found, wherever the page cuts it. */
const FOUND = ['That ne', 'ver happ', "ened, you're ", 'imag', 'ining things.'];

const word = fc
  .tuple(fc.constantFrom(...WORDS), fc.constantFrom(...SPACES))
  .map((two) => two.join(''));
const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((some) => some.join(''));

const wrap = (tag: string, inside: string): string =>
  `<${tag}>${inside}</${tag.split(' ')[0] ?? ''}>`;

/** HTML of some depth, all of it text that is seen. */
const { html } = fc.letrec<{ html: string; piece: string }>((tie) => ({
  piece: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'page' },
    text,
    fc.constant('<br>'),
    fc.tuple(fc.constantFrom(...INLINE), tie('html')).map(([tag, inside]) => wrap(tag, inside)),
    fc.tuple(fc.constantFrom(...BLOCK), tie('html')).map(([tag, inside]) => wrap(tag, inside)),
  ),
  html: fc.array(tie('piece'), { minLength: 2, maxLength: 5 }).map((some) => some.join('')),
}));

/** A place in a page: which of its texts, and how far in, in thousandths. */
const thousandths = fc.integer({ min: 0, max: 1000 });
const place = fc.tuple(thousandths, thousandths);

const bare = (shown: string): string => shown.replace(/\s+/gu, '');

let page: ChromiumPage;

beforeAll(async () => {
  const entry = path.resolve(import.meta.dirname, '../drivers/reading-in-page.ts');
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'unused' } },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const code = 'output' in bundle ? bundle.output[0].code : '';
  page = await visit('edges.html');
  await page.page.addScriptTag({ content: code });
});

/** Shows HTML, selects between two places or everything, and reads that. */
async function readBetween(
  shown: string,
  ends: readonly (readonly [number, number])[] | null,
): Promise<SelectedNow> {
  const told = await page.evaluate(`(() => {
    document.body.innerHTML = ${JSON.stringify(shown)};
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    const ends = ${JSON.stringify(ends)};
    if (ends === null) getSelection().selectAllChildren(document.body);
    else {
      const [from, to] = ends.map(([which, far]) => {
        const text = texts[Math.round(which * (texts.length - 1) / 1000)];
        // As a hand does, between characters and never inside one.
        const cuts = [...new Intl.Segmenter('en').segment(text.data)].map((one) => one.index);
        return [text, [...cuts, text.data.length][Math.round((far * cuts.length) / 1000)]];
      });
      getSelection().setBaseAndExtent(...from, ...to);
    }
    return selectedNow();
  })()`);
  return told as SelectedNow;
}

describe('the text of a selection', () => {
  it('is what the browser says, up to white space, on pages and between places of all kinds', async () => {
    let filled = 0;
    await fc.assert(
      fc.asyncProperty(html, text, place, place, async (shown, last, from, to) => {
        const { ours, browsers } = await readBetween(`${shown}<p>${last}</p>`, [from, to]);
        expect(bare(ours)).toBe(bare(browsers));
        if (bare(ours) !== '') filled += 1;
      }),
      { seed: SEED, numRuns: RUNS },
    );
    // Empty selections would prove nothing.
    expect(filled).toBeGreaterThan(RUNS / 2);
  });

  it('has its marks on the very characters that were selected', async () => {
    const cut = fc.array(fc.constantFrom(...INLINE), { minLength: 5, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(html, html, cut, async (above, below, tags) => {
        const found = FOUND.map((part, at) => wrap(tags[at] ?? 'b', part)).join('');
        const { ours, browsers } = await readBetween(`${above}<p>${found}</p>${below}`, null);
        const spans = read(ours).findings.flatMap(({ spans: found }) => found);
        const [start, end] = spans[0] ?? [0, 0];
        const before = bare(ours.slice(0, start)).length;
        const marked = bare(ours.slice(start, end));
        expect(marked).toContain('imaginingthings');
        expect(bare(browsers).slice(before, before + marked.length)).toBe(marked);
      }),
      { seed: SEED, numRuns: 100 },
    );
  });
});
