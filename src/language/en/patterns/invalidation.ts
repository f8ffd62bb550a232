import type { PatternTexts } from '../../catalogue';

/** The feeling is called wrong. Where the thing is made small: see minimizing. */
export const invalidation = {
  name: 'Your feelings are wrong',
  term: 'invalidation',
  finds: 'Wording that calls your feeling too much, false, or a fault in you.',
  example: 'Here come the tears. Do you have to turn everything into a scene?',
  source:
    'Near to what research describes: some researchers count “accusing a partner of overreacting” as gaslighting, and others as “discounting”. Giving it a name of its own is our choice.',
  moves: {
    general: {
      does: 'Said like this, the feeling often becomes the problem, and what caused it needs no answer.',
      couldAlsoBe:
        'Strong feelings frighten some people, and this can be a clumsy try to calm things down.',
      ask: 'What happened just before you felt this?',
      steady: 'A feeling isn’t right or wrong. It tells you that something mattered.',
    },
    'too-sensitive': {
      does: 'Saying that you feel too much often turns something that hurt you into something that is wrong with you.',
      couldAlsoBe: 'Someone may be honestly surprised that it hurt, and not know what to say.',
      ask: 'Too sensitive for what: for what happened, or for it to be left unsaid?',
      steady: 'Noticing quickly when something hurts is not a fault.',
    },
    overreacting: {
      does: 'Judging the size of a reaction often moves the talk from what was done to how you took it.',
      couldAlsoBe: 'Sometimes two people really do see the size of a thing differently.',
      ask: 'If someone else had felt this, would it seem too much to you?',
      steady: 'A reaction has a reason, even when it comes out larger than you wanted.',
    },
    dramatic: {
      does: 'Treating distress as drama often makes it look like a performance that needs no reply.',
      couldAlsoBe: 'A quieter person may find loud feelings hard to be near.',
      ask: 'Were you performing, or were you upset?',
      steady: 'Showing that something hurts isn’t a show.',
    },
    'no-reason': {
      does: 'Being told that there’s no reason to feel this way often makes you prove your feeling before it may exist.',
      couldAlsoBe: 'They may not know the reason and be too proud, or too worried, to ask.',
      ask: 'What is the reason, said just to yourself?',
      steady: 'You don’t need permission to feel what you already feel.',
    },
    'calm-down': {
      does: 'Being told to calm down can make your tone the subject and leave what you said behind.',
      couldAlsoBe: 'It can be meant well, by someone who can’t think when voices rise.',
      ask: 'What were you saying when your tone became the topic?',
      steady: 'What you said is still true, or not, in any tone of voice.',
    },
    emotional: {
      does: 'Pointing at someone’s tears or moods is often used to make their view not count.',
      couldAlsoBe: 'It may come from someone who learned early that feelings are a weakness.',
      ask: 'Can you have a feeling and a point at the same time?',
      steady: 'Feeling deeply and thinking clearly can live in the same person. They often do.',
    },
    'wrong-feeling': {
      does: 'Being told what you do or don’t feel often puts someone else in charge of your inner life.',
      couldAlsoBe: 'It can be a try at comfort: “you don’t really mean that”.',
      ask: 'What do you feel, before anyone names it for you?',
      steady: 'You’re the one who knows how it feels in there.',
    },
  },
} as const satisfies PatternTexts;
