import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks } from './architecture/checks';
import { allowances } from './architecture/house';
import { readSource } from './architecture/source-file';

const root = path.resolve(import.meta.dirname, '..');
const files = globSync('{src,entrypoints}/**/*.{ts,tsx}', { cwd: root })
  .map((file) => file.replaceAll('\\', '/'))
  .sort()
  .map((file) => readSource(file, readFileSync(path.join(root, file), 'utf8')));

describe('the house', () => {
  it('is really looked at', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.some((file) => file.path.startsWith('entrypoints/'))).toBe(true);
  });

  it.each(Object.entries(checks))('keeps its rule: %s', (_, check) => {
    expect(files.flatMap(check)).toEqual([]);
  });

  it('has no allowance for a file that is gone', () => {
    const paths = files.map((file) => file.path);
    expect(Object.keys(allowances).filter((file) => !paths.includes(file))).toEqual([]);
  });
});
