import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FAMILY_OF } from '../../src/history/patterns';
import { CORPUS, listOpenFiles, loadMessages } from '../../scripts/labelled-messages';

describe.each(listOpenFiles())('the labelled messages of %s.jsonl', (name) => {
  const messages = loadMessages(path.join(CORPUS, `${name}.jsonl`));

  it('have words, and each an id of its own', () => {
    expect(messages.filter(({ text }) => text.trim() === '').map(({ id }) => id)).toEqual([]);
    expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
  });

  it('name patterns that there are, and none both as shown and as doubtful', () => {
    const wrong = messages.filter(
      ({ labels, also }) =>
        [...labels, ...also].some((label) => !Object.hasOwn(FAMILY_OF, label)) ||
        labels.some((label) => also.includes(label)),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
