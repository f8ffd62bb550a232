import { describe, expect, it } from 'vitest';
import { prepareMessage } from '../../src/reading/prepared-message';
import { coverStory } from '../../src/reading/4-spare';
import { tidy } from '../../src/text/tidy';

function cover(text: string) {
  return coverStory(prepareMessage(tidy(text)));
}

describe('a message that tells of somebody', () => {
  it('is covered from end to end where it speaks of him or her and to nobody', () => {
    const [story] = cover('He hid my keys for years. When I asked, he laughed and called it love.');
    expect(story).toMatchObject({ guard: 'reported', first: 0, only: null });
    expect(story?.end).toBe(15);
  });

  it('is covered though it turns to the reader once', () => {
    expect(
      cover('She said it, she meant it, he heard it and he laughed. What would you do?'),
    ).toHaveLength(1);
  });

  it.each([
    ['You never listen.', 'speaks to the reader only'],
    ['He called. You never listen.', 'names him once'],
    ['She cooks, she smiles, and you sit there and you sulk.', 'tells of her to shame the reader'],
    ['', 'holds no word'],
  ])('is not covered where it: %s (%s)', (text) => {
    expect(cover(text)).toEqual([]);
  });

  it('does not count what stands in quotation marks', () => {
    expect(cover('"He did it and she saw it" is all you ever say.')).toEqual([]);
    expect(cover('He wrote "you are mine, you hear, you" and then he left.')).toHaveLength(1);
  });
});
