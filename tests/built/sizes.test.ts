import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtFiles, builtText, targets } from './built-files';

/** In bytes, compressed: what a page that was asked about has to take in. */
const READER_BUDGET = 20 * 1024;

describe.each(targets)('the injected reader of the %s build', (target) => {
  const reader = builtText(target, 'reader.js');

  it('stays within its budget', () => {
    expect(gzipSync(reader).length).toBeLessThanOrEqual(READER_BUDGET);
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
