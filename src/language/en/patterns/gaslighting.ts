import type { PatternTexts } from '../../catalogue';

/** Facts and the mind. About feelings, see invalidation. */
export const gaslighting = {
  name: 'Rewriting what happened',
  term: 'gaslighting',
  finds:
    'Wording that denies what you remember, or says that your memory or mind can’t be trusted.',
  example: 'That conversation never took place. You’re getting confused again.',
  source:
    'Well described in research, for example by Paige Sweet, “The Sociology of Gaslighting”, American Sociological Review, 2019.',
  moves: {
    general: {
      does: 'Wording like this is often used to make a person doubt their own memory or mind, until only one version of events is left.',
      couldAlsoBe:
        'People do remember things differently. Someone can feel sure of their version and still want to be fair to you.',
      ask: 'If a friend told you they remembered it this way, would you believe them?',
      steady:
        'You were there too. Your memory doesn’t stop counting because someone else disagrees.',
    },
    memory: {
      does: 'Sentences like this often turn a talk about what happened into a talk about whether your memory works.',
      couldAlsoBe:
        'Memories do differ. Someone may honestly recall it another way, and say so clumsily.',
      ask: 'What did you remember before you were told that it was wrong?',
      steady: 'Not being believed isn’t the same as being mistaken.',
    },
    denial: {
      does: 'A flat denial is often used to close the subject and leave you alone with what you remember.',
      couldAlsoBe:
        'It may honestly be forgotten, or the same words may have meant something else to the other person.',
      ask: 'Is there anything you could look at, just for yourself, to see how it was?',
      steady: 'Two people can disagree about the past. Saying it firmly doesn’t settle it.',
    },
    imagining: {
      does: 'Words like these are often used to make what you noticed look like something your mind made up.',
      couldAlsoBe:
        'Anyone can read too much into a small thing, and a friend may say so out of care.',
      ask: 'What exactly did you see or hear, before anyone gave it a meaning?',
      steady:
        'Noticing something isn’t inventing it. You can take it seriously while you’re still unsure what it means.',
    },
    sanity: {
      does: 'Casting doubt on someone’s mind or senses is often a way to leave what they said unanswered.',
      couldAlsoBe: 'It can be real worry, said badly, or a careless word in a heated moment.',
      ask: 'What had you just said when your mind became the subject?',
      steady:
        'A person can be upset, tired or even unwell, and still be right about what happened.',
    },
    witnesses: {
      does: 'Pointing to what “everyone” thinks, or “nobody” saw, is often used to make you feel outnumbered by people who aren’t there to ask.',
      couldAlsoBe:
        'Several people may really be worried, and this may be a clumsy way to pass it on.',
      ask: 'Who has said this to you themselves?',
      steady:
        '“Everyone” is hard to answer because it isn’t in the room. People who know you can speak for themselves.',
    },
    certainty: {
      does: 'Adding “and you know it” can make your own view look like pretending, so that disagreeing seems dishonest.',
      couldAlsoBe: 'People also say this when they feel very sure and not heard.',
      ask: 'Do you know it, or were you told that you do?',
      steady: 'What you know is yours to say. Nobody else can report it for you.',
    },
  },
} as const satisfies PatternTexts;
