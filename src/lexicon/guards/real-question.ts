import type { GuardCue } from '../schema';

/** Honestly asked, of oneself or with room for either answer. "Do you think I'm stupid?" is not. */
export const REAL_QUESTION = [
  {
    id: 'real-question/am-i',
    guard: 'real-question',
    match: [
      '(am|was) i (just|really|actually|maybe|being|the one who is)? .{0,3} (or|wrong|unreasonable|harsh|hard on|daft|paranoid|the asshole|the problem|too much|out of line|overreacting|%oversensitive%|%unsound%|selfish|%worthless%|the only one who) @question',
      '(do|did|does) (you|anyone|anybody|that|this|it) (think|reckon|feel like|make me) .{0,2} i (am|was|do|did)? (being|too|wrong|selfish|overreacting|harsh|making|%oversensitive%)',
      'is it (just)? (me|unreasonable|wrong|normal|weird|bad|an overreaction|selfish|guilt tripping|gaslighting|controlling) @question',
      '(tell me|be) (straight|honest) (if|am|was|do|did|is) i',
    ],
    unless: ['(so|oh|now|what) (am|was) i', '(am|was) i (supposed|meant|expected|allowed|not)'],
    covers: 'sentence',
    spares: ['Am I being paranoid or is it that you are remembering it wrong?'],
    leaves: ["Am I supposed to clap? You're remembering it wrong."],
  },
  {
    id: 'real-question/checking',
    guard: 'real-question',
    match: [
      '(did|have|do) i (get|got|understand|understood|misunderstand|misunderstood|misread|hear) (that|this|it|you)? (right|wrong|correctly) @question',
      '(correct me|tell me) if (i|that|i have|i have got|i am|this is) .{0,3} (wrong|right|misread|misunderstood|mixed up|mixing)',
      '(just checking|let me check|let me say back|check i) .{0,3} (heard|understood|got|right|understand|what i heard)',
      'honest (q|question)',
      'genuine (q|question)',
    ],
    unless: [
      '(do|did|have) i (get|got|understand|understood|hear) .{0,3} (correctly|right|wrong) that .{0,12} (hate|rather|want me|no longer|accusing|accuse|just|saying|can not stand|am (a|the|not)|should|must|never)',
    ],
    covers: 'message',
    only: ['word-twisting', 'interrogation', 'gaslighting', 'playing-the-victim'],
    spares: ['Did I get that right, I was late? Or is it that you are remembering it wrong?'],
    leaves: ['You never get that right. You are remembering it wrong.'],
  },
  {
    id: 'real-question/open-to-either',
    guard: 'real-question',
    match: [
      'are you .{1,6} or (are you)? (just|only)? (tired|busy|hungry|cold|ill|poorly|stressed|nervous|unwell|exhausted|knackered)',
      'you are allowed to be (angry|cross|upset|hurt)? .{0,2}',
      '(fine|ok|okay|happy|good) with either',
      'is it true @question',
      'i would rather (you)? (say|said|told|tell|hear|heard) (me|it)? .{0,3}',
      '(tell me|say) if (it is|that is) (just|only)? me',
      'my (brain|memory|head) (is|has been|has gone) (soup|mush|fried|porridge|jelly|terrible|awful|useless|like a sieve|shot|all over) .{0,2}',
      'i (could|may|might) (well|easily)? (be|have) (wrong|mistaken|misremembering|misremembered|got it wrong|mixed|misread|misheard) .{0,3}',
    ],
    unless: [
      'i (could|may|might) .{0,5} (wrong|mistaken) but .{0,3}',
      'my (brain|memory|head) is .{0,4} (because|thanks to|since) you',
    ],
    covers: 'message',
    only: ['word-twisting', 'interrogation', 'gaslighting', 'projection', 'breadcrumbing'],
    spares: ['You are remembering it wrong, or my memory is terrible.'],
    leaves: ['I might be wrong but you are remembering it wrong.'],
  },
  {
    id: 'real-question/with-a-use',
    guard: 'real-question',
    match: [
      '(so|so that) (i|we) can (arrange|plan|book|order|find|cater|save|bring|sort|print|set|add|cover|cook|collect|pack|pick|meet|park|lay|buy|finish|send|post|update|help|work out) .{0,3}',
      '(numbers|headcount|cover|allergies|dietary) (for|by) .{0,2}',
    ],
    covers: 'message',
    only: ['interrogation'],
    spares: ['I need to know when you are leaving, so that we can arrange the cover.'],
    leaves: ['Answer me. Where were you and who were you with?'],
  },
] as const satisfies readonly GuardCue[];
