import type { PatternTexts } from '../../catalogue';

/** Threatened harm. Shown with help information; plain, slow words. */
export const threat = {
  name: 'Threats and fear',
  term: 'threat',
  finds:
    'Wording that threatens harm to you, to others, to what is yours, or to the writer as pressure on you.',
  example: 'Walk out of that door and see what happens.',
  source:
    'Well described in research and in law: coercion and threats on the Duluth wheel, “dominance and intimidation” in Murphy and Hoover’s measure (1999), and British guidance on coercive control.',
  caveat:
    'Words can’t show how great a danger is. If something frightens you, that counts, even if it looks small when it is written down.',
  moves: {
    general: {
      does: 'Wording like this is often used to get someone to give in, or to stay, out of fear.',
      couldAlsoBe:
        'It can be anger with no plan behind it. You know better than any program how it felt to read it.',
      ask: 'Did reading this make you afraid?',
      steady:
        'If you’re afraid, that’s worth taking seriously. You don’t have to be certain to talk to somebody about it.',
    },
    regret: {
      does: 'A warning that you’ll be sorry often leaves the harm open, so that fear fills in the rest.',
      couldAlsoBe: 'It can be hurt pride, or a guess that you’ll be sorry later.',
      ask: 'Has something followed words like these before?',
      steady:
        'An unclear threat can weigh as much as a clear one. Being uneasy about it makes sense.',
    },
    watched: {
      does: 'Letting you know that they know where you are is often used to make you feel watched.',
      couldAlsoBe: 'Out of context it can be a harmless remark about a place.',
      ask: 'Is there a way this could be known that you didn’t choose?',
      steady:
        'Where you are is your own business. Feeling uneasy when it isn’t is a sound instinct.',
    },
    exposure: {
      does: 'Threatening to show pictures, messages or secrets is often used to hold someone through shame.',
      couldAlsoBe: 'It may be said in rage and never done. In many places the law forbids it.',
      ask: 'Is there someone you could tell before anyone else does?',
      steady: 'The shame of sharing what was private belongs with the sharing, not with you.',
    },
    children: {
      does: 'Bringing children into it is often used to make any other choice feel impossible.',
      couldAlsoBe:
        'Parents who are afraid of losing a child can say things that no court would grant.',
      ask: 'Is there someone who knows the law on this where you live?',
      steady:
        'What happens with children isn’t settled in a message. You don’t have to work it out tonight, or alone.',
    },
    'self-harm': {
      does: 'Tying someone’s life to your choice often makes you responsible for a thing that nobody can carry alone.',
      couldAlsoBe:
        'The despair may be quite real. Both can be true: real pain, and pressure on you.',
      ask: 'Who else could know about this: an emergency service, a doctor, a friend or relative of theirs?',
      steady: 'You can take it seriously and get help to them without giving up your own choice.',
    },
    violence: {
      does: 'Words that name or hint at harm are often used to make somebody give in out of fear.',
      couldAlsoBe:
        'Some people talk this way without ever acting on it. You can’t be sure from the words, and neither can we.',
      ask: 'Do you feel unsafe near this person, now or at times?',
      steady: 'Your fear is information. You don’t have to argue yourself out of it.',
    },
    livelihood: {
      does: 'Threatening a job, a home or money is often used to make leaving or refusing seem too costly.',
      couldAlsoBe: 'At work it may be a real and lawful warning, put harshly.',
      ask: 'Is this theirs to decide, and is there someone who would know?',
      steady: 'A threat can sound like the last word on this. It seldom is.',
    },
    status: {
      does: 'Threatening to report someone, or to touch their papers, is often used to make them afraid to ask for help.',
      couldAlsoBe: 'It may be said without any idea of how such things really work.',
      ask: 'Is there an advice service where you could ask about this without giving your name?',
      steady: 'There are services that help people whatever their papers say.',
    },
    belongings: {
      does: 'Threatening a pet, or things you love, is often used to show what could happen next.',
      couldAlsoBe: 'It can be a careless outburst about something that was in the way.',
      ask: 'Has something of yours been harmed before?',
      steady:
        'Caring about an animal or a thing is no weakness, and being frightened for it is natural.',
    },
    'people-close': {
      does: 'Threatening people you love is often used to make you give in to protect them.',
      couldAlsoBe: 'It may be empty anger at somebody they have quarrelled with.',
      ask: 'Would those people want to know about this?',
      steady: 'You aren’t the cause of what someone else threatens to do.',
    },
    'coming-over': {
      does: 'Hinting at coming over often makes being near the threat itself.',
      couldAlsoBe: 'In some homes it’s a worn-out phrase with nothing behind it.',
      ask: 'Would you be at ease if they stood at your door right now?',
      steady: 'Who comes through your door is yours to decide.',
    },
  },
} as const satisfies PatternTexts;
