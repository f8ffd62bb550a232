import type { GuardCue } from '../schema';

/** About a thing, the weather, a third person, or meant as praise. */
export const SOMETHING_ELSE = [
  {
    id: 'something-else/spoken-to-a-thing',
    guard: 'something-else',
    unless: ['(like|enjoy|try|rather|be|how you) .{0,1} talking to .{0,2}'],
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
  {
    id: 'something-else/me-to-a-thing',
    guard: 'something-else',
    match: [
      '@first me to (my|the|this|a|every|these) .{0,3}',
      'me to (my|the|a|every) .{0,12} @last',
      '@first me .{1,12} ~ (my|the) .{0,1} %thing-or-pet%',
      '(says|said|told|whispered|sang) .{0,10} to (the|my|her|his|a) %thing-or-pet%',
    ],
    unless: ['me to (my|the) (limit|limits|edge|core|grave|bone)'],
    covers: 'message',
    spares: ['me to my sat nav: you are remembering it wrong'],
    leaves: ['It shook me to my core. You are remembering it wrong.'],
  },
  {
    id: 'something-else/a-thing-does-it',
    guard: 'something-else',
    match: [
      '^ (the|my|our|this|that|these) .{0,1} %thing-or-pet% (is|are|has|have|will|keeps|wants|thinks|does|can|was|did|would|had)',
      '^ (ungrateful|stupid|useless|lazy|dramatic|needy) %thing-or-pet%',
    ],
    unless: ['%thing-or-pet% .{0,12} (you|your|me)'],
    covers: 'clause',
    spares: ['our printer is so dramatic, always such a drama queen'],
    leaves: ['The printer is fine. You are remembering it wrong.'],
  },
  {
    id: 'something-else/about-a-game',
    guard: 'something-else',
    match: [
      '(on|at|in|of) (the|this|a)? (wordle|uno|monopoly|fifa|catan|mario kart|scrabble|chess|crossword|quiz|ranked|darts|bowling|karaoke|duolingo|minecraft|tetris|mini golf)',
    ],
    covers: 'short-message',
    only: ['playing-the-victim', 'hoovering', 'love-bombing', 'word-twisting', 'gaslighting'],
    spares: ['everyone is against me at scrabble tonight'],
    leaves: ['I beat you at chess. If you look at my phone again I will hurt you.'],
  },
  {
    id: 'something-else/recommends',
    guard: 'something-else',
    match: [
      'if you (do not|never) (try|taste|watch|order|listen to) (this|that|these|the new) .{0,2}',
      '(live|survive|function|cope) without (this|these) .{0,2}',
      '(because|bc) you (got in|got into|passed|won|got the (job|part|place)) .{0,3}',
      '(stays|keep it|keeping it|still) a surprise .{0,3}',
    ],
    unless: ['without (this|these) (bond|love|feeling|feelings|connection|us)'],
    covers: 'short-message',
    only: ['threat', 'love-bombing', 'boundary-attack', 'guilt-tripping', 'devaluation'],
    spares: ['six days in and we are soulmates, i cant live without this kettle'],
    leaves: ['six days in and we are soulmates, i cant live without this love'],
  },
  {
    id: 'something-else/waits-for-a-detail',
    guard: 'something-else',
    match: [
      '(until|till|til|once|when) you (tell|send|give|text|let) (me|us) (know)? (which|what|where|the|an|a|your) .{0,3} (address|date|dates|time|times|size|sizes|name|email|papers|form|forms|details|account|postcode)',
      'thank you for (your (application|order|enquiry|inquiry|booking|claim|submission)|applying|contacting)',
    ],
    covers: 'message',
    only: ['withholding', 'silent-treatment', 'interrogation'],
    spares: ['Thank you for your application. Please explain the gap in May.'],
    leaves: ['Until you tell me where you were, we are done talking.'],
  },
] as const satisfies readonly GuardCue[];
