import type { GuardCue } from '../schema';

/** About a thing, the weather, a third person, or meant as praise. */
export const SOMETHING_ELSE = [
  {
    id: 'something-else/spoken-to-a-thing',
    guard: 'something-else',
    match: [
      '(talking|speaking|shouting|yelling|says|said|i say|muttering) (to|at) (a|an|my|the|our) .{0,1} %thing-or-pet%',
      '(listen|calm down|come on|dear|hey|you stupid|you useless|stupid) (little|old)? %thing%',
    ],
    covers: 'message',
    spares: [
      'you are remembering it wrong, laptop. come on laptop, you saved it yesterday',
      'you are remembering it wrong (talking to my sat nav)',
    ],
    leaves: ['You are remembering it wrong, the printer worked yesterday.'],
  },
] as const satisfies readonly GuardCue[];
