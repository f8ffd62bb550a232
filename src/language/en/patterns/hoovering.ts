import type { PatternTexts } from '../../catalogue';

/** Drawing back after distance or a break-up, with no account of what was done. */
export const hoovering = {
  name: 'Pulling you back',
  term: 'hoovering',
  finds:
    'Promises, memories, crises or fate used to draw you back, with no word about what was done.',
  example: 'I’m a different person now. Come home and I’ll show you.',
  source: 'A popular name; little research.',
  caveat:
    'Between two people who are together, much of this is ordinary. It depends on what came before, which one message doesn’t show.',
  moves: {
    general: {
      does: 'Wording like this is often used to draw someone back, without saying what would be different.',
      couldAlsoBe: 'People do miss each other, and some really do change.',
      ask: 'Does it say what was done, and what will be different?',
      steady: 'You can miss someone and still stay where you are.',
    },
    changed: {
      does: 'Saying that one has changed often asks you to believe first and see later.',
      couldAlsoBe:
        'It may be true. Change that is real can be seen over time, from a distance too.',
      ask: 'What has changed that you could see without going back?',
      steady: 'You don’t have to decide today. Real change will still be there next month.',
    },
    'one-more-chance': {
      does: 'Asking you to come back or to try again often makes the past disappear and puts the next step on you.',
      couldAlsoBe: 'It can be honest regret that hasn’t found the right words.',
      ask: 'How many chances have there been, and what came after them?',
      steady: 'You can be kind about the past and still not hand out another chance.',
    },
    'nobody-else': {
      does: 'Saying that nobody else will love you like this is often used to make going on look like being alone for ever.',
      couldAlsoBe: 'It may be how big it feels to somebody who is grieving.',
      ask: 'How did that love feel on an ordinary day?',
      steady: 'Nobody can see your future. There is room in it for being loved well.',
    },
    nostalgia: {
      does: 'Calling up the good times often shows the best days and leaves out the rest.',
      couldAlsoBe: 'The good days may have been just as good, and missing them is human.',
      ask: 'What isn’t in this picture?',
      steady: 'You can keep the good memories. They don’t oblige you to go back.',
    },
    'old-you': {
      does: 'Longing for how you used to be is often used to make the way you’ve grown look like a loss.',
      couldAlsoBe: 'They may miss how easy it was between you.',
      ask: 'What could the old you not say, that you can say now?',
      steady: 'You’ve come a long way. You don’t have to shrink back to fit.',
    },
    crisis: {
      does: 'An emergency that only you can solve is often used to get past a distance you have set.',
      couldAlsoBe: 'It may be a real emergency, from somebody who has few people.',
      ask: 'Is there someone else, or a service, who could help as well or better?',
      steady: 'You can wish someone well and let others be the ones who come.',
    },
    fate: {
      does: 'Saying that two people belong together is often used to make a decision look like a mistake against fate.',
      couldAlsoBe: 'It may be how strongly they feel, in the largest words they have.',
      ask: 'What do you want, if nothing is written in the stars?',
      steady: 'Your choice counts more than anyone’s idea of destiny.',
    },
    testing: {
      does: 'Dropping by with a reason that could be anyone’s is often used to open a closed door by a crack.',
      couldAlsoBe: 'There may really be a book to return, or a date to sort out.',
      ask: 'Would this need an answer if it came from someone else?',
      steady: 'A closed door can stay closed kindly.',
    },
  },
} as const satisfies PatternTexts;
