import nlp from 'compromise/three';
import { describe, expect, it } from 'vitest';
import { LEXICON } from '../../src/lexicon';
import { listForms } from '../../src/reading/verb-forms';

const frames = [
  ...LEXICON.patterns.flatMap((pattern) => pattern.cues),
  ...LEXICON.guards,
  ...LEXICON.helpSignals,
].flatMap((one) => [
  ...one.match,
  ...(one.unless ?? []),
  ...('near' in one ? (one.near ?? []) : []),
]);
const verbs = [
  ...new Set(
    frames.flatMap((frame) => [...frame.matchAll(/\{([a-z]+)\}/g)].map((match) => match[1] ?? '')),
  ),
];

describe('the forms of verbs', () => {
  it.each([
    ['forget', ['forget', 'forgets', 'forgetting', 'forgot', 'forgotten']],
    ['imagine', ['imagine', 'imagines', 'imagining', 'imagined']],
    ['lie', ['lie', 'lies', 'lying', 'lied']],
    ['cry', ['cry', 'cries', 'crying', 'cried']],
    ['stop', ['stop', 'stops', 'stopping', 'stopped']],
    ['agree', ['agree', 'agrees', 'agreeing', 'agreed']],
    ['stay', ['stay', 'stays', 'staying', 'stayed']],
    ['listen', ['listen', 'listens', 'listening', 'listened']],
  ])('of %s are what a grammar says', (verb, forms) => {
    expect([...listForms(verb)].sort()).toEqual([...forms].sort());
  });

  it('hold what compromise conjugates, for every verb that a frame names', () => {
    const strange = verbs.flatMap((verb) => {
      const theirs = nlp(`to ${verb}`).verbs().conjugate()[0] as Record<string, string> | undefined;
      const ours = listForms(verb);
      return [theirs?.PastTense, theirs?.PresentTense, theirs?.Gerund]
        .filter((form) => form !== undefined && !form.includes(' ') && !ours.includes(form))
        .map((form) => `${verb}: ${form ?? ''} is not among ${ours.join(', ')}`);
    });
    expect(strange, 'Add the irregular forms to src/reading/verb-forms.ts').toEqual([]);
  });
});
