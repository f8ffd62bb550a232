import type { PatternTexts } from '../../catalogue';

/** Extreme, total or early idealization. Pace and what comes next matter more than the words. */
export const loveBombing = {
  name: 'Too much, too fast',
  term: 'love-bombing',
  finds: 'Praise or closeness that is very total, very early, or leaves no room for anyone else.',
  example: 'Nine days and I already know: everything before you was a mistake.',
  source: 'A popular name; little research (one study of students, Strutzenberg and others, 2017).',
  caveat:
    'The weakest of the patterns to see in one message. The pace, and what comes after, tell more than the words.',
  moves: {
    general: {
      does: 'Wording like this can be used to make a bond feel settled before two people know each other.',
      couldAlsoBe: 'People in love do talk like this, and often mean it.',
      ask: 'Does the pace feel right to you, and could you slow it down?',
      steady: 'Something good can take its time. It’s still there if you go slowly.',
    },
    'only-one': {
      does: 'Being the only one who understands often gives you a place that is lovely and heavy at once: hard to step back from.',
      couldAlsoBe: 'Someone may feel understood for the first time in a long while.',
      ask: 'Would it be all right if other people mattered to them too?',
      steady: 'You can enjoy being special to someone without being everything to them.',
    },
    fate: {
      does: 'Talking of soulmates and fate often makes doubts look like a betrayal of something larger than both of you.',
      couldAlsoBe: 'It’s a common way of saying that one is very happy.',
      ask: 'Is there room in this for a doubt?',
      steady: 'Being unsure early on is ordinary. Nothing real is broken by a question.',
    },
    perfect: {
      does: 'Being called perfect can put you on a pedestal, where there is only one way to go.',
      couldAlsoBe: 'It may just be delight, in the words that come first.',
      ask: 'Do they know the ordinary parts of you as well?',
      steady: 'You don’t have to stay perfect to be worth knowing.',
    },
    'cannot-live': {
      does: 'Making you the condition of someone’s life often turns affection into a duty to stay.',
      couldAlsoBe: 'Many songs say it, and most people who say it mean “I’m glad you’re here”.',
      ask: 'Does it feel like a warm word or like a weight?',
      steady: 'You can love someone without being what keeps them alive.',
    },
    exclusive: {
      does: 'Drawing a circle around two people is often used to make the others in your life seem unnecessary.',
      couldAlsoBe: 'It may be a wish to take care of you, said too large.',
      ask: 'How do your friends and family fit into this picture?',
      steady: 'There can be several people in your life. Good closeness leaves the door open.',
    },
    rush: {
      does: 'Very big words very early are often used to skip the part where trust grows.',
      couldAlsoBe: 'Some people fall fast and speak fast, and it turns out well.',
      ask: 'What happens when you ask for a little more time?',
      steady: 'You’re allowed to go at the speed at which you can still hear yourself.',
    },
    'put-above': {
      does: 'Being set above everyone else can be used to tie someone close, and to make others look small.',
      couldAlsoBe: 'It can be clumsy flattery, and nothing more.',
      ask: 'Would you like to be praised without anyone being put down?',
      steady: 'Your good sides don’t need a comparison.',
    },
  },
} as const satisfies PatternTexts;
