import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOGO, PROMOS } from '../../../scripts/store/promo';
import { SCREEN } from '../../../scripts/store/screenshots';

const root = path.resolve(import.meta.dirname, '../../..');
const docs = path.join(root, 'docs');

/** Kind and size that a file begins with. */
function picture(file: string): { readonly isPng: boolean; readonly size: readonly number[] } {
  const bytes = readFileSync(file);
  return {
    isPng: bytes.subarray(1, 4).toString() === 'PNG',
    size: [bytes.readUInt32BE(16), bytes.readUInt32BE(20)],
  };
}

describe.each(['en', 'de', 'es'])('the pictures for the stores in “%s”', (language) => {
  const folder = path.join(docs, 'store/pictures', language);

  it('are five screenshots of the size that all stores take', () => {
    const shots = globSync('[0-9]-*.png', { cwd: folder });
    expect(shots).toHaveLength(5);
    for (const shot of shots) {
      const { isPng, size } = picture(path.join(folder, shot));
      expect(isPng).toBe(true);
      expect(size, shot).toEqual([SCREEN.width, SCREEN.height]);
    }
  });

  it.each(PROMOS)('have $name in its size', ({ name, width, height }) => {
    expect(picture(path.join(folder, `${name}.png`)).size).toEqual([width, height]);
  });
});

describe('the logo', () => {
  it('has the size that Edge asks for', () => {
    const file = path.join(docs, 'store/pictures', `${LOGO.name}.png`);
    expect(picture(file).size).toEqual([LOGO.width, LOGO.height]);
  });
});

describe('every page of the documents', () => {
  const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'].concat(
    globSync('docs/**/*.md', { cwd: root }),
  );

  it.each(pages)('shows and links only what is there: %s', (page) => {
    const words = readFileSync(path.join(root, page), 'utf8');
    const targets = [...words.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(
      (match) => match[1] ?? '',
    );
    const gone = targets
      .filter((target) => !/^[a-z]+:/.test(target))
      .filter((target) => !existsSync(path.join(root, path.dirname(page), target)));
    expect(gone).toEqual([]);
  });
});
