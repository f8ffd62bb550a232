import type { GuardCue } from '../schema';

/** The writer says it of themselves. */
export const FIRST_PERSON = [
  {
    id: 'first-person/so-emotional-today',
    guard: 'first-person',
    match: [
      '^ (so|too|very|super|being|feeling|feel) .{0,1} (emotional|sensitive|dramatic|paranoid|needy|clingy|lazy|stupid|dumb|pathetic|selfish|oversensitive) .{0,2} (i|my|me)',
    ],
    unless: ['^ .{0,6} (you|your|for me|to me|with me|of you)'],
    covers: 'sentence',
    only: ['invalidation', 'devaluation', 'gaslighting', 'minimizing'],
    spares: ['so emotional today i cried at a bus stop'],
    leaves: ['so emotional, you are. i am tired of it'],
  },
] as const satisfies readonly GuardCue[];
