import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pack, readFolder } from '../../scripts/release/pack';
import { builtExtension } from '../e2e/drivers/artifacts';
import { builtFiles, builtText, targets } from './built-files';
import { loadedScripts } from './loaded-scripts';

/**
 * What may be loaded, in kibibytes, compressed, with everything it imports. The reader is what a page
 * that was asked about has to take in, so its budget is promised; the others keep a jump from going
 * unnoticed. Whoever raises one says in the commit what for. Most of
 * the background is the lexicon, which grows with what is known.
 */
const budgets = [
  ['reader.js', 20],
  ['outline.js', 3],
  ['background.js', 1200],
  ['popup.html', 50],
  ['options.html', 160],
  ['sidepanel.html', 160],
  ['review.html', 160],
] as const;

/** What people download, in kibibytes. */
const PACKAGE_BUDGET = 1400;

const kibibytes = (bytes: number) => bytes / 1024;

describe.each(targets)('the %s build', (target) => {
  it.each(budgets)('keeps what %s loads within %d KiB, compressed', (entry, budget) => {
    const scripts = loadedScripts(target, entry);
    expect(scripts.length).toBeGreaterThan(0);
    const sizes = scripts.map((file) => gzipSync(builtText(target, file)).length);
    expect(kibibytes(sizes.reduce((sum, size) => sum + size))).toBeLessThanOrEqual(budget);
  });

  it('is a small download as a whole', () => {
    const zip = pack(readFolder(builtExtension(target)));
    expect(kibibytes(zip.length)).toBeLessThanOrEqual(PACKAGE_BUDGET);
  });
});

describe.each(targets)('the injected reader of the %s build', (target) => {
  const reader = builtText(target, 'reader.js');

  it('loads nothing besides itself', () => {
    expect(loadedScripts(target, 'reader.js')).toEqual(['reader.js']);
  });

  it('holds no lexicon, no word engine and no catalogue', () => {
    for (const foreign of ['gaslighting/', 'compromise', 'love-bombing/', 'couldAlsoBe:"']) {
      expect(reader).not.toContain(foreign);
    }
  });
});

describe.each(targets)('the background of the %s build', (target) => {
  const scripts = builtFiles(target)
    .filter((file) => file.endsWith('.js') && file !== 'reader.js')
    .map((file) => builtText(target, file));

  it('holds the lexicon, so the search above looks for the right words', () => {
    expect(scripts.some((script) => script.includes('gaslighting/'))).toBe(true);
  });

  it('carries the index of the frames, so that a woken background need not make it', () => {
    expect(scripts.filter((script) => script.includes('LEXICON_ANCHORS'))).toEqual([]);
  });

  it('leaves the proof of the lexicon at home', () => {
    expect(scripts.filter((script) => /\b(counterExamples|spares):/.test(script))).toEqual([]);
  });
});
