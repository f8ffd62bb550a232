import { describe, expect, it } from 'vitest';
import { FrameError, parseFrame } from '../../src/reading/1-parse-frame';
import { makeCompiler } from '../../src/reading/2-compile';
import { anchorOf, MOST_WORDS, openAnchors, writeAnchors } from '../../src/reading/anchors';
import { prepareMessage } from '../../src/reading/prepared-message';
import { Index, joinStretches } from '../../src/reading/scan';
import { makeVocabulary } from '../../src/reading/vocabulary';
import { tidy } from '../../src/text/tidy';

const CLASSES = {
  degree: ['so', 'too', 'a bit', 'a bit too'],
  kin: ['sister', 'mother in law'],
  all: ['%degree%', 'very'],
  mixed: ['be %degree%'],
} as const;

/** Frames ready to be looked for. */
function makeIndex(...frames: readonly string[]): Index<string> {
  const vocabulary = makeVocabulary(CLASSES);
  const anchors = frames.map((frame) => anchorOf(frame, vocabulary));
  const { compile } = makeCompiler(CLASSES);
  return new Index(
    openAnchors(writeAnchors(anchors)),
    frames.map((owner) => ({ owner, program: () => compile(owner) })),
  );
}

/** What a frame marks in a text, everywhere it matches. */
function find(frame: string, text: string): string[] {
  const message = prepareMessage(tidy(text));
  return makeIndex(frame)
    .scan(message)
    .map(({ match }) =>
      text.slice(message.tokens[match.markFirst]?.start, message.tokens[match.markEnd - 1]?.end),
    );
}

describe('a frame', () => {
  it.each([
    ['you are imagining', 'So you’re imagining things', 'you’re imagining'],
    ["you don't care", 'u dont care', 'u dont care'],
    ['you are %degree% sensitive', "You're a bit too sensitive", "You're a bit too sensitive"],
    ['you are %all% sensitive', "you're a bit sensitive", "you're a bit sensitive"],
    ['your %kin% is better', "Your sister's better", "Your sister's better"],
    ["your %kin% 's house", "your sister's house", "your sister's house"],
    ['your %kin% is', 'your mother in law is here', 'your mother in law is'],
    ['you (are|were (always|never)) late', 'you were never late', 'you were never late'],
    ['{remember} it wrong', 'remembering it wrong', 'remembering it wrong'],
    ['you .{0,2} never', 'you really just never', 'you really just never'],
    ['you * never', 'you and your whole big lot never', 'you and your whole big lot never'],
    ['you are #Adjective', 'you are sensitive', 'you are sensitive'],
    ['[you are mad] (again|now)', 'well you are mad again', 'you are mad'],
    ['^ whatever $', 'fine\nwhatever\nbye', 'whatever'],
    ['@first hey stranger @last', 'hey stranger', 'hey stranger'],
    ['where were you @question', 'where were you?', 'where were you'],
    ['where were you @question', 'where were you? I waited.', 'where were you'],
    ['@question where were you', 'I waited. where were you?', 'where were you'],
    ['i am sorry ~ but you', "I'm sorry. But you", "I'm sorry. But you"],
    ['so sensitive', 'so\nsensitive', 'so\nsensitive'],
    ['so sensitive', 'so, sensitive', 'so, sensitive'],
    ['you !not listen', 'you never listen', 'you never listen'],
    ['no+ way', 'no no way', 'no no way'],
    ['like @name .', 'be more like Jess now', 'like Jess'],
  ])('%j finds in %j what it should', (frame, text, expected) => {
    expect(find(frame, text)).toEqual([expected]);
  });

  it.each([
    ['you are imagining', 'you. Are imagining'],
    ['you are imagining', 'you\n\nare imagining'],
    ['i am sorry ~ but you', "I'm sorry.\n\nBut you"],
    ['i had .{0,2} planned ~ .{0,3} then', 'I had it planned.\n\nRain until noon, then sun.'],
    ['you .{0,2} never', 'you\nreally never'],
    ['you .{0,2} never', 'you a b c never'],
    ['you !not listen', 'you not listen'],
    ['^ whatever $', 'do whatever you want'],
    ['where were you @question', 'I know where were you.'],
    ['where were you @statement', 'where were you?'],
    ['you are #Adjective', 'you are leaving'],
    ['like @name .', 'like it or LIKE THIS'],
    ['@first hey stranger @last', 'hey stranger, lunch?'],
  ])('%j leaves %j alone', (frame, text) => {
    expect(find(frame, text)).toEqual([]);
  });

  it.each([
    '',
    '(a|b',
    'a)',
    '(a||b)',
    '()',
    'a{5,2}',
    'a{0,99}',
    '%nobody%',
    '%mixed%',
    '!(a b)',
    '!#Verb',
  ])('says what is wrong with %j', (frame) => {
    expect(() => makeCompiler(CLASSES).compile(frame).steps).toThrow(FrameError);
  });

  it('finds the same words again and again in a long text', () => {
    expect(find('you are mad', 'you are mad. '.repeat(1000))).toHaveLength(1000);
  });

  it('finds what stands far behind other words', () => {
    const before = 'word '.repeat(MOST_WORDS);
    expect(find('you .{0,12} sensitive', `${before}you a b c d e f g h i j k sensitive`)).toEqual([
      'you a b c d e f g h i j k sensitive',
    ]);
  });

  it('may begin with a word that may be missing', () => {
    expect(find('^ (so|well)? you (are)? mad', 'You mad')).toEqual(['You mad']);
    expect(find('^ (so|well)? you (are)? mad', 'so are you mad')).toEqual([]);
  });

  it('nests groups, which compromise leaves silently dead', () => {
    expect(parseFrame('(a|b (c|d))')).toMatchObject({ kind: 'choice' });
  });
});

describe('stretches of a message', () => {
  it('are put in order and joined where they meet', () => {
    const stretches = [
      { first: 8, end: 9 },
      { first: 3, end: 5 },
      { first: 0, end: 4 },
      { first: 5, end: 6 },
    ];
    expect(joinStretches(stretches)).toEqual([
      { first: 0, end: 6 },
      { first: 8, end: 9 },
    ]);
  });

  it('are all that is scanned', () => {
    const found = makeIndex('you').scan(prepareMessage(tidy('you you you you')), [
      { first: 0, end: 1 },
      { first: 3, end: 4 },
    ]);
    expect(found.map(({ match }) => match.first)).toEqual([0, 3]);
  });
});

describe('what is found', () => {
  it('comes in the order in which it begins, whatever it is looked up by', () => {
    const index = makeIndex('you .{0,3} sensitive', 'you are', 'too sensitive');
    const found = index.scan(prepareMessage(tidy('you are too sensitive')));
    expect(found.map(({ owner }) => owner)).toEqual([
      'you .{0,3} sensitive',
      'you are',
      'too sensitive',
    ]);
  });

  it('is the same in the next message', () => {
    const index = makeIndex('you are', 'sensitive');
    const read = () =>
      index.scan(prepareMessage(tidy('you are sensitive'))).map(({ match }) => match.first);
    expect([read(), read()]).toEqual([
      [0, 2],
      [0, 2],
    ]);
  });
});
