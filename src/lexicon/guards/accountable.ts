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
      'i (had|have|just|once|even|also|always)? (told|said|called|accused|blamed|made|let|left|treated|wrote|texted|claimed|insisted|pretended|swore|threatened|decided|kept saying|kept telling|locked|shut|ignored|blocked) .{0,6} (you|your|him|her|them|everyone|everybody|it|that|people)',
    ],
    near: ['%was-not-so%'],
    unless: [
      'i (called|said|told|shut|locked|ignored|blocked|left) .{0,6} but .{0,2} (you|your|if)',
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
      'i should not (even|really|ever)? have to',
      '%own-up% .{0,12} (but|though|although|however|if you|because you|until you|when you)',
      '%own-up% .{0,6} ~ (but|if you had|you made|you pushed)',
      '(sorry|apologise|apologize) (for|i|if) .{0,3} (you|your)',
      '(when|once|until|if|that|because|admit|say|said|think|know) you (were|are) right',
    ],
    covers: 'sentence',
    spares: ['I was wrong to say you were remembering it wrong.'],
    leaves: [
      'I was wrong to shout but you are remembering it wrong.',
      'I should not have to say it, you are remembering it wrong.',
      "I shouldn't have shouted. You are remembering it wrong.",
    ],
  },
  {
    id: 'accountable/used-to-say',
    guard: 'accountable',
    match: [
      'i used to (say|tell|call|think|make|blame|shout|yell|believe|act|use|pretend)',
      'i (am|was) (the one|being|behaving|acting) .{0,6} (out of line|in the wrong|unfair|cruel|jealous|defensive|horrible)',
      '(my bad|my mistake|my fault) (i|for|about|that|entirely|completely|totally|not yours|not)',
    ],
    unless: [
      'i used to (think|believe|say) you (were|had|could|would|loved|cared)',
      '(my bad|my mistake|my fault) .{0,6} (but|for (thinking|trusting|believing|expecting|caring|loving|marrying))',
    ],
    covers: 'rest-of-sentence',
    spares: ['I used to say that you were remembering it wrong, every week.'],
    leaves: ['I used to think you were clever. You are remembering it wrong.'],
  },
  {
    id: 'accountable/leaves-room',
    guard: 'accountable',
    match: ['%leaves-room%'],
    unless: [
      '%leaves-room% .{0,8} (but|just|only|unless|though)',
      '(ready|whenever suits|when you are ready|whenever you are ready) to',
      '(no pressure|no rush|no hurry|up to you|take your time) .{0,3} (lol|haha|🥲|🙃|😇|as usual|as always|obviously|i will just|we will all|i only|everyone)',
    ],
    covers: 'short-message',
    only: [
      'interrogation',
      'guilt-tripping',
      'entitlement',
      'boundary-attack',
      'withholding',
      'silent-treatment',
      'word-twisting',
      'hoovering',
      'breadcrumbing',
      'love-bombing',
    ],
    spares: ['I have changed, one more chance? No need to reply if not.'],
    leaves: ['I have changed, one more chance. No pressure but I am outside your door.'],
  },
  {
    id: 'accountable/cools-off-and-returns',
    guard: 'accountable',
    match: [
      '(talk|pick this up|ring you|call you|be back|coming back|come back in|try again|speak) .{0,3} (tomorrow|later|at (8|9|7|6|half|breakfast|lunch|two|three|eight|seven|six)|by (8|9|half|eight|nine)|after (dinner|breakfast|work|a walk|my shift)|in the morning|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday))',
      '(give me|i need) (till|until|an hour|a bit|a minute|ten|10|a day|tonight) .{0,6} (then|and then|and i|all yours)',
      'not (ignoring|punishing|leaving|angry with|mad at) you',
      'not (to|in order to) punish you',
    ],
    unless: [
      'do not .{0,2} (talk|speak|call|ring)',
      '(if|when|once|until) you (apologise|apologize|say sorry|calm down|have calmed|grow up|behave|learn)',
    ],
    covers: 'message',
    only: ['silent-treatment', 'withholding'],
    spares: ['I am done talking to you tonight. Can we talk tomorrow?'],
    leaves: ['Don’t talk to me until you apologise.'],
  },
  {
    id: 'accountable/plain-limit',
    guard: 'accountable',
    match: [
      '(wish|wishing) you (well|all the best|health|happiness|peace|joy|no harm|every happiness)',
      'do not wish you (ill|harm|any harm)',
      '(nothing|not anything) to do with (you|anything you)',
      '(is|was) not (meant|intended|done|said)? (as a|as any|to be a|a)? (punishment|dig|threat|attack|criticism) .{0,3}',
      '(is|was) not to (make you|punish|hurt|test|get at|teach) .{0,3}',
      '(anything|everything|all of it|it all|messages|requests|questions|queries) .{0,5} (goes|go|can go|should go|to go) (to|through|via) (the|my|our|a)? (solicitor|solicitors|lawyer|lawyers|mediator|agent|advocate|office|union|police|court|law centre|agency)',
      '(solicitor|solicitors|lawyer|lawyers|police|advocate|mediator) (says|said|told me|advised|advises|asked)',
      '(outside|out of|within) (my|contracted|office|working|work|school|normal) hours',
      'outside contracted hours',
      '(i am|we are|while|because|as) .{0,3} (at|on|in) (the|a|my|an)? (hospice|hospital|funeral|meeting|meetings|shift|annual leave|leave|holiday|court|flight|plane|exam|exams|retreat|surgery|theatre) .{0,2}',
      '(after|past) (5pm|6pm|7pm|8pm|9pm|10pm|11pm)',
      '(new|different) (phone|number|sim) .{0,4} (friday|monday|soon|send|here|from|will|is)',
      '(come|visit|pop in|pop round|pop over|drop in) (on)? (sunday|monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|instead|next week|next weekend) .{0,3}',
      '(lasagne|lasagna|soup|stew|casserole|food|dinner|shopping|medicine|parcel) (is|are)? .{0,1} on (the|your) (step|doorstep|porch|mat|windowsill) .{0,2}',
      '(nobody|no one) (is)? (hurt|cross|angry|in trouble) .{0,1}',
    ],
    unless: [
      '(if|when|once|until) you (apologise|apologize|say sorry|calm down|grow up|behave|learn) .{0,6}',
      'wish you (well|all the best|happiness|joy) .{0,6} (you will need|with (her|him)|because|but)',
    ],
    covers: 'message',
    only: ['silent-treatment', 'withholding'],
    spares: ['I am done talking to you. I wish you well.'],
    leaves: ['I am done talking to you. Not until you apologise will I wish you well.'],
  },
  {
    id: 'accountable/speaks-for-oneself',
    guard: 'accountable',
    match: [
      'you do not get to (decide|say|tell me|choose) (what|how|whether|when|if) .{0,2} (hurts|upsets|scares|offends) me',
      'you do not get to (decide|say|tell me|choose) (what|how|whether|when|if) i (am|was|feel|felt)',
    ],
    covers: 'hit',
    only: ['boundary-attack', 'invalidation', 'entitlement'],
    spares: ['You do not get to decide what hurts me.'],
    leaves: ['You do not get to decide when we are over.'],
  },
] as const satisfies readonly GuardCue[];
