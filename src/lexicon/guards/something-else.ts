import type { GuardCue } from '../schema';

/** About a thing, the weather, a third person, or meant as praise. */
export const SOMETHING_ELSE = [
  {
    id: 'something-else/spoken-to-a-thing',
    guard: 'something-else',
    match: [
      '(talking|speaking|shouting|yelling|says|said|i say|muttering) (to|at) (a|an|my|the|our) .{0,1} %thing-or-pet%',
      '^ (calm down|come on|listen|hey|dear|oh) %thing%',
      'you (printer|laptop|computer|phone|app|wifi|router|kettle|oven|toaster|boiler|alexa|siri|sat nav|satnav|game|starter|sourdough|weather|universe|excel|compiler) $',
    ],
    covers: 'message',
    spares: [
      'you are remembering it wrong. come on laptop, you saved it yesterday',
      'after all that, you laptop! you are remembering it wrong',
      'you are remembering it wrong (talking to my sat nav)',
    ],
    leaves: ['You are remembering it wrong, the printer worked yesterday.'],
  },
  {
    id: 'something-else/said-to-a-treat',
    guard: 'something-else',
    match: ['(to|at|about) (a|an|my|the|this|that) .{0,1} (%thing-or-pet%|%small-matter%) $'],
    covers: 'short-message',
    only: ['love-bombing', 'hoovering', 'breadcrumbing'],
    spares: ['where have you been all my life (to a samosa)'],
    leaves: ['You are my whole world, come to the table.'],
  },
  {
    id: 'something-else/years-together',
    guard: 'something-else',
    match: [
      'happy .{0,2} (anniversary|birthday|retirement)',
      '(anniversary|birthday|wedding|retirement|leaving|best man|eulogy|father of the bride) (speech|toast|card|draft|vows)',
      '(married|together|best friends|friends|colleagues) .{0,2} %many% years',
      '%many% years (today|married|together|on|of (marriage|us|friendship|putting up|this|service)|and counting)',
      'years (today|married|together) .{0,3}',
    ],
    unless: [
      'happy .{0,2} anniversary .{0,4} (broke|split|even though|i know|ik|ex)',
      'after %many% years',
    ],
    covers: 'short-message',
    only: ['love-bombing'],
    spares: ['Happy anniversary, my love. I have never met anyone like you.'],
    leaves: ['I never met anyone like you in thirty years, and it is only day 3.'],
  },
] as const satisfies readonly GuardCue[];
