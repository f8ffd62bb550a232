import { describe, expect, it } from 'vitest';
import { WORD_CLASSES } from '../../src/lexicon/classes';

const files = import.meta.glob<Record<string, Record<string, readonly string[]>>>(
  ['../../src/lexicon/classes/*.ts', '!../../src/lexicon/classes/index.ts'],
  { eager: true },
);
const groups = Object.entries(files).flatMap(([file, exports]) =>
  Object.values(exports).map((classes) => ({ file, classes })),
);

describe('the word classes', () => {
  it('give every name to one class only, across all files', () => {
    const names = groups.flatMap(({ classes }) => Object.keys(classes));
    const twice = names.filter((name, at) => names.indexOf(name) !== at);
    expect(twice, 'A class that stands twice silently replaces the other; rename one').toEqual([]);
  });

  it('are all within reach of the frames', () => {
    const lost = groups
      .filter(({ classes }) => Object.keys(classes).some((name) => !(name in WORD_CLASSES)))
      .map(({ file }) => file);
    expect(lost, 'Add these files to src/lexicon/classes/index.ts').toEqual([]);
  });
});
