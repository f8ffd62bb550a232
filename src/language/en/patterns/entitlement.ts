import type { PatternTexts } from '../../catalogue';

/** The reader's time, body, money, attention or obedience claimed as due. */
export const entitlement = {
  name: 'Treating your care as owed',
  term: 'entitlement',
  finds: 'Wording that claims your time, body, money, attention or obedience as if it were due.',
  example: 'I pay for this house, so when I call, you pick up.',
  source:
    'Near to what research describes: “domination” in Tolman’s inventory (1989), and using privilege on the Duluth wheel. The line drawn around it is ours.',
  moves: {
    general: {
      does: 'This kind of wording often treats what you give as something you owe, so that a no looks like taking.',
      couldAlsoBe: 'There may have been a promise, or an old habit that one of you took for one.',
      ask: 'Did you agree to this, and could you have said no?',
      steady: 'What you give is a gift when you’re free to keep it.',
    },
    owe: {
      does: 'Calling something owed often turns a favour, or just being close, into a debt that only one side keeps count of.',
      couldAlsoBe: 'Something may really have been lent or promised, and this is a blunt reminder.',
      ask: 'What is owed, exactly, and who set the price?',
      steady: 'Kindness between people isn’t a loan unless both called it one.',
    },
    duty: {
      does: 'Saying how things are supposed to be often presents one person’s wish as a rule that everybody knows.',
      couldAlsoBe: 'They may have grown up with that rule and never looked at it.',
      ask: 'Where does this rule come from?',
      steady: 'You can look at a rule and decide whether it’s yours.',
    },
    role: {
      does: 'Pointing to your role is often used to put a duty where a question could have been.',
      couldAlsoBe:
        'At work or in a family, some things really do come with the part one has agreed to.',
      ask: 'Is this a part of the role you said yes to?',
      steady:
        'Being a partner, a child, a parent or an employee is something you do. You’re still a whole person in it.',
    },
    unasked: {
      does: 'Expecting something unasked often makes you responsible for guessing, and guilty for not having guessed.',
      couldAlsoBe: 'It may come from someone who is tired and longs to be thought of.',
      ask: 'Could you have known?',
      steady: 'Nobody can read minds. Not guessing isn’t not caring.',
    },
    deserve: {
      does: 'Saying what one has earned from you often makes your best look like a shortfall that is yours to make up.',
      couldAlsoBe: 'It can be a clumsy way to say “I’m unhappy with how things are”.',
      ask: 'Better in what way, and was that ever said?',
      steady: 'Your effort counts even when it isn’t called enough.',
    },
    obedience: {
      does: 'Telling instead of asking is often used to settle a question by rank alone.',
      couldAlsoBe:
        'It can be the end of a long day, or a matter of real safety with no time to explain.',
      ask: 'Between two adults, what would a reason sound like here?',
      steady: 'You’re allowed to wonder why. A question isn’t disobedience.',
    },
    access: {
      does: 'Claiming your time, body, phone or attention as a right often leaves no place in it for your own wish.',
      couldAlsoBe: 'They may be used to a closeness where nobody ever had to ask.',
      ask: 'Is there a way to say no here that would be all right?',
      steady: 'Your time, your body and your things stay yours in every kind of relationship.',
    },
  },
} as const satisfies PatternTexts;
