import { describe, expect, it } from 'vitest';
import { explainThread } from '../../src/explanation/thread';
import { english } from '../../src/language/en/english';
import type { Finding } from '../../src/reading/reading';
import { finding, reading } from './readings';

const FIRST = 'That never happened. It was a joke.';
const SECOND = 'that never happened, and You owe me.';
const read = (text: string, ...findings: readonly Finding[]) => ({
  text,
  reading: reading({ findings }),
});
const denial = (text: string, rest: Partial<Finding> = {}): Finding =>
  finding('gaslighting', text, text.slice(0, 'That never happened'.length), rest);

describe('several messages together', () => {
  it('have one card a pattern: the strongest, with the words of all and where they stand', () => {
    const weak = denial(FIRST, { strength: 'weak', cues: ['gaslighting/a'] });
    const strong = denial(SECOND, { cues: ['gaslighting/b'] });
    const { cards } = explainThread(
      [read(FIRST, weak), read('Hm.'), read(SECOND, strong)],
      english,
    );
    expect(cards).toHaveLength(1);
    expect(cards[0]).toMatchObject({
      strength: 'strong',
      words: ['That never happened'],
      cues: ['gaslighting/b', 'gaslighting/a'],
      messages: [0, 2],
    });
  });

  it('have their cards in order of strength, then of how many messages they were found in', () => {
    const joke = finding('minimizing', FIRST, 'It was a joke');
    const debt = finding('entitlement', SECOND, 'You owe me', { strength: 'weak' });
    const { cards } = explainThread(
      [read(FIRST, joke), read(SECOND, debt, denial(SECOND)), read(FIRST, denial(FIRST))],
      english,
    );
    expect(cards.map(({ pattern }) => pattern)).toEqual([
      'gaslighting',
      'minimizing',
      'entitlement',
    ]);
  });

  it('are opened by what they do together, though each does only a part of it', () => {
    const { opening, openingSource } = explainThread(
      [
        read(FIRST, denial(FIRST)),
        read(FIRST, finding('devaluation', FIRST, 'joke')),
        read(FIRST, finding('playing-the-victim', FIRST, 'It was')),
      ],
      english,
    );
    expect(opening).toBe(english.explanation.opening.together.darvo);
    expect(openingSource).toBe(english.explanation.togetherSource.darvo);
  });

  it('have one set of limits, which speaks of several', () => {
    expect(explainThread([read(FIRST), read(SECOND)], english).limits).toBe(
      english.explanation.limitsOfSeveral,
    );
  });

  it('tell of each what the page told, and whether it was read', () => {
    const { messages, ownMessages } = explainThread(
      [
        { ...read(FIRST), sender: 'Robin', time: '10:31', own: false },
        { text: SECOND, reading: null, own: true },
      ],
      english,
    );
    expect(messages).toEqual([
      { sender: 'Robin', time: '10:31', own: false, isRead: true },
      { sender: null, time: null, own: true, isRead: false },
    ]);
    expect(ownMessages).toBe('unread');
  });

  it('call for help for what is most urgent in any of them, and for pressure in all', () => {
    const help = reading({ help: [{ kind: 'suicide', cue: 'help/a', span: [0, 4] }] });
    const threat = finding('threat', SECOND, 'You owe me');
    const told = explainThread([{ text: FIRST, reading: help }, read(SECOND, threat)], english);
    expect(told.help?.heading).toBe(english.explanation.help['suicide-as-pressure'].heading);
  });

  it('offer quoted words once', () => {
    const quoted = reading({ moreInQuotes: true });
    const told = explainThread(
      [
        { text: FIRST, reading: quoted },
        { text: SECOND, reading: quoted },
      ],
      english,
    );
    expect(told.setAside).toEqual({
      offer: english.explanation.setAside.offer.all,
      press: english.explanation.setAside.press,
    });
  });

  it('name a person’s own wording once, too', () => {
    const own = (text: string) => ({
      text,
      reading: reading({ own: [{ cue: 'own/1', name: 'The old song', spans: [[0, 4]] }] }),
    });
    expect(explainThread([own(FIRST), own(SECOND)], english).own).toMatchObject([
      { name: 'The old song', words: ['That'], messages: [0, 1] },
    ]);
  });

  it('say so where they are in a language that can’t be read', () => {
    expect(explainThread([read('Ja.'), read('Nein.')], english, 'de').opening).toContain('German');
  });
});
