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
      'i (would not|would never) (suggest|ask|expect|dream of (asking|telling|saying)) (that)? you',
      '(nobody|no one|i am not|we are not) (is)? (saying|asking you|telling you|suggesting) (that|to|you|it)? (come|go|stop|stay|give|must|should|have to|move)',
    ],
    unless: [
      '(nobody|no one|none of us|not one of us) .{0,2} (believe|believes|believed|believing) you (because|any|any more|anymore|anyway|when|and|about|since|for|now|either|ever|but|with|not|$)',
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
      'you (do not|did not|never) (have to|need to) (prove|explain|earn|answer|reply|pay|choose|pick|justify|account|say sorry|apologise|apologize|send|tell|do anything|be like|be perfect|show me|open your|hide|pretend|put up with|ask nicer|ask nicely|ask permission|ask twice)',
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
  {
    id: 'negated/asked-and-answered',
    guard: 'negated',
    match: [
      '(asked|wrote|wondered|wondering|worry|worried|worrying|fear|afraid|scared) .{0,3} (if|whether|that) (you|it) .{1,12} ~ (you are not|you were not|it was not|it is not|you did not|none of it|not true)',
      '(think|thinking|thought|feel like|felt like) (that)? you are (going (mad|crazy|insane|nuts|round the bend)|losing|imagining|too|a burden|a bad|the problem|mad|crazy|paranoid|overreacting|making it up|stupid|to blame|worthless|useless|broken|alone) .{0,6} ~ .{0,1} (you are not|you were not)',
      'you asked (me)? (if|whether) (you are|you were|it was|it is|you) .{1,8}',
    ],
    unless: ['(you are|you were|it was|it is|you did) not .{0,3} (but|just|only) .{0,3}'],
    covers: 'hit',
    spares: ['You asked whether you are remembering it wrong. You are not.'],
    leaves: ['You asked whether there is cake. You are remembering it wrong.'],
  },
  {
    id: 'negated/not-your-doing',
    guard: 'negated',
    match: [
      '(it|that|this|none of it|none of this) (was|is|were) (not|never) .{0,5} your (paranoia|imagination|fault|nerves|hormones|anxiety|doing|drama|insecurity|attitude)',
      'i never (want|wanted) you to (feel|think) (that|this|like that|so|otherwise)',
    ],
    unless: ['your fault .{0,6} (but|though|although) .{0,3}', '(always|never) your fault is it'],
    covers: 'short-message',
    only: [
      'gaslighting',
      'blame-shifting',
      'invalidation',
      'guilt-tripping',
      'entitlement',
      'projection',
    ],
    spares: ['It was not the wine or your paranoia.'],
    leaves: ['It is never your fault is it. You are remembering it wrong.'],
  },
  {
    id: 'negated/nobody-is-cross',
    guard: 'negated',
    match: ['(nobody|no one|none of us) (is|was)? (cross|angry|mad|upset|annoyed) (with|at) you'],
    unless: ['(cross|angry|mad|upset|annoyed) (with|at) you .{0,3} but'],
    covers: 'hit',
    spares: ['Nobody is cross with you.'],
    leaves: ['Nobody is here, and you are remembering it wrong.'],
  },
] as const satisfies readonly GuardCue[];
