import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtFiles, builtText, targets } from './built-files';
import { findAddresses, findRemoteParts, findRequestMakers } from './network-words';

const root = path.resolve(import.meta.dirname, '../..');

/** Addresses that are told to people: sources of terms, and help. A person may open them; we never do. */
const toldToPeople = globSync('src/{language,safety,lexicon}/**/*.ts', { cwd: root }).flatMap(
  (file) => readFileSync(path.join(root, file), 'utf8').match(/https?:\/\/[^\s"'`)]+/g) ?? [],
);

describe.each(targets)('the %s build', (target) => {
  const files = builtFiles(target);
  const texts = files.filter((file) => /\.(js|css|html|json)$/.test(file));

  it('is really there', () => {
    expect(texts.filter((file) => file.endsWith('.js')).length).toBeGreaterThan(2);
    expect(files).toContain('manifest.json');
  });

  it.each(texts.filter((file) => file.endsWith('.js')))(
    'holds nothing in %s that could make a request',
    (file) => {
      expect(findRequestMakers(builtText(target, file))).toEqual([]);
    },
  );

  it.each(texts.filter((file) => /\.(css|html)$/.test(file)))(
    'loads nothing from elsewhere in %s',
    (file) => {
      expect(findRemoteParts(builtText(target, file))).toEqual([]);
    },
  );

  it.each(texts)('names no address in %s but what people are told', (file) => {
    expect(findAddresses(builtText(target, file), toldToPeople)).toEqual([]);
  });

  it('carries no map of its sources and nothing else that a browser does not need, but the licences', () => {
    const rest = files.filter((file) => !/\.(js|css|html|json|png|svg)$/.test(file));
    expect(rest).toEqual(['licences.txt']);
  });
});
