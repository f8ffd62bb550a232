import type { GuardCue } from '../schema';

/**
 * Part of a specific apology, a calm limit, or care. An apology that turns in its second half
 * ("I was wrong to shout, but you …") is not spared, nor what is said afterwards in a new breath.
 */
export const ACCOUNTABLE = [
  {
    id: 'accountable/said-and-owned',
    guard: 'accountable',
    match: [
      'i (had|have|just|once|even|also|always|kept|keep|used to)? (told|tell|telling|said|say|saying|called|call|calling|accused|blamed|blame|made|make|let|left|treated|wrote|texted|claimed|insisted|pretended|swore|threatened|decided) .{0,4} (you|your|him|her|them|everyone|everybody|it|that|people)',
    ],
    near: ['%was-not-so%'],
    unless: [
      'i (already)? (told|said|have told|have said) .{0,3} (not to|before|again|a (hundred|thousand|million) times)',
    ],
    covers: 'rest-of-sentence',
    spares: ["I told you that you were remembering it wrong. You weren't, and I knew it."],
    leaves: ['I told you not to start. You are remembering it wrong.'],
  },
  {
    id: 'accountable/owning-up',
    guard: 'accountable',
    match: ['%own-up%'],
    unless: [
      '%own-up% .{0,12} (but|though|although|however|if you|because you|until you|when you)',
      '%own-up% .{0,6} ~ (but|if you had|you made|you pushed)',
      '(sorry|apologise|apologize) (for|i|if) .{0,3} (you|your)',
      '(when|once|until|if|that|because|admit|say|said|think|know) you (were|are) right',
    ],
    covers: 'sentence',
    spares: ['I was wrong to say you were remembering it wrong.'],
    leaves: [
      'I was wrong to shout but you are remembering it wrong.',
      "I shouldn't have shouted. You are remembering it wrong.",
    ],
  },
] as const satisfies readonly GuardCue[];
