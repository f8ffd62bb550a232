import type { GuardCue } from '../schema';

/**
 * Somebody's words or deeds are told: the writer isn't doing it to the reader. What somebody is
 * said to say *of the reader now* ("my sister says you're difficult") stays: the writer passes it on.
 */
export const REPORTED = [
  {
    id: 'reported/third-person-said',
    guard: 'reported',
    match: [
      '(%they%|(my|our|his|her|their) .{0,1} %relation%|%parent%|nan|grandma|gran|grandad|grandpa) (always|constantly|often|just|then|even|once|also|only|literally|keeps|kept|would|is|was|has|had)? %said-verb% !(you|your)',
    ],
    unless: [
      '%said-verb% (me|us|him|her|them|everyone|everybody)? that? (you|your)',
      '(what|which|all that|everything) (do|did)? %they% %said-verb%',
      '%said-verb% (because|cause|when|since|so that|until) .{0,1} (you|your)',
      '(%they%|%relation%|%parent%) told (me|us) to (say|write|reach|speak|ask you|text|message|be honest|let you|tell you)',
      '(go|goes|went)',
    ],
    covers: 'rest-of-sentence',
    spares: ['My ex always said that I was wrong and you are remembering it wrong.'],
    leaves: [
      'She said you were out, so you are remembering it wrong.',
      'My brother says you are remembering it wrong again.',
    ],
  },
  {
    id: 'reported/used-to-say',
    guard: 'reported',
    match: [
      '(%they%|my .{0,2} %relation%|the .{0,1} %relation%) (always|just|constantly)? (used to|kept|keeps|would always|would just|would) (always|just)? (say|saying|tell|telling|go|yell|yelling|shout|shouting|text|texting|write|writing|claim|insist|insisting|call|calling|ask|asking)',
    ],
    unless: [
      '(would|would always|would just) (say|tell|call) (you|your)',
      '(asking|ask) .{0,3} you',
      'as (%they%|my .{0,2} %relation%) used to say',
    ],
    covers: 'rest-of-sentence',
    spares: [
      'He kept saying you are remembering it wrong, every single time I brought it up.',
      'My mother used to say you are remembering it wrong and then leave the room.',
    ],
    leaves: ['He used to tell me everything. You are remembering it wrong.'],
  },
  {
    id: 'reported/came-out-with',
    guard: 'reported',
    match: [
      '(%they%|%relation%|bro|guy|man|woman|lady|girl|kid) (just|literally|really|then|actually|straight up)? %came-out-with%',
      '(%they%|%relation%|bro|guy|man|woman|lady|girl|kid) (just|literally|then|really)? (goes|went) (and|oh|so|you|well|why|what|where|who|no|do|if|it|that|maybe|look|not|babe|i|there|right|but|like)',
    ],
    unless: ['you (and|or) (%they%|%relation%) .{0,3}'],
    covers: 'rest-of-sentence',
    spares: [
      'so then she goes you are remembering it wrong and i just laughed',
      'he was like nah you are remembering it wrong, i was right there',
    ],
    leaves: ['He was like a father to me. You are remembering it wrong.'],
  },
  {
    id: 'reported/shown-in',
    guard: 'reported',
    match: [
      '(the|this|that|a|in|my|our|question|song|his|her|new) .{0,2} %shown-in% .{0,6} (goes|says|said|calls|called|like|where|reads|asks|lists|titled|such as)',
      '%explains% (says|said|calls|called|asked|explained|drew|wrote|told me|has a|gave me)',
      '^ (question|quiz|lesson|slide|chapter|module|unit|handout|week) .{0,3}',
      '(aita|aitah|wibta)',
      '(that is|that was|this is|was) (the (answer|reply|response)|what) .{0,4} (gave|sent|told|wrote) me',
    ],
    unless: [
      '(my|your|our) (therapist|counsellor|counselor|psychologist) (says|said|told me) (that)? you',
      '%explains% told me to (say|write|reach|speak|ask you|text|message|be honest|let you|tell you)',
      '(telling|tell|told|spreading|making up|made up|believe|repeat|repeating) .{0,3} (story|stories) .{0,2}',
      '(like|living in|out of) (a|some) .{0,1} (movie|film|soap|novel|play)',
      '(play|plays|played|playing) (the|a|that|this) (victim|martyr|game|games)',
      '(the|that|this|your|same) (old|sob|whole|little|cover|side) .{0,1} (story|song)',
    ],
    covers: 'sentence',
    spares: [
      'the villain in the book goes you are remembering it wrong and I got chills',
      'My therapist calls you are remembering it wrong a classic line.',
    ],
    leaves: [
      'You act like this is a movie. You are remembering it wrong.',
      'My therapist says you are remembering it wrong.',
    ],
  },
  {
    id: 'reported/a-list-of-phrases',
    guard: 'reported',
    match: [
      'glossary',
      '(phrases|lines|sayings|sentences|quotes|classics|examples|messages|texts) .{0,4} (say|says|said|avoid|hear|heard|include|such as|like|from|i got|i grew up with|we grew up with|to look out for|to watch for)',
      '(favourite|favorite|go to|usual|classic|signature) (line|lines|phrase|phrases|saying|sayings|answer|move|comeback) .{0,3} (was|is|were|are)',
      '(line|phrase|sentence|saying) (was|is) (that|always)',
      'had (two|three|four|five|a few) (phrases|lines|sayings|answers)',
      '(answer|reply|response|solution) to (everything|anything) (was|is)',
    ],
    unless: [
      '(your|those) (messages|texts|lines|quotes) .{0,4}',
      '(your|you) .{0,2} (favourite|favorite|usual|classic|go to|answer|line|phrase)',
    ],
    covers: 'rest-of-paragraph',
    spares: [
      "My mother's favourite line was you are remembering it wrong. It took me years.",
      'Phrases to avoid: noted. You are remembering it wrong. Be glad.',
    ],
    leaves: ['Your favourite line is that you forgot. You are remembering it wrong.'],
  },
  {
    id: 'reported/if-anybody-says',
    guard: 'reported',
    match: [
      '(if|when|whenever) (%they%|anyone|anybody|somebody|someone|people|that .{0,1} %relation%|your .{0,1} %relation%) (ever|even|again)? (say|says|tell|tells|call|calls|claim|claims|try|tries) .{0,2} you',
      '(do not|never) let (%them%|anyone|anybody|somebody|someone|people) (tell|call|convince|say|make you think|make you feel) .{0,2}',
    ],
    covers: 'rest-of-sentence',
    spares: [
      "If anyone tells you that you're remembering it wrong, send them to me.",
      "Don't let him tell you you're remembering it wrong.",
    ],
    leaves: ["Don't let him in. You're remembering it wrong."],
  },
  {
    id: 'reported/to-oneself',
    guard: 'reported',
    match: [
      '(me to me|me to myself|note to self)',
      '(me|i|i am) (to|told|tell|telling|say to|said to|talking to|shouting at) (myself|my (cat|dog|phone|plants|plant|reflection|laptop|car))',
      '(in my head|my brain|my anxiety|the voice in my head) (it is|i hear|goes|says|like|is like|keeps|tells me)',
    ],
    covers: 'sentence',
    spares: [
      'me to myself every reunion: you are remembering it wrong',
      'my brain goes you are remembering it wrong every night',
    ],
    leaves: ['I told myself to wait. You are remembering it wrong.'],
  },
  {
    id: 'reported/said-and-rejected',
    guard: 'reported',
    match: [
      '(%they%|%relation%|people|everyone|teachers|nuns|elders|doctors|the .) (always|all|once)? (said|told (me|us|you)|used to say|taught (me|us)) .{1,12} ~ (rubbish|nonsense|bollocks|bullshit|they were wrong|she was wrong|he was wrong|that is not true|it is not true|not true)',
    ],
    covers: 'hit',
    spares: ['The nuns said that you are remembering it wrong. Rubbish.'],
    leaves: ['She said it was rubbish. You are remembering it wrong.'],
  },
  {
    id: 'reported/says-somebody-absurd',
    guard: 'reported',
    match: [
      '(said|says) (nobody|no one|every|the (man|woman|girl|boy|guy|person|cat|dog|kid)) (who|that|ever|in|with|having|to) .{0,2}',
    ],
    unless: [
      '(^|but|and|because|when) you (always|just|have)? (said|say) .{0,3}',
      '(says|said) (nobody|no one) .{0,2} you',
    ],
    covers: 'sentence',
    spares: ['You are remembering it wrong, said nobody who ever kept a receipt.'],
    leaves: ['She says nobody knows. You are remembering it wrong.'],
  },
  {
    id: 'reported/somebody-told-somebody',
    guard: 'reported',
    match: [
      '(the|a|an|one|some|her|his|their|this|that) .{0,1} (teacher|coach|nurse|doctor|driver|manager|lady|man|woman|guy|boy|girl|kid|judge|officer|neighbour|neighbor|priest|waiter|customer|patient|boss|tutor|trainer|referee|presenter|headteacher|receptionist|landlord|dentist|vet|instructor|foreman|supervisor|colleague|passenger) (then|just|once|always|even|has|had|also)? (told|tells|called|calls|accused|shouted at|yelled at|screamed at) (me|us|him|her|them|the|a|my|our|his|everyone|@name !(you|your))',
      '(told|called|asked|accused) (him|her|them|mia|the (class|kids|boys|girls|team|apprentices)|everyone) (to|a|an|that|of|he|she|they|off)',
    ],
    unless: [
      '(i|we) (have|had|just|already|once|even|never|always|also|only)? (told|called|asked|accused) .{0,4}',
      '(you|and|then|so) (have|had|just|even|never|always)? (told|called|asked|accused) .{0,4}',
      '(said|says|told|tells|called|asked) (me|us|him|her|them|everyone)? (that|if|why|how|what|where|about)? (you|your) .{0,2}',
      '(and|then|so|who|ever|never) (told|called|asked|accused) (him|her|them) .{0,2}',
    ],
    covers: 'rest-of-sentence',
    spares: ['The coach told her to stop being a drama queen.'],
    leaves: ['I told her everything. You are remembering it wrong.'],
  },
] as const satisfies readonly GuardCue[];
