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
] as const satisfies readonly GuardCue[];
