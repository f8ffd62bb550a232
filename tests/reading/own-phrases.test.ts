import { describe, expect, it } from 'vitest';
import { findPhrase, phraseProblem, type OwnPhrase } from '../../src/reading/own-phrases';
import { DEFAULT_CHOICES, read } from '../../src/reading/read';

const found = (words: string, text: string): readonly string[] =>
  findPhrase(words, text).map((span) => text.slice(...span));

describe('an own phrase', () => {
  it.each([
    ['here we go again', 'Oh great, HERE WE GO AGAIN.'],
    ['here we go again', 'here we go agian'],
    ['here we go again', 'Here we bloody go again!'],
    ['here we go again', 'heeere we go again'],
    ["you're just like her", 'youre just like her'],
    ['you are just like her', 'You’re just like her.'],
    ['after everything I did', 'After everythng i did for you'],
    ['you always do this', 'You always did… no: you always do this'],
    ['stop pretending', 'You never stopped pretending.'],
    ['typical', 'Typical.'],
    ['si tú lo dices', 'Bueno, si tú lo dices…'],
  ])('“%s” is found in “%s”', (words, text) => {
    expect(found(words, text)).toHaveLength(1);
  });

  it.each([
    ['here we go again', 'Here we are again'],
    ['here we go again', 'again we go here'],
    ['here we go again', 'Here we go.\n\nAgain, thanks for the soup.'],
    ['here we go again', 'here we really should just go again'],
    ['fine', 'find'],
    ['typical', 'type'],
  ])('“%s” is not found in “%s”', (words, text) => {
    expect(found(words, text)).toEqual([]);
  });

  it('is never a regular expression', () => {
    expect(found('.* .* .*', 'any words at all')).toEqual([]);
    expect(found('(a+)+b why', 'a a a a')).toEqual([]);
  });

  it('marks the very words of the message', () => {
    expect(found('here we go again', 'Well. “Here  we go\u200b again”, again.')).toEqual([
      'Here  we go\u200b again',
    ]);
  });

  it('is found every time it stands there', () => {
    expect(found('as usual', 'late as usual, rude as usual')).toHaveLength(2);
  });

  it.each([
    ['', 'no-words'],
    ['?!…', 'no-words'],
    ['you', 'too-common'],
    ['you are', 'too-common'],
    ['word '.repeat(21), 'too-many-words'],
  ] as const)('is refused with its reason: “%s”', (words, problem) => {
    expect(phraseProblem(words)).toBe(problem);
  });

  it.each(['whatever', 'here we go again', 'as usual', 'you do you', 'je sais'])(
    'is taken: “%s”',
    (words) => {
      expect(phraseProblem(words)).toBeNull();
    },
  );

  it('stays quick with a hundred phrases and a very long message', () => {
    const phrases = Array.from({ length: 100 }, (_, n): OwnPhrase => ({
      ...{ id: `p${n}`, words: `again and again wording${n} aa ab ac`, name: 'Own' },
    }));
    const text = 'again and again and again aa ab wording '.repeat(5000);
    const began = performance.now();
    for (const { words } of phrases.slice(0, 10)) findPhrase(words, text.slice(0, 20_000));
    expect(performance.now() - began).toBeLessThan(4000);
  });
});

describe('a reading with own phrases', () => {
  const choices = (ownPhrases: readonly OwnPhrase[], rest = {}) => ({
    ...DEFAULT_CHOICES,
    ownPhrases,
    ...rest,
  });
  const ofPattern: OwnPhrase = { id: 'a1', words: 'the usual circus', pattern: 'minimizing' };
  const named: OwnPhrase = { id: 'b2', words: 'as per my mother', name: 'The line' };

  it('finds them as words of the pattern they were given', () => {
    const text = 'Ah, the usual circus with you.';
    expect(read(text, choices([ofPattern])).findings).toEqual([
      expect.objectContaining({
        pattern: 'minimizing',
        family: 'diminish',
        by: 'words',
        strength: 'strong',
        spans: [[4, 20]],
        cues: ['own/a1'],
      }),
    ]);
  });

  it('joins them with what else was found of that pattern', () => {
    const text = 'It was only a joke. The usual circus.';
    const minimizing = read(text, choices([ofPattern])).findings.filter(
      ({ pattern }) => pattern === 'minimizing',
    );
    expect(minimizing).toHaveLength(1);
    expect(minimizing[0]?.cues.at(-1)).toBe('own/a1');
    expect(minimizing[0]?.cues.length).toBeGreaterThan(1);
  });

  it('finds them under a name of their own', () => {
    expect(read('Well, as per my mother.', choices([named])).own).toEqual([
      { cue: 'own/b2', name: 'The line', spans: [[6, 22]] },
    ]);
  });

  it('leaves out what is quiet, and what belongs to a pattern that is off', () => {
    const text = 'The usual circus, as per my mother.';
    const off = read(text, choices([ofPattern, named], { off: ['minimizing'] }));
    expect(off.findings).toEqual([]);
    expect(off.own).toHaveLength(1);
    expect(read(text, choices([named], { quietCues: ['own/b2'] })).own ?? []).toEqual([]);
  });
});
