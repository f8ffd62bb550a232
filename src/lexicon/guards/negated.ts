import type { GuardCue } from '../schema';

/**
 * Denied or taken back. "I'm not saying you're crazy, but …" says it all the same and is never
 * spared; nor is "you're not just lazy, you're …".
 */
export const NEGATED = [
  {
    id: 'negated/nobody-thinks',
    guard: 'negated',
    match: [
      '(nobody|no one|none of us|not one of us) (is|here|at all|ever|really|would|is going to)? (think|thinks|thought|say|says|said|saying|believe|believes|be saying|thinking|comparing) (that)? you',
      'i (never|do not|did not|would never|have never) (for a second|once|ever|really)? (think|thought|believe|believed|meant|want you to think|wanted you to think|want you to feel|wanted you to feel|want you to believe|want you thinking|want you feeling|wanted you thinking) (that|like)? (it is|it was|this is|i think|i thought)? (you|your)',
    ],
    unless: [
      '(nobody|no one|none of us) (thinks|thought|believes|believed|said|says) you (can|could|would|will|should|matter|belong|deserve|are (funny|right|smart|clever|good|worth))',
      'i (do not|did not) (think|believe) you (understand|get|realise|realize|know|care|want|ever|really|even|have|deserve|can|could|would|will|should|are (right|well|capable|able|ready|good|funny|in))',
    ],
    covers: 'clause',
    spares: [
      'Nobody thinks you are remembering it wrong, love.',
      "I don't think you're remembering it wrong.",
    ],
    leaves: [
      "Nobody thinks you're stupid but you're remembering it wrong.",
      "I'm not saying you're lying, you're remembering it wrong.",
    ],
  },
  {
    id: 'negated/need-not',
    guard: 'negated',
    match: [
      'you (do not|did not|never) (owe|owed)',
      'you (do not|did not|never) (have to|need to) (prove|explain|earn|answer|reply|pay|choose|pick|justify|account|say sorry|apologise|apologize|send|tell|do anything|be like|be perfect)',
      'no need to (prove|explain|earn|answer|reply|justify|say sorry|apologise|apologize|send)',
    ],
    unless: [
      '(think|like|as if|act like|acting like|say|because) you do not (owe|have to|need to)',
    ],
    covers: 'clause',
    spares: ['You do not have to prove that you are remembering it wrong.'],
    leaves: ['You act like you do not have to explain that you are remembering it wrong.'],
  },
  {
    id: 'negated/not-going-to-say',
    guard: 'negated',
    match: [
      '(i am|we are|im)? not going to (tell|say|call|pretend|promise|claim) (to you|you|that|it|we|maybe)',
      'i (will not|would not|do not want to) (tell you|say|claim|pretend|promise) (that)? (you|we|it|maybe|someday)',
    ],
    unless: [
      'not going to (tell|say) you (again|twice|off|what|how|anything|why|one more)',
      '.{0,10} but (you|i)',
    ],
    covers: 'short-message',
    only: ['love-bombing', 'breadcrumbing', 'hoovering'],
    spares: ["not gonna say you're perfect or that you're my whole world, we had two coffees"],
    leaves: ["not gonna tell you again, you're my whole world and that is final"],
  },
  {
    id: 'negated/not-going-to-punish',
    guard: 'negated',
    match: [
      '(am|was|are) not (going to|trying to|here to|giving|punishing|ignoring|blaming|guilting|testing) (give|make|giving|making|punish|guilt|pressure|force|hold|blame|ignore|test)? .{0,2} (you|your|the silent treatment|the cold shoulder)',
    ],
    unless: [
      'not going to (give|make|hold) .{0,8} (until|unless|if|money|lift|car|keys|phone|it|anything|hand)',
      '.{0,10} but',
    ],
    covers: 'hit',
    only: ['silent-treatment', 'guilt-tripping', 'blame-shifting', 'interrogation'],
    spares: ["I'm not going to give you the silent treatment over a hoodie"],
    leaves: ["I'm not talking to you until you apologise."],
  },
] as const satisfies readonly GuardCue[];
