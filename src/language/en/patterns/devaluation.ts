import type { PatternTexts } from '../../catalogue';

/** Contempt for the reader's worth. A motive or a deed: see projection. */
export const devaluation = {
  name: 'Cutting you down',
  term: 'devaluation',
  finds: 'Contempt for who you are: your worth, mind, body, skill, or whether you can be loved.',
  example: 'Honestly, I don’t know why anyone bothers with you.',
  source:
    'Well described in research: “denigration” in Murphy and Hoover’s measure of emotional abuse (1999), and contempt in John Gottman’s work on couples.',
  moves: {
    general: {
      does: 'Words like these often make a person feel small, so that they stop expecting much.',
      couldAlsoBe: 'People say cruel things in anger that they don’t believe an hour later.',
      ask: 'Would you speak to somebody you care about in these words?',
      steady:
        'Your worth doesn’t rise and fall with what someone says on a bad day, or on any day.',
    },
    worth: {
      does: 'Words about a person’s worth often go far past whatever the quarrel was about.',
      couldAlsoBe: 'It may be anger reaching for the heaviest thing at hand.',
      ask: 'What was this about, before it was about you as a whole?',
      steady: 'Worth isn’t handed out by other people, so it can’t be taken back by them either.',
    },
    mind: {
      does: 'Calling someone stupid is often used to win without having to answer.',
      couldAlsoBe: 'It can be plain impatience from someone who would take it back.',
      ask: 'What did you say that could have had an answer instead?',
      steady: 'Being called stupid is no measure of how well you think.',
    },
    body: {
      does: 'Remarks about a person’s body or looks often land where there is no reply, and make them easier to steer.',
      couldAlsoBe: 'Some families and groups talk about looks without thinking what it does.',
      ask: 'Did you ask for an opinion about this?',
      steady: 'Your body isn’t up for review. It’s where you live.',
    },
    competence: {
      does: 'Words like these often turn one mistake into a picture of the whole person.',
      couldAlsoBe: 'It may be stress about the task, let out at the nearest person.',
      ask: 'What exactly went wrong, and how big was it?',
      steady:
        'One mistake is one mistake. A list of what you do well would be longer than it feels right now.',
    },
    lovability: {
      does: 'Saying that nobody else would want you is often used to make staying look like the only choice.',
      couldAlsoBe: 'It may come from someone’s own fear of being left.',
      ask: 'Who in your life, now or earlier, has been glad that you exist?',
      steady: 'Nobody can know this about you. Being lovable isn’t decided by one person.',
    },
    'nothing-without': {
      does: 'Saying that you’d be nothing alone often takes the credit for your life and leaves you afraid to stand by yourself.',
      couldAlsoBe: 'Someone may badly want their help to be seen and thanked.',
      ask: 'What have you done that was yours?',
      steady: 'Help along the way is part of every life. What you made of it is still yours.',
    },
    embarrassment: {
      does: 'Saying that someone is an embarrassment is often used to keep them quiet or out of sight.',
      couldAlsoBe: 'The person may have felt awkward in company and be blaming the wrong one.',
      ask: 'Who is embarrassed here, and about what?',
      steady: 'You’re allowed to be seen as you are.',
    },
    contempt: {
      does: 'Names and insults often take the place of an argument, and leave you answering for yourself instead of the point.',
      couldAlsoBe: 'Some people swear when they are at their limit, and are sorry later.',
      ask: 'If the insult is left out, is anything being said?',
      steady: 'An insult tells you how the moment went. It doesn’t tell you what you are.',
    },
  },
} as const satisfies PatternTexts;
