import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LEXICON } from '../../src/lexicon';
import { makeCompiler } from '../../src/reading/2-compile';
import { listAnchors, listFrames, openAnchors } from '../../src/reading/anchors';
import { prepareMessage } from '../../src/reading/prepared-message';
import { Index } from '../../src/reading/scan';
import { watchAll } from '../../src/reading/watched';
import { tidy } from '../../src/text/tidy';

const PLAIN = path.join(import.meta.dirname, '../corpus/plain.jsonl');

/**
 * How often a frame may be tried at a place for each word of an ordinary message, all frames together. Counted and not timed,
 * so that it says the same on every machine. It was 8 when this was written.
 */
const BUDGET = 12;

/** How often one frame may be, in a thousand words. The most was 100. */
const BUDGET_OF_ONE = 200;

/** How many of the worst are named. */
const NAMED = 10;

interface Effort {
  readonly frame: string;
  /** In a thousand words. */
  readonly tries: number;
}

/** How often each frame is tried in ordinary messages, the most often tried first. */
function countTries(): Effort[] {
  const texts = readFileSync(PLAIN, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { readonly text: string }).text);
  const index = new Index(
    openAnchors(listAnchors(LEXICON)),
    watchAll(LEXICON, makeCompiler(LEXICON.classes)),
  );
  let words = 0;
  for (const text of texts) {
    const message = prepareMessage(tidy(text));
    words += message.tokens.length;
    index.scan(message);
  }
  return listFrames(LEXICON)
    .map((frame, place) => ({ frame, tries: ((index.tries[place] ?? 0) * 1000) / words }))
    .sort((one, other) => other.tries - one.tries);
}

function name(efforts: readonly Effort[]): string {
  return efforts.map(({ frame, tries }) => `${tries.toFixed(0).padStart(6)}  ${frame}`).join('\n');
}

describe('the work that an ordinary message takes', { timeout: 60_000 }, () => {
  const efforts = countTries();
  const hint =
    'A frame is looked up by its rarest word, or two words side by side. Where each alternative of a choice has a rare word of ' +
    'its own, or fewer places may stand before that word, a frame is tried less often. Tries in a thousand words:';

  it('is a few tries of frames for each word', () => {
    const all = efforts.reduce((sum, { tries }) => sum + tries, 0) / 1000;
    const message = `Every message would be read more slowly. ${hint}\n${name(efforts.slice(0, NAMED))}`;
    expect(all, message).toBeGreaterThan(0);
    expect(all, message).toBeLessThan(BUDGET);
  });

  it('is not eaten up by single frames', () => {
    const greedy = efforts.filter(({ tries }) => tries > BUDGET_OF_ONE);
    expect(greedy, `These frames are tried nearly everywhere. ${hint}\n${name(greedy)}`).toEqual(
      [],
    );
  });
});
