import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOUNDARY } from '../../src/text/token';
import { tidy } from '../../src/text/tidy';

function words(text: string): string {
  return tidy(text)
    .tokens.map((token) => token.words.join('/'))
    .join(' ');
}

describe('tidy', () => {
  it.each([
    ['You’re', 'you are'],
    ['youre ur so u', 'you are you are so you'],
    ['ur mum', 'your mum'],
    ['ur using me, your calling', 'you are using me your calling'],
    ['do it your way', 'do it your way'],
    ['ur way too loud', 'you are way too loud'],
    ['watch ur back, ill ring u', 'watch your back i will ring you'],
    ['ur bored n clueless', 'you are bored and clueless'],
    ['your being dramatic', 'you are being dramatic'],
    ['your being here helped', 'you are being here helped'],
    ['dont cant wont', 'do not can not will not'],
    ["I'd say she's late", "i would/had say she is/has/'s late"],
    ['soooo', 'so/soo'],
    ['gonna wanna gotta', 'going to want to got to'],
    ['idk wdym', 'i do not know what do you mean'],
    ['f**k off', 'fuck off'],
    ['f**king hell', 'fucking hell'],
    ['Ｙｏｕ ａｒｅ', 'you are'],
    ['𝐲𝐨𝐮', 'you'],
    ['y\u200bou a\u00adre', 'you are'],
    ['*you* _never_ listen', 'you never listen'],
    ['NEVER', 'never'],
    ["'cause I said so", 'because i said so'],
    ['ill call', 'i will call'],
    ['she is ill today', 'she is ill today'],
    ['constructor __proto__', 'constructor proto'],
    ["imaginin' hallucinatin", 'imaginin/imagining hallucinatin/hallucinating'],
    ['busy = bored', 'busy equals bored'],
  ])('reads %j as %j', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it('keeps the place of each word in the original', () => {
    const text = '\u200bYou’re 🙃 so\u00a0𝐝𝐫𝐚𝐦𝐚𝐭𝐢𝐜!';
    const found = tidy(text).tokens.map((token) => text.slice(token.start, token.end));
    expect(found).toEqual(['You’re', 'You’re', '🙃', 'so', '𝐝𝐫𝐚𝐦𝐚𝐭𝐢𝐜']);
  });

  it.each([
    ['too sensitive', BOUNDARY.none],
    ['too, sensitive', BOUNDARY.clause],
    ['too... sensitive', BOUNDARY.clause],
    ['too\nsensitive', BOUNDARY.line],
    ['too. Sensitive', BOUNDARY.sentence],
    ['too?! sensitive', BOUNDARY.sentence],
    ['too\n\nsensitive', BOUNDARY.paragraph],
    ['too\r\nsensitive', BOUNDARY.line],
  ])('sees in %j what parts the words', (text, boundary) => {
    expect(tidy(text).tokens[1]?.before).toBe(boundary);
  });

  it('does not end a sentence in a number, a web address or after a title', () => {
    expect(tidy('It cost 3.50 at example.com says Mr. Smith').sentences).toHaveLength(1);
  });

  it('takes a line that was wrapped as going on', () => {
    const wrapped = 'This line is longer than any line of chat and so it was surely wrapped\nhere';
    expect(tidy(wrapped).sentences).toHaveLength(1);
  });

  it('knows which sentences ask', () => {
    expect(tidy('Where were you? I waited. Why?!').sentences.map((one) => one.asks)).toEqual([
      true,
      false,
      true,
    ]);
  });

  it.each([
    ['He said "you are mad" to me', 'you are mad'],
    ['He said “you are mad” to me', 'you are mad'],
    ["He said 'you are mad' to me", 'you are mad'],
    ['> you are mad\nno', 'you are mad'],
    ['Sam wrote:\nyou are mad\n\nHm.', 'you are mad'],
  ])('finds what is quoted in %j', (text, quoted) => {
    const { tokens, quotes } = tidy(text);
    const found = quotes.map(({ first, end }) =>
      text.slice(tokens[first]?.start, tokens[end - 1]?.end),
    );
    expect(found).toEqual([quoted]);
  });

  it('takes an apostrophe for no quotation mark', () => {
    expect(tidy("I don't know, the parents' house wasn't theirs, ok").quotes).toEqual([]);
  });

  it('takes a text that is one quotation from end to end as the message itself', () => {
    expect(tidy('"You are mad."').quotes).toEqual([]);
  });

  it('maps every token of any text back into it, in order, and never throws', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.string(),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const token of tidy(text).tokens) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(text.length);
          last = token.start;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('gives every token a sentence and every sentence its tokens', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const { tokens, sentences, sentenceOf } = tidy(text);
        expect(sentenceOf).toHaveLength(tokens.length);
        expect(sentences.reduce((sum, one) => sum + one.end - one.first, 0)).toBe(tokens.length);
      }),
    );
  });
});
