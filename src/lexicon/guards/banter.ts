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
    near: ['%small-matter%'],
    covers: 'message',
    spares: ['nope you are remembering it wrong lol, i won at uno'],
    leaves: ['lol you are remembering it wrong, you always do'],
  },
] as const satisfies readonly GuardCue[];
