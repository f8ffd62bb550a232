import type { GuardCue } from '../schema';

/**
 * Marked by the message itself as play: a mark of laughter or of play together with a small matter,
 * so that nothing serious rides on it. Laughter alone undoes nothing.
 */
export const BANTER = [
  {
    id: 'banter/laughs-about-a-trifle',
    guard: 'banter',
    match: ['(%laughter%|%kidding%)'],
    unless: ['(my|your|his|her|the|our|at|tell|tells|telling|crack) jokes'],
    near: ['%small-matter%'],
    covers: 'short-message',
    spares: ['nope you are remembering it wrong lol, i won at uno'],
    leaves: [
      'lol you are remembering it wrong, you always do',
      'lol. You are remembering it wrong about the money, and you know it, and your sister knows it, and I am not going to sit here and explain it to you one more time while you make that face at me over your tea and pretend that you are hurt.',
    ],
  },
  {
    id: 'banter/takes-it-back-laughing',
    guard: 'banter',
    match: [
      '(jk|just kidding|kidding|only joking|im joking|i am joking|joking) .{0,3} (love you|proud|happy|well done|congrats|see you|come here|go|say the word|you can have|welcome|enjoy|rest|bring|tell me)',
      '(love you|proud of you|love u) .{0,6} (%laughter%)',
      'pics or it did not happen .{0,2} %laughter%',
      'that lasted .{0,3} (second|seconds|minute|minutes) .{0,2} (come|fine|ok|love)',
      '(%laughter%) .{0,3} (love you|so proud|proud of you|see you (at|on|sat|sun|saturday|sunday|monday|tuesday|wednesday|thursday|friday|later|tomorrow)|thanks for|enjoy|congrats|well done)',
    ],
    unless: ['(if|when|because|who) .{0,2} love you', 'love you but'],
    covers: 'short-message',
    spares: ['you are remembering it wrong grandpa 😂 love you'],
    leaves: ['if you love me lol you would not say it. you are remembering it wrong'],
  },
  {
    id: 'banter/over-the-last-one',
    guard: 'banter',
    match: [
      '(ate|eaten|finished|stole|nicked|drank|scoffed) (the|my|all the|all my|our|all) .{0,2} %small-matter% .{0,3}',
    ],
    covers: 'short-message',
    only: [
      'silent-treatment',
      'word-twisting',
      'playing-the-victim',
      'guilt-tripping',
      'gaslighting',
      'blame-shifting',
      'projection',
    ],
    spares: ['you are remembering it wrong, the cat ate the last samosa'],
    leaves: ['You ate the evidence. You are remembering it wrong.'],
  },
  {
    id: 'banter/praise-in-disguise',
    guard: 'banter',
    match: [
      '(how dare you|rude of you|so selfish|selfish|criminal|so rude|rude) .{0,1} (for|to|of you)? (to)? (looking|having|being|look|have|be|keeping) .{0,1} (that|so|this) .{0,6}',
      '(teach me|teach us|drop the recipe|share the recipe|tell us your secret) .{0,1} @last',
    ],
    covers: 'short-message',
    only: ['devaluation', 'projection', 'invalidation', 'boundary-attack', 'entitlement'],
    spares: ['you are so selfish for looking this good at six in the morning, teach me'],
    leaves: ['you are so selfish for leaving, and you are remembering it wrong'],
  },
  {
    id: 'banter/scolds-for-a-kindness',
    guard: 'banter',
    match: [
      '(idiot|dummy|fool|menace|nightmare|monster|bastard|sod|muppet|numpty|eejit|genius|criminal|insane|crazy|mad) for (getting|buying|making|bringing|doing|remembering|sending|booking|baking|running|finishing|winning|learning) .{0,8} (love|loved|amazing|perfect|crying|thank|thanks|best|proud|hero|legend)',
      'no good at (lying|secrets|surprises|keeping secrets|acting|hiding presents|poker) .{0,3}',
    ],
    covers: 'short-message',
    only: ['devaluation', 'gaslighting', 'projection', 'invalidation'],
    spares: ['you are such an idiot for buying this, i love it'],
    leaves: ['you are such an idiot for trusting them'],
  },
  {
    id: 'banter/pretends-to-accuse',
    guard: 'banter',
    match: [
      'pics or it did not happen',
      '(what|now|guess what) you made me do .{0,2} %laughter%',
      '(who|whoever|which of you) (has|have)? (ate|eaten|nicked|stole|stolen|took|finished|drank|had|scoffed|pinched) (my|the|our|all my|all the) .{0,1} %small-matter%',
    ],
    unless: ['who (ate|took|stole|had) (my|the) .{0,4} (you did|it was you|i know it was you)'],
    covers: 'short-message',
    only: ['interrogation', 'blame-shifting', 'projection', 'gaslighting', 'threat'],
    spares: [
      'no way you won, pics or it didn’t happen, you are remembering it wrong',
      'who ate my samosa?? you are remembering it wrong, it was mine',
    ],
    leaves: ['look what you made me do. you are remembering it wrong'],
  },
  {
    id: 'banter/made-me-laugh',
    guard: 'banter',
    match: ['(made|making|make) me (laugh|smile|giggle|snort|cackle|howl|grin) .{0,3}'],
    unless: ['(do not|never|used to|not) .{0,2} make me (laugh|smile) .{0,2}', '^ make me laugh'],
    covers: 'short-message',
    only: ['blame-shifting', 'projection', 'threat'],
    spares: ['you made me laugh so hard on the bus, look what you made me do to my shirt'],
    leaves: ['do not make me laugh. look what you made me do'],
  },
] as const satisfies readonly GuardCue[];
