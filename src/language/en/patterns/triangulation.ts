import type { PatternTexts } from '../../catalogue';

/** A third person is brought in to shrink the reader or make them compete. */
export const triangulation = {
  name: 'Comparing and replacing',
  term: 'triangulation',
  finds:
    'Wording that brings in other people to measure you against, to replace you, or to agree against you.',
  example: 'My last assistant managed all of this without a single complaint.',
  source:
    'A popular name in this sense; little research under it. Lists of emotional abuse, such as Tolman’s inventory (1989), hold items that come near.',
  moves: {
    general: {
      does: 'Bringing in a third person often makes you compete instead of asking for what you need.',
      couldAlsoBe: 'People often mention others and don’t mean to compare anyone.',
      ask: 'Would the point still stand if the other person were left out?',
      steady: 'You weren’t made to be better than someone. There’s no contest you have to win.',
    },
    comparison: {
      does: 'Holding up someone else as the example often makes you try harder for something that should not need winning.',
      couldAlsoBe: 'It may be a clumsy way of asking for one particular thing.',
      ask: 'What is being asked of you, if the comparison is taken away?',
      steady: 'You’re not a copy of someone else that came out wrong.',
    },
    'past-partner': {
      does: 'Bringing up someone from before is often used to make you feel lucky to be kept, or easy to outdo.',
      couldAlsoBe:
        'Old relationships come up by accident, and sometimes from nostalgia that has nothing to do with you.',
      ask: 'What did you want to talk about before that person came into it?',
      steady: 'You only hear one side of how it was before. You don’t have to live up to it.',
    },
    replaceable: {
      does: 'Saying that others are waiting is often used to make you afraid to ask for anything.',
      couldAlsoBe: 'It can be hurt pride, said to sound stronger than it feels.',
      ask: 'What would you ask for, if you weren’t afraid of being replaced?',
      steady: 'A place can be filled. A person can’t be. What you bring is yours.',
    },
    recruited: {
      does: 'Calling in others who agree is often used to make you feel alone on the other side.',
      couldAlsoBe: 'They may really have asked someone, looking for help with a hard question.',
      ask: 'What was that person told, and have you heard it from them?',
      steady: 'Agreement that you didn’t hear yourself is only a report. Your view needs no vote.',
    },
    'measuring-stick': {
      does: 'Saying what “most people” or “any good” partner, child or worker would do often sets a rule that nobody agreed on.',
      couldAlsoBe: 'It may be how things really were in the family or place they come from.',
      ask: 'Who are these people, and did you agree to be like them?',
      steady: 'How two people do things is for the two of them to work out.',
    },
    admirers: {
      does: 'Mentioning who else is interested is often used to make you worry about your place and try to hold it.',
      couldAlsoBe: 'It can be a wish to be noticed, from someone who feels overlooked.',
      ask: 'How do you feel right after reading it: closer, or less sure?',
      steady: 'Being chosen isn’t a prize to be fought for.',
    },
  },
} as const satisfies PatternTexts;
