import type { PatternTexts } from '../../catalogue';

/** A "no", a limit, a need or a wish for space is mocked, punished or overridden. */
export const boundaryAttack = {
  name: 'Treating your limits as an attack',
  term: 'boundary violation',
  finds: 'Wording that mocks, punishes or overrides a no, a limit, a need or a wish for space.',
  example: 'Oh, another one of your little rules. I’ll be there at eight.',
  source:
    'Near to what research describes: “restrictive engulfment” in Murphy and Hoover’s measure (1999), and British guidance on coercive control. The line drawn around it is ours.',
  moves: {
    general: {
      does: 'Sentences like this often make a limit look like an attack, so that you give it up to keep the peace.',
      couldAlsoBe:
        'Being told no can sting, and the first answer to it isn’t always the fairest one.',
      ask: 'What was your limit there to protect?',
      steady: 'A limit says where you are. It isn’t a wrong done to somebody else.',
    },
    mocking: {
      does: 'Making fun of a limit is often used to make you feel silly for having one.',
      couldAlsoBe: 'It may be embarrassment: some people joke when they hear a no.',
      ask: 'If nobody had laughed, would your limit seem sensible to you?',
      steady: 'A limit doesn’t have to sound impressive to be a good one.',
    },
    override: {
      does: 'Going ahead in spite of a no often tells you that it was heard and won’t count.',
      couldAlsoBe: 'It may be excitement or worry that runs ahead of asking.',
      ask: 'What happened the last time you said no to this?',
      steady: 'A no that was ignored was still a no.',
    },
    'no-denied': {
      does: 'Being told that no isn’t yours to say often takes a choice away before it’s made.',
      couldAlsoBe:
        'In a few cases, such as a shared duty, a plain no really isn’t the only thing that counts.',
      ask: 'Is this something you would be free to refuse anyone else?',
      steady: 'Saying no is part of every relationship in which yes means something.',
    },
    'shutting-out': {
      does: 'Calling your wish for distance a punishment often makes you give it up to prove that you aren’t cruel.',
      couldAlsoBe: 'They may truly feel shut out and be afraid of what it means.',
      ask: 'What did you need the distance for?',
      steady: 'Taking a step back to breathe is not the same as pushing someone away.',
    },
    'too-much': {
      does: 'Calling someone’s needs too much is often used to make ordinary needs look like a burden, so that you ask for less each time.',
      couldAlsoBe: 'Someone may be at the end of what they can give just now.',
      ask: 'What did you ask for, and how much is it really?',
      steady: 'Having needs doesn’t make you hard to live with. Everybody has them.',
    },
    space: {
      does: 'Repeating your word “space” as if it were ridiculous is often used to make time for yourself look like a betrayal.',
      couldAlsoBe: 'The word can frighten someone who has been left before.',
      ask: 'How much time did you ask for?',
      steady: 'Time alone is a plain human need, like sleep.',
    },
  },
} as const satisfies PatternTexts;
