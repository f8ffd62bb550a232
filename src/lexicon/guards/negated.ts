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
      'i (never|do not|did not|would never|have never) (for a second|once|ever|really)? (think|thought|believe|believed|meant|want you to think|wanted you to think|want you to feel|wanted you to feel|want you to believe) (that|like)? (it is|it was|this is|i think|i thought)? (you|your)',
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
] as const satisfies readonly GuardCue[];
