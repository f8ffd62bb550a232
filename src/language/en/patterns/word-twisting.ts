import type { PatternTexts } from '../../catalogue';

/** What the reader said comes back as something extreme. What the reader remembers: see gaslighting. */
export const wordTwisting = {
  name: 'Putting words in your mouth',
  term: 'word-twisting',
  finds: 'Wording that hands back what you said as something extreme that you didn’t say.',
  example: 'Oh, so what you mean is that I’ve ruined your whole life.',
  source:
    'A popular name; little research under this one. It is near to what books on arguing say about distorting a point, and to the mind games on the Duluth wheel.',
  moves: {
    general: {
      does: 'Lines like this often hand your words back as something extreme, so that you defend a thing you never said.',
      couldAlsoBe: 'Someone who feels hurt may really have heard it that way.',
      ask: 'What were the words you used?',
      steady:
        'What you meant is yours to say. It doesn’t grow bigger because someone repeats it bigger.',
    },
    'so-now-i-am': {
      does: 'Taking your point to mean “I’m a terrible person” often swaps it for a much worse one, and you end up comforting instead of being heard.',
      couldAlsoBe: 'It can be shame speaking: some people hear any criticism as “you are bad”.',
      ask: 'Did you say anything about what kind of person they are?',
      steady:
        'It’s possible to name one thing that hurt without saying a word about anybody’s whole character.',
    },
    'so-you-hate': {
      does: 'Hearing hate in a small no often turns one wish of yours into a rejection of everything.',
      couldAlsoBe: 'The subject may be a tender one, and the answer bigger than the question.',
      ask: 'How large was the thing you actually said?',
      steady: 'Not wanting one thing isn’t hating the people it has to do with.',
    },
    'calling-me': {
      does: 'Hearing an insult in a question often makes the question disappear.',
      couldAlsoBe: 'A person may feel accused even where nobody accused them.',
      ask: 'Was it a question when it left you?',
      steady: 'Asking isn’t accusing. Your question can stand as the question it was.',
    },
    'bad-guy': {
      does: 'Taking one complaint as “always me” often makes it sound like an endless unfairness, and ends the talk about it.',
      couldAlsoBe: 'They may have heard a lot of criticism lately and feel worn down by it.',
      ask: 'Did you say “always”, or did you speak of one thing?',
      steady:
        'One complaint is one complaint. You may have one without it being a judgement on someone’s life.',
    },
    extreme: {
      does: 'Restating a request in its most extreme form often makes it look too silly to answer.',
      couldAlsoBe: 'Some people check what you mean by exaggerating it.',
      ask: 'Is there a middle between what you asked and what it was turned into?',
      steady: 'A modest wish is still modest after someone has stretched it.',
    },
    'hidden-meaning': {
      does: 'Being told what you “really” meant often leaves you arguing about a thought that you didn’t have.',
      couldAlsoBe: 'Tone gets lost in messages, and people fill the gap with their fears.',
      ask: 'Who knows best what you meant?',
      steady: 'You are the only one who was inside your head when you said it.',
    },
  },
} as const satisfies PatternTexts;
