import type { PatternTexts } from '../../catalogue';

/** Guilt with a lever in it. What is claimed as due: see entitlement. */
export const guiltTripping = {
  name: 'Using guilt',
  term: 'guilt-tripping',
  finds: 'Wording that uses guilt, sacrifice or debt to get you to do something.',
  example: 'No, go and enjoy yourself. I’ll manage somehow, I always do.',
  source:
    'Well described in research: “making her feel guilty” is on the Duluth wheel, and Linda Marshall’s scale (2000) asks about being made to feel bad.',
  moves: {
    general: {
      does: 'Words like these often make a no feel unkind, so that yes is the only way left to be good.',
      couldAlsoBe: 'Someone may be sad or disappointed and not know how to ask straight out.',
      ask: 'What is being asked for, and would you do it if you felt no guilt?',
      steady: 'Feeling guilty isn’t proof that you did something wrong.',
    },
    sacrifice: {
      does: 'Listing what was given up is often used to turn a gift into a bill.',
      couldAlsoBe: 'They may long for thanks that never came.',
      ask: 'Did you ask for this, and did you know it had a price?',
      steady: 'You can be thankful for what someone did and still decide for yourself.',
    },
    debt: {
      does: 'Bringing up past kindness like this often makes it into something that your choices now have to repay.',
      couldAlsoBe: 'It may be hurt that the kindness seems forgotten.',
      ask: 'Could this debt ever be paid, and how would you know?',
      steady: 'Care that was given freely doesn’t need to be worked off.',
    },
    'love-test': {
      does: 'Making something a test of love or loyalty often asks for proof again and again, each time by a yes.',
      couldAlsoBe: 'It may be someone’s way of saying that they don’t feel sure of you.',
      ask: 'Can you love someone and still say no to this?',
      steady: 'Love and a no can live in the same heart. Most close people say both.',
    },
    alone: {
      does: 'Giving way with a sigh often makes your plans look like leaving somebody behind.',
      couldAlsoBe: 'It can be simple loneliness, and a wish for company that’s hard to say.',
      ask: 'Is there a request in this, and what would it be in plain words?',
      steady:
        'Someone can be lonely without it being your fault, and you can care without giving up your day.',
    },
    'not-important': {
      does: 'Doubting out loud whether one matters is often a way to be told the opposite, in words or by giving in.',
      couldAlsoBe: 'The person may truly feel unimportant just now.',
      ask: 'Do they matter to you? And does that answer depend on this one thing?',
      steady: 'A person can matter very much to you, and your answer to one wish can still be no.',
    },
    hurt: {
      does: 'Describing how much your choice will hurt somebody is often used to make the choice for you.',
      couldAlsoBe: 'It may simply be true that they are sad about it.',
      ask: 'Is it sadness you are being told about, or sadness you are asked to fix?',
      steady: 'You can be sorry that it hurts and still stay with what you decided.',
    },
    shame: {
      does: 'Calling on your conscience like this often makes disagreeing feel like having no heart.',
      couldAlsoBe: 'Worry and anger can come out as a sermon.',
      ask: 'Would someone who knows you well say that you don’t care?',
      steady: 'You can disagree with someone and have a good heart.',
    },
  },
} as const satisfies PatternTexts;
