import type { PatternTexts } from '../../catalogue';

/** Demands for proof, account or confession that presume guilt. */
export const interrogation = {
  name: 'Putting you on trial',
  term: 'interrogation',
  finds: 'Demands for proof, an account or a confession that take your guilt for granted.',
  example: 'Forty minutes for groceries. Photo of the receipt, with the time on it.',
  source:
    'Well described in research: monitoring in Linda Marshall’s scale (2000), jealous control in other scales, and “monitoring their time” in British guidance on coercive control.',
  moves: {
    general: {
      does: 'Questions and demands like these often make you account for yourself, as if something were already proved.',
      couldAlsoBe: 'It can be worry or jealousy that comes out as a list of questions.',
      ask: 'Is there an answer that would be enough?',
      steady: 'You can be asked something without being on trial. Your days don’t need a defence.',
    },
    whereabouts: {
      does: 'Asking for an account of where you were, or with whom, often makes ordinary hours into something that must be explained.',
      couldAlsoBe: 'They may have been frightened when they couldn’t reach you.',
      ask: 'Did it feel like being asked, or like being checked?',
      steady: 'You can have hours that nobody keeps a record of.',
    },
    prove: {
      does: 'A demand for proof often asks for what nobody can give: evidence that something didn’t happen.',
      couldAlsoBe: 'Someone who was lied to before may find it hard to simply believe.',
      ask: 'What has happened on the days when you did prove it?',
      steady: 'No pile of proof ever turns into trust by itself.',
    },
    delay: {
      does: 'Asking why something took so long is often used to make every quiet minute a thing to excuse.',
      couldAlsoBe:
        'Waiting can be hard for an anxious person, and they may just want to hear from you.',
      ask: 'Would you ask this of someone else?',
      steady: 'You were living your day. That’s reason enough.',
    },
    'proof-now': {
      does: 'Asking for a photo, a place or a call right now often makes checking a normal part of being close.',
      couldAlsoBe: 'Some people share where they are out of habit and see nothing in it.',
      ask: 'What would happen if it came an hour later, or not at all?',
      steady: 'Being reachable is a kindness. It isn’t a duty that lasts all day.',
    },
    confess: {
      does: 'Pressing for an admission often decides the answer first and leaves you only one thing to say.',
      couldAlsoBe: 'They may be sure that they saw something and want it to be said.',
      ask: 'What would you be admitting to, and did it happen?',
      steady: 'Saying something that isn’t so, only to end a quarrel, rarely ends it.',
    },
    swear: {
      does: 'Asking for an oath often makes a plain answer worth nothing.',
      couldAlsoBe: 'It may be an old family habit, or fear looking for something solid.',
      ask: 'Was your first answer true?',
      steady: 'Your word doesn’t get truer by swearing on someone you love.',
    },
    explain: {
      does: 'Being made to explain yourself often sets one person up as the judge, and the other to argue for something that needed no excuse.',
      couldAlsoBe: 'At work or in a mix-up it may be a rough way of asking what happened.',
      ask: 'Have you explained this before?',
      steady: 'You can explain if you like. You don’t have to be believed to have done enough.',
    },
    access: {
      does: 'Asking to see a phone or a password is often used to make privacy look like guilt.',
      couldAlsoBe: 'Some couples share such things freely, and both are glad to.',
      ask: 'Could you say no without it being held against you?',
      steady: 'Having something private isn’t the same as having something to hide.',
    },
  },
} as const satisfies PatternTexts;
