import type { PatternTexts } from '../../catalogue';

/** The thing is made small. Where the feeling is called wrong: see invalidation. */
export const minimizing = {
  name: 'Making it small',
  term: 'minimizing',
  finds: 'Wording that shrinks what you did, what you need, or what happened to you.',
  example: 'Please, that wasn’t even shouting. You should have seen my house growing up.',
  source:
    'Well described in research: “making light of the abuse” is on the Duluth wheel, and Linda Marshall’s scale (2000) asks about belittling what a person was pleased with.',
  moves: {
    general: {
      does: 'This kind of wording is often used to shrink something until there seems to be nothing left to talk about.',
      couldAlsoBe:
        'It can be meant as comfort: some people make things small because they want you to feel better.',
      ask: 'How big was it to you, before someone told you the size?',
      steady:
        'Something can be small to one person and big to another. Yours is the measure for you.',
    },
    joke: {
      does: 'Calling it a joke afterwards often moves the problem from what was said to the person who didn’t laugh.',
      couldAlsoBe: 'It may really have been meant as one, and missed.',
      ask: 'Was it funny to both of you?',
      steady: 'A joke that hurts has hurt, whatever it was meant to be.',
    },
    'no-big-deal': {
      does: 'Calling something no big deal is often used to settle how much it may matter to you.',
      couldAlsoBe: 'It may be a calm view from someone who wasn’t touched by it as you were.',
      ask: 'Who is it not a big deal for?',
      steady: 'If it has stayed with you, it has some weight.',
    },
    anyone: {
      does: 'Saying that anyone could have done it often takes away what you’re pleased with, so that praise never has to be given.',
      couldAlsoBe: 'Some people don’t know how to be glad out loud.',
      ask: 'How many people did it, besides you?',
      steady: 'You did it. That’s a fact, with or without applause.',
    },
    'others-worse': {
      does: 'Pointing at people who have it worse often makes your own trouble sound like bad manners.',
      couldAlsoBe:
        'It can be a clumsy try at putting things in perspective, or someone’s own old hardship talking.',
      ask: 'Would you say this to a friend with the same trouble?',
      steady: 'Pain isn’t a contest. Someone else’s larger trouble doesn’t make yours disappear.',
    },
    'one-time': {
      does: 'Counting how seldom it happened is often used to make what was done too small to be spoken of.',
      couldAlsoBe: 'It may truly have been once, and be regretted.',
      ask: 'Is it the number that matters to you, or what it was?',
      steady: 'Once can be enough to hurt, and enough to want to talk about.',
    },
    'move-on': {
      does: 'Being told to get over it often puts an end date on your feelings that suits somebody else.',
      couldAlsoBe:
        'They may feel helpless because it still hurts you, and want it to be over for both of you.',
      ask: 'What would you need for this to be over?',
      steady: 'Things take as long as they take. You’re not late.',
    },
    hardship: {
      does: 'Telling of harder times is often used to make your wish look spoilt before it’s heard.',
      couldAlsoBe:
        'It may be pride in having come through something, and a wish for that to be known.',
      ask: 'Does their hard time say anything about what you need now?',
      steady:
        'Two lives can be hard in different ways. You don’t have to earn your needs by suffering first.',
    },
  },
} as const satisfies PatternTexts;
