import { describe, expect, it } from 'vitest';
import { rulesBrokenBy } from './plain-words';

describe('the rules for shown sentences', () => {
  it.each([
    ['This person is a narcissist.', 'labels a person'],
    ['It sounds like a personality disorder.', 'sounds like a diagnosis'],
    ['You should leave.', 'gives an order'],
    ['Trust yourself.', 'gives an order'],
    ['It happened. Don’t answer.', 'gives an order'],
    ['They are trying to control you.', 'claims certainty about a person'],
    ['There is nothing wrong here.', 'promises that all is well'],
    ['Manipulation: 80 %', 'gives a score'],
    ['He may be tired.', 'speaks of one gender'],
    ['Watch out!', 'shouts'],
    ["It's so.", 'has typewriter quotes'],
  ])('catch "%s"', (sentence, rule) => {
    expect(rulesBrokenBy(sentence)).toContain(rule);
  });

  it.each([
    'Words like these often make a person feel small.',
    '“You’re basically calling me a liar” often turns a question into an insult.',
    'What did you ask for?',
    'You don’t have to be sure.',
  ])('let "%s" pass', (sentence) => {
    expect(rulesBrokenBy(sentence)).toEqual([]);
  });
});
