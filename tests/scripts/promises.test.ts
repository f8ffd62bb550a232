import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const page = readFileSync(path.join(root, 'docs/promises.md'), 'utf8');

interface Proof {
  readonly file: string;
  readonly title: string;
}

const proofs: readonly Proof[] = [...page.matchAll(/^ {2}- `([^`]+)` “(.+)”$/gm)].map(
  ([, file = '', title = '']) => ({ file, title }),
);

/** A source as its strings read: without the strokes before quotes. */
const asRead = (file: string) =>
  readFileSync(path.join(root, file), 'utf8').replaceAll(/\\(['"`])/g, '$1');

/** A test's own call, so that the same words in a comment don't count. */
function isThere({ file, title }: Proof): boolean {
  if (!existsSync(path.join(root, file))) return false;
  const source = asRead(file);
  return ["'", '"', '`'].some((quote) =>
    new RegExp(`(^|[(\\s])${quote}${escaped(title)}${quote},`, 'm').test(source),
  );
}

function escaped(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

describe('docs/promises.md', () => {
  it('can be read, and says a good deal', () => {
    const lines = page.split('\n').filter((line) => line.startsWith('  - '));
    expect(lines.length, 'a line has not the form   - `file` “title”').toBe(proofs.length);
    expect(proofs.length).toBeGreaterThan(50);
  });

  it('gives every promise at least one test', () => {
    const bare = [...page.matchAll(/^- \*\*(.+)\*\*\n(?! {2}- `)/gm)].map((match) => match[1]);
    expect(bare).toEqual([]);
  });

  it.each(proofs)('names a test that is there: $title', (proof) => {
    expect(
      isThere(proof),
      `docs/promises.md leans on the test “${proof.title}” in ${proof.file}, which isn’t there. ` +
        'Was it renamed or moved? Then say so in docs/promises.md. ' +
        'Is it gone? Then the promise needs another test, or must not be made any more.',
    ).toBe(true);
  });
});
