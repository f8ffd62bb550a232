import type { PatternTexts } from '../../catalogue';

/** Silence and refusal to talk. Other things held back: see withholding. */
export const silentTreatment = {
  name: 'Silence as punishment',
  term: 'silent treatment',
  finds: 'Wording that announces or threatens silence to punish, or ends the talk with contempt.',
  example: 'Don’t expect to hear from me until you’ve had a good think about yourself.',
  source:
    'Well described in research: “hostile withdrawal” in Murphy and Hoover’s measure (1999). John Gottman’s “stonewalling” looks alike, and is often just being overwhelmed.',
  caveat:
    'A single message can’t show whether this is a punishment or somebody who needs a pause. What happens after the pause tells more.',
  moves: {
    general: {
      does: 'Words like these often make silence itself the punishment, so that you do something to end it.',
      couldAlsoBe: 'Some people go quiet because they are overwhelmed and have no words left.',
      ask: 'Was there any mention of coming back to it?',
      steady: 'You don’t have to fill a silence that somebody else chose.',
    },
    'until-you': {
      does: 'Silence that lasts until you do something often makes talking a reward that is paid for by giving in.',
      couldAlsoBe: 'The person may be too hurt to go on before something is put right.',
      ask: 'Do you know what you would be apologizing for?',
      steady: 'An apology is worth something when it’s meant. It loses that as an entry fee.',
    },
    'dont-contact': {
      does: 'Being told not to get in touch, in the middle of a quarrel, often makes a person chase.',
      couldAlsoBe: 'It can be a real wish to be left alone, and then it means just what it says.',
      ask: 'Does it read as a wish for distance, or as an invitation to plead?',
      steady: 'You’re allowed to take the words at their word, and let it be quiet.',
    },
    'nothing-to-say': {
      does: 'Refusing to talk often closes the door and leaves you to guess what you did.',
      couldAlsoBe: 'Anger can leave people truly without words for a while.',
      ask: 'Have you been told what the trouble is?',
      steady: 'It isn’t your task to guess at what somebody won’t tell you.',
    },
    dismissal: {
      does: 'Brushing something off often makes what you said seem not worth an answer.',
      couldAlsoBe: 'It may be tiredness, and a quarrel that both would rather stop.',
      ask: 'What did you say just before that got no answer?',
      steady: 'It was worth saying, even if it got a shrug.',
    },
    lesson: {
      does: 'Waiting for you to learn a lesson often makes one person the teacher and the other a child who has to wait.',
      couldAlsoBe: 'It may be how quarrels were handled where they grew up.',
      ask: 'Who decides when it’s over, and how would you know?',
      steady:
        'Two grown people can both learn something from a quarrel. Nobody has to sit in the corner.',
    },
    ignored: {
      does: 'Telling you that you’ll be ignored is often used to make your being heard depend on how you behave.',
      couldAlsoBe: 'It may be a rough way to say that someone needs the topic to rest.',
      ask: 'Would you treat a friend’s question this way?',
      steady: 'Being left unanswered feels like being unimportant. It doesn’t make you so.',
    },
  },
} as const satisfies PatternTexts;
