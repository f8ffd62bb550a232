import type { Pattern } from '../schema';

/** The writer's own act, mood or failure becomes the reader's doing. A debt called in: see guilt-tripping. */
export const blameShifting = {
  id: 'blame-shifting',
  family: 'distort',
  cues: [
    // "I wouldn't, if you didn't"
    {
      id: 'blame-shifting/would-not-have-if-you',
      match: [
        'i (would|could|should|will) (not|never) (have|of|be|ever|even)? .{0,4} %outburst% .{0,8} if (you|someone|people)',
        'would (not|never) (need|want|look|go) .{1,5} if you (were|was|had|did|could|would|just|only|listened|acted|looked)',
      ],
      unless: [
        'if you (asked|paid|wanted) me',
        'if you (were|was) not (so)? (kind|good|lovely|cute)',
      ],
      strength: 'strong',
      examples: [
        "«I wouldn't have yelled at you in the shop if you'd» just left it alone.",
        'i «wouldnt need to look elsewhere if u were» nice to me',
      ],
      counterExamples: [
        {
          text: "I wouldn't have passed if you hadn't helped me.",
          because: 'no-match',
        },
        { text: 'I would not lie to you if you paid me.', because: 'unless' },
      ],
      explanation: 'conditional',
    },
    {
      id: 'blame-shifting/if-you-had-i-would-not',
      match: [
        'if (you|this house|people in this house|anyone here) .{1,12} (i|we|nobody|no one|none of us) would (not|never) (have|of|be)? .{0,4} (%outburst%|had to|have to|need to|get hurt|screamed at)',
        'if you .{1,12} (i|we) would (not|never) (have|of|need|be having|be in) !(a|any|the|time|room|minded|to|been|made|got|passed|met|known)',
        '(had|have) you .{1,10} (i|we|nobody|no one) would (not|never) (have|of)',
        'if you .{1,10} (there would be no|nobody would|no one would) .{0,2} (need|reason|have|be)',
      ],
      unless: [
        'if you (had|did|have|would) not .{0,2} (come|helped|help|told|tell|called|rung|asked|pushed me to|believed|been there|said|lent|given|shown|taught|stayed|introduced|reminded|warned|spotted|caught|noticed)',
      ],
      strength: 'fair',
      examples: [
        "«If you'd answered the phone like a normal person I wouldn't have had to shout».",
        '«if you had just listened we would never have ended» up in this mess',
        '«Had you told me the truth I would never have» looked.',
        '«if you kept the place tidy nobody would need» to raise their voice',
      ],
      counterExamples: [
        { text: "If you hadn't come I would not have known what to do.", because: 'no-match' },
        { text: 'If you like, we could go on Friday.', because: 'no-match' },
      ],
      explanation: 'conditional',
    },
    {
      id: 'blame-shifting/would-not-have-to-if-you',
      match: [
        '(i|we|nobody|no one) would not (have|of|need|be)? .{0,1} (have|had|need|needed|having) to .{1,9} if (you|your|anyone|people|everyone)',
        'if (you|your|anyone) .{1,10} i would not (have|of|need|be)? .{0,1} (have|had|need|needed|having) to',
      ],
      unless: ['have to (ask|pay|wait|worry|queue|drive|choose)'],
      strength: 'fair',
      examples: [
        '«i wouldnt have to check up on you if you» told me things',
        "«If you did what you're told I wouldn't have to» be like this.",
      ],
      counterExamples: [
        {
          text: "We wouldn't have to wait if you booked online.",
          because: 'unless',
        },
        {
          text: 'You would not have to pay if you cancel today.',
          because: 'no-match',
        },
      ],
      explanation: 'conditional',
    },
    {
      id: 'blame-shifting/none-of-this-would-have-happened',
      match: [
        '(none of this|none of that|this|that|it|nothing|all this) would (not|never)? (be happening|have happened|of happened|happen|be like this|have been necessary|have come to this|have got this far|have started) .{0,4} if (you|your)',
        'if you .{1,12} (none of this|none of that|this) would (not|never)? (be|have|of)',
      ],
      strength: 'strong',
      examples: [
        "«None of this would be happening if you» hadn't opened your mouth.",
        '«if you had stayed home like i asked none of this would have» happened',
      ],
      counterExamples: [
        {
          text: 'This would have happened anyway, whatever you did.',
          because: 'no-match',
        },
      ],
      explanation: 'conditional',
    },
    {
      id: 'blame-shifting/would-not-have-gone-so-if-you',
      match: [
        'i would (not|never) (have|of) .{1,6} if you (had|would)? (not|just|only|never|answered|listened|told|been|stopped|left|let|done|kept|picked|shut|opened|looked|paid|shown|given|texted|replied|called|acted|behaved)',
        'if .{1,8} (i|we) would (have|of|still have|still be|be)? .{0,2} (stayed|been|be|still be) (sober|calm|awake|nice|nicer|faithful|quiet|in a (good|better) mood)',
        'i would (have|be|of) .{0,5} (if|when) you (were|was|had been|could be) (nicer|kinder|calmer|quieter|normal|less|a better|more (grateful|honest|fun|loving))',
        '(nobody|no one) would (have)? (be|been|got|get|gotten) (hurt|screamed at|shouted at|yelled at|hit|told off|upset) .{0,3} (if|had)?',
        'had (the|your|those|that|these|it) .{1,6} (been|come|arrived|landed) .{1,6} (i|we|it|this|none|nobody) would (not|never|have)',
      ],
      unless: [
        'would (not|never) (have|of) (known|made it|got|gotten|passed|found|noticed|come (so|this) far|managed|met|had the|survived|done it|done this|believed|thought|guessed|tried|finished|learned|learnt)',
        '%laughter%',
      ],
      strength: 'fair',
      examples: [
        "«I wouldn't have come to your office if you had answered».",
        '«if tea had been ready i woulda stayed calm»',
        "«I'd have remembered if you were nicer» to me.",
        'put your toys away and «nobody would get shouted at»',
        '«Had the brief been clearer, none of this would have» gone wrong, it would not.',
      ],
      counterExamples: [
        { text: "I wouldn't have passed if you hadn't told me about it.", because: 'unless' },
        { text: 'I would have come if I had known.', because: 'no-match' },
      ],
      explanation: 'conditional',
    },
    {
      id: 'blame-shifting/would-have-been-fine-if-you',
      match: [
        "(i|we|^) would (have|of) .{1,8} if you (were|was|had|did|would|could|just|hadn't)",
        'if .{1,8} (i|we) would (have|of|still have|still be|be) .{0,2} (sober|calm|calmer|awake|fine|nice|nicer|there|on time|stayed|married|together|okay|ok|happy|in a better mood|remembered)',
        'i would be .{0,2} (better|nicer|kinder|calmer|happier|good|great|more) .{1,4} if (i had|you|your)',
      ],
      unless: [
        'would have (been|felt|loved|liked|said|called|told|come|helped|brought) .{0,4} if you (had told|had asked|had said|told|asked|wanted|were (there|here|around|free))',
        '(grateful|great|glad|happy|appreciate)',
      ],
      strength: 'weak',
      examples: [
        '«i would have remembered if you were» nicer to me',
        '«if dinner had been ready I would have stayed calm»',
        "«I'd be a nicer man if you» were a better wife.",
      ],
      counterExamples: [
        { text: 'I would have helped if you had asked.', because: 'unless' },
        {
          text: 'I would be grateful if you could reply by Friday.',
          because: 'no-match',
        },
      ],
      explanation: 'conditional',
    },
    // "I did it because you"
    {
      id: 'blame-shifting/did-it-because-you',
      match: [
        '(i|we|^|and|so|yes|ok|well) (only|just|also|even|had|have|was|got|am)? %outburst% .{0,8} %because% (of)? (you|your)',
        '(i|we) (only|just|had|have|was|got|am)? %outburst% .{0,8} ~ %because% (of)? (you|your)',
        '(i|we) .{1,8} %because% (of)? (you|your) .{0,2} (stress|stressed|wind|wound|distract|distracted|ignored|nagged|pissed|wore|wear|drove|drive|push|pushed|provoke|provoked|rattled|upset|rushed|annoy|annoyed) me',
      ],
      unless: [
        'because you (asked|needed|said yes|wanted me|wanted it|were right|are right|love|loved|mean|deserve|deserved|told me|taught|are (so)? (cute|funny|lovely|kind|worth|amazing|the best))',
        'because of your (help|advice|support|kindness|letter|talk)',
        '(is|was|did|am) not .{0,6} because (of)? (you|your)',
      ],
      strength: 'fair',
      examples: [
        '«I only shouted because you» kept on at me.',
        'ok «i smashed the plate. because you» laughed',
        '«im like this because you» never stop pushing me',
        '«we were late as always because you distracted me»',
      ],
      counterExamples: [
        { text: 'I lied because you asked me to.', because: 'unless' },
        { text: 'I laughed because you looked so proud.', because: 'no-match' },
      ],
      explanation: 'made-me',
    },
    {
      id: 'blame-shifting/failed-because-you',
      match: [
        '(i|we|^) (only|am|was|were|got|have|had|just)? %lapse% .{0,7} %because% (of)? (you|your) .{0,4} %provoke%',
        '(i|we|^) (only|am|was|were|got|have|had|just)? %lapse% .{0,7} %because% (of)? (you|your) .{0,2} $',
        'i can not (sleep|work|eat|focus|concentrate|think|breathe) .{0,3} because (of)? (you|your)',
      ],
      unless: [
        '(is|was|are|am|did|do) not .{0,4} because (of)? (you|your)',
        'lost (count|track|weight)',
        'because of your (help|advice)',
      ],
      strength: 'fair',
      examples: [
        '«failed the test because you kept» the tv on all night',
        '«we lost because of you»',
        "«I can't sleep because of you».",
      ],
      counterExamples: [
        { text: 'The delay is not because of you.', because: 'no-match' },
        { text: 'I lost weight thanks to your recipes!', because: 'unless' },
      ],
      explanation: 'made-me',
    },
    {
      id: 'blame-shifting/only-because-you',
      match: [
        'i only .{1,7} because (of)? (you|your) .{0,2} (kept|never|would not|do not|did not|could not|can not|will not|always|leave|left|take|took|make|made|drove|push|pushed|started|ignored|had|were|was|are|face|mood|attitude)',
        'the only reason (that|why)? i .{1,8} (is|was) (because|that|how|cause)? (you|your) .{0,4} (%provoke%|going|face|mood|nagging|attitude|fault)',
      ],
      unless: [
        'reason (that|why)? i .{0,3} (smile|stay|stayed|passed|got here|made it|am here|survived|wake|get up|live|finished|came|go)',
        'because you .{0,2} (nice|kind|sweet|sick|ill|busy|asleep|there|worried|not here)',
      ],
      strength: 'fair',
      examples: [
        '«i only went out because you were» in one of your moods',
        '«the only reason I said it was that you kept» needling',
      ],
      counterExamples: [
        { text: "You're the only reason I smile.", because: 'no-match' },
        { text: 'The only reason I passed is you.', because: 'no-match' },
        {
          text: 'I only whispered because you were asleep.',
          because: 'unless',
        },
      ],
      explanation: 'made-me',
    },
    {
      id: 'blame-shifting/so-i-lashed-out',
      match: [
        'you .{1,7} so (yes|yeah|yh|yep|of course|obviously|naturally|then)? i (had to)? (snap|snapped|lost it|lose it|hit|slapped|slap|shoved|pushed you|kicked|threw|smashed|shouted|yelled|screamed|swore|cheated|went through your|read your|read it|grabbed (your|you)|punched|blew up|blocked you|told everyone|called you)',
        'when you .{1,8} (of course|obviously)? i (snap|lose it|see red|explode|drink|lash out|flip|hit|shout)',
        'if i .{0,3} %outburst% .{0,3} (it is|that is) because (of)? you',
      ],
      strength: 'fair',
      examples: [
        '«you got cheeky so yeah i grabbed your» arm',
        '«When you look at me like that, I lose it».',
        "«If I shout, it's because of you».",
      ],
      counterExamples: [
        { text: 'You were asleep so I left a note.', because: 'no-match' },
        { text: 'When you shout, I feel scared.', because: 'no-match' },
      ],
      explanation: 'made-me',
    },
    // "You made me"
    {
      id: 'blame-shifting/you-made-me-do-it',
      match: [
        'look (at)? what you (made|make|have made|are making) me (do|become|into|say)',
        '(you|u) (basically|literally|always|just)? (make|made|have made|are making|are the one who made) me (do|say|act|behave|into|lie|cheat|drink|shout|yell|scream|snap|hit|break|lose my|lose it|lose control|out to be|like this|this way|be like this|this angry|be this|be the bad guy|treat you|hurt)',
        '(you|u) (make|made|have made|are making) me (so|this|that|really|too)? (angry|mad|furious|jealous|violent|nasty|paranoid|sick|ill|bored|stressed|late|fail|forget|miss (the|my|our|a))',
      ],
      unless: [
        '(make|made|making) me (do|say) (the|a|your|my|an|some|all)',
        '(not|never) .{0,1} (make|made) me',
      ],
      strength: 'fair',
      examples: [
        '«Look what you made me do».',
        '«u made me act» like this',
        '«You made me miss the» train again.',
      ],
      counterExamples: [
        { text: 'You made me laugh so hard today.', because: 'no-match' },
        {
          text: 'You never made me lie, I did that myself.',
          because: 'no-match',
        },
      ],
      explanation: 'made-me',
    },
    {
      id: 'blame-shifting/your-ways-make-me',
      match: [
        '(your .{1,4}|you (being|acting|doing|always|constantly) .{1,4}) (is what|that)? (makes|made|is making|forces|forced|drives|drove) me (do|to|say|act|behave|like this|lie|drink|shout|yell|scream|snap|hit|angry|violent|cheat|up the wall|into)',
        'it is (you|your) .{1,7} that (makes|made|drives) me',
      ],
      unless: ['(makes|made) me (smile|laugh|happy|want|feel)'],
      strength: 'fair',
      examples: [
        '«Your whining makes me say» worse things.',
        'its «you being like this that makes me drink»',
      ],
      counterExamples: [{ text: 'Your message made me smile.', because: 'no-match' }],
      explanation: 'made-me',
    },
    {
      id: 'blame-shifting/you-pushed-me-to-it',
      match: [
        'you (have)? (forced|are forcing|force) (my hand|me (to|into))',
        'you (have|just|have just)? (left|leave|gave|give|given|are leaving|are giving) me (with)? (no|very little|little) (choice|option|other choice|alternative|options|other option)',
        '(you|your .{1,2}) (put|push|pushed|drove|drive|backed|forced|keep pushing|have pushed|have driven) me (to (this|it|that|drink|breaking|do|another)|into (this|a corner|that|it|the arms|her|his|someone)|in (this|that|a) position|over the edge|past my|this far|too far|away)',
        'something you (drove|pushed|forced) me (to|into)',
        'you (provoked|provoke|set|wound|wind|goaded|goad|baited) me (off|up|on|into|again|and|until)?',
        'you .{0,4} (push|pushed|pushing|press|pressed) (my|all my|every) buttons',
        'you (have)? (turned|turn) me into (this|that|someone|somebody|a monster|a person|a man|a woman|what)',
        'you (bring|brought|bring out|brought out) .{0,2} (out)? (it|this|that|worst|side|monster) (out)? (of|in) me',
        'you (get|got|had|have) me so (worked up|wound up|rattled|angry|mad|stressed|upset)',
      ],
      unless: ['you (never|did not|do not) .{0,2} (push|pushed|provoke|provoked|force|forced)'],
      strength: 'fair',
      examples: [
        '«You forced my hand».',
        '«you left me no choice»',
        '«You drove me to this».',
        "I won't apologise for «something you pushed me into».",
        '«You provoked me».',
        '«you know just how to push my buttons», you push all my buttons',
        '«You turned me into someone» I hate.',
        '«You bring out the worst in me».',
        '«you had me so rattled» i got it all wrong',
      ],
      counterExamples: [
        {
          text: 'You never provoked me. I chose to shout.',
          because: 'no-match',
        },
        { text: 'You turned me into a cat person.', because: 'no-match' },
      ],
      explanation: 'made-me',
    },
    {
      id: 'blame-shifting/kept-pushing-until-i',
      match: [
        'you (just)? (push|pushed|poke|poked|nag|nagged|needle|needled|prod|prodded|goad|goaded|keep pushing|kept pushing|kept on|went on|keep on|keep going on|kept going on|wound me up) .{0,8} ~ (and|until|till|then|so|when)? .{0,4} i (just|finally)? (%outburst%|crack|cracked)',
        'you (push|poke|nag|needle|prod|provoke) .{0,8} ~ (and|then|so) .{0,4} (surprised|shocked|upset|cry|crying|act)',
        'you poke .{0,3} (bear|poke)',
      ],
      strength: 'strong',
      examples: [
        '«you push and push and then i snap»',
        '«You nag and nag, and then you act shocked».',
        '«u poke the bear» u get bit',
      ],
      counterExamples: [
        { text: 'You pushed the door and it broke.', because: 'no-match' },
        { text: 'You keep on going, I believe in you.', because: 'no-match' },
      ],
      explanation: 'made-me',
    },
    {
      id: 'blame-shifting/only-with-you',
      match: [
        'i (am|was|have been|do) (never|not) (like this|this way|this angry|act like this|behave like this) .{0,2} (with|around|to) (anyone|anybody|other|others|any of)',
        'i am only (like this|this way|this angry|mean|angry) (with|around|to|because of) you',
        '(nobody|no one) else (makes|gets|drives|brings|winds|got|made) .{0,4} (this angry|so angry|like this|this mad|so mad|shout|out of me|lose)',
      ],
      strength: 'fair',
      examples: [
        "«I'm never like this with anyone» else.",
        '«im only like this around you»',
        '«No one else gets me this angry».',
      ],
      counterExamples: [{ text: "I'm never this happy with anyone else.", because: 'no-match' }],
      explanation: 'made-me',
    },
    {
      id: 'blame-shifting/you-are-why',
      match: [
        'if i .{1,4} (it is|that is) (only|just)? because (of)? (you|your)',
        '(your|you are) .{0,1} (nagging|attitude|mood|moods|drama|questions|tone|behaviour|behavior|lies|silence|face|mouth|whining|crying|complaining|coldness|jealousy|temper|choices|way of talking) (is|are) (why|the reason|what|exactly why) ',
        '(this|that) is (exactly)? why i (do not tell|can not tell|never tell|hide|lie|drink|cheat|do not talk|stay out|stay away|do not come|stopped telling|never come|do not bother)',
        'why do you think (i|he|she|we) .{0,2} (%outburst%|never|left|do not|did not|can not|avoid|stay|work late|go out)',
        'i had to .{1,8} because (you|nobody|no one) (would not|will not|never|did not|do not|could not) (listen|answer|tell|talk|stop|do|help|let|bother|care)',
        '(i was|i am|it was|that was) (only|just|simply) (reacting|responding|defending myself|a reaction|a response) (to (you|your|what you|how you)|because you)',
        '(this|that) is what (i am|i have been|you have|i was) (reduced|driven|pushed|brought) to',
        'you know i can not (help|control|stop) (it|myself) when',
        'you (always|constantly|keep|just have to) (make|making|push|pushing|force|forcing|drive|driving|provoke|provoking) me',
      ],
      unless: [
        'if i .{0,3} (smile|laugh|am happy|am here|am better|am alive|seem happy|made it|look happy)',
        '%laughter%',
        '(always|keep) (make|making) me (laugh|smile|happy|feel)',
      ],
      strength: 'fair',
      examples: [
        "«If I stay out late, it's because of you».",
        '«Your attitude is why» we are here.',
        "«that's why i dont tell» you things",
        '«Why do you think I drink»?',
        "«I had to shout because you wouldn't listen».",
        '«i was only reacting to what you» said',
        '«This is what I am reduced to».',
        "«You know I can't help it when» you talk back.",
        '«you keep pushing me»',
      ],
      counterExamples: [
        { text: "If I smile it's because of you.", because: 'unless' },
        { text: 'Why do you think he was late?', because: 'no-match' },
      ],
      explanation: 'made-me',
    },
    {
      id: 'blame-shifting/anyone-would-have',
      match: [
        '(anyone|anybody|any man|any woman|any husband|any wife|any parent|any mother|any father|a saint|any normal person|any sane person|any manager|any boss) .{0,6} would (have)? .{0,2} (%outburst%|done the same|do the same)',
      ],
      strength: 'fair',
      examples: [
        '«Anybody married to you would snap».',
        '«any man would have lost it», coming home to that',
      ],
      counterExamples: [{ text: 'Anybody would be tired after that.', because: 'no-match' }],
      explanation: 'deserved',
    },
    // "It's your fault"
    {
      id: 'blame-shifting/you-did-this',
      match: [
        'you (did|have done|caused|are doing) (this|all this|all of this) (to|on) (me|us|this family|yourself|her|him|them|the kids|our family)',
        'you brought (this|it|all this|all of this) on (us|this family|me)',
        '(look|see) (at)? what you (have done|did|have caused|are doing) to (me|us|this family|our)',
        '(this|that|it|everything|all this|all of this|the whole thing) (is|was) (all|entirely|really|totally|completely|basically|literally|mostly|partly)? (your|you are) (doing|making)',
        '(all|entirely|completely|totally|100) your fault',
        'your own (fault|doing|making|stupid fault|damn fault)',
      ],
      unless: [
        '(none|not|never|nobody|do not|no) .{0,6} (all|entirely|completely|totally)? (your|you are) .{0,2} (doing|making|fault)',
      ],
      strength: 'fair',
      examples: [
        '«You did this to us».',
        '«you brought this on us»',
        '«look what you have done to us»',
        '«This is all your doing».',
        "it's «all your fault»",
        "It's «your own fault» really.",
      ],
      counterExamples: [
        {
          text: 'It is not all your fault, please know that.',
          because: 'unless',
        },
        { text: "It's all my fault.", because: 'no-match' },
      ],
      explanation: 'everything',
    },
    {
      id: 'blame-shifting/your-fault',
      match: [
        '(this|that|it|which|^) (is|was)? (kind of|honestly|really|so|literally|also|still)? your fault',
        'whose fault is (that|this|it)',
        '(not|never) my fault .{0,2} (you|if you|that you|your)',
        '(someone|somebody|one person|you) (is|are) to blame .{0,3} you',
      ],
      unless: [
        '(none|not|never|nobody|do not|no|think|thought|if|whether) .{0,6} your fault',
        'your fault (for|because) .{0,3} (being so|you are so)',
        'your fault .{0,4} %laughter%',
      ],
      strength: 'weak',
      examples: [
        '«this is your fault»',
        '«Whose fault is that», I wonder.',
        '«not my fault you» cant take a joke',
        'There is one person to blame. «You are to blame, you».',
      ],
      counterExamples: [
        { text: 'None of this is your fault.', because: 'unless' },
        { text: 'My fault, sorry.', because: 'no-match' },
      ],
      explanation: 'everything',
    },
    {
      id: 'blame-shifting/that-is-on-you',
      match: [
        '(this|that|all this|all of this|all that|the (mess|debt|blame|damage|whole .{1,2})) is (all|entirely|kind of|totally|also|really|so|100)? on you (and|now|not me|not us|for|guys|lot|too|entirely|alone|completely|$)',
        '(is|was) (entirely|strictly speaking|in the end|ultimately) your (decision|choice|doing) $',
      ],
      unless: [
        '(dinner|lunch|drinks|drink|round|beer|beers|coffee|pizza|bill|one|dessert|treat|taxi|light|spotlight|focus|eyes|eye|decision) .{0,3} (is|was|are) .{0,1} on you',
        '(not|none|never|nothing|no pressure) .{0,5} on you',
      ],
      strength: 'fair',
      examples: [
        "He's failing school and «that's on you».",
        '«The whole mess is on you».',
        'So the police at the door «was, strictly speaking, your decision».',
      ],
      counterExamples: [
        { text: 'Next round is on you!', because: 'no-match' },
        { text: "That's not on you.", because: 'no-match' },
        { text: 'None of that is on you.', because: 'unless' },
      ],
      explanation: 'everything',
    },
    {
      id: 'blame-shifting/brought-it-on-yourself',
      match: [
        'you (have|just|always|really)? (brought|bring|bringing|done|did|do|are doing) (this|it|that|all this|everything) (on|upon|to) yourself',
        'you (were|are|was|basically|practically)? (asked|asking|asks|begged|begging) for (it|this|that|trouble) $',
        'you (only|have only|have|got|can only) .{0,3} yourself to (blame|thank)',
        'blame yourself',
        'you (got|get|will get|are getting) what you (deserve|deserved)',
        'you (had|have) (it|that|this) (coming|coming to you)',
        '(who|no one|nobody) .{0,3} to (blame|thank) but yourself',
        '(your|her) .{1,5} (invited|provoked|brought on) (it|this|that)',
      ],
      unless: [
        '(do not|never|did not|not|stop|should not|no need to) .{0,3} (blame|thank|blaming|bring|brought|deserve)',
      ],
      strength: 'fair',
      examples: [
        '«You brought this on yourself».',
        '«you were asking for it»',
        '«You only have yourself to blame».',
        '«blame yourself»',
        '«You got what you deserved».',
        '«you had it coming»',
        'You have «nobody to thank but yourself».',
        'Sorry for the tone, though «your email invited it».',
      ],
      counterExamples: [
        { text: "Please don't blame yourself.", because: 'unless' },
        { text: 'Here is the file you asked for.', because: 'no-match' },
      ],
      explanation: 'deserved',
    },
    // "This is what happens when you"
    {
      id: 'blame-shifting/this-is-what-happens-when-you',
      match: [
        '(this|that|it) is what (happens|comes|results|i become|i turn into) (when|if|from|of) (you|your) .{0,2} (do not|did not|never|can not|will not|push|keep|make|made|talk|act|lie|disobey|disrespect|ignore|behave|nag|start|go|leave|choose|treat|let|provoke|answer|open|bring|dress|embarrass|cross)',
        '(that|this) is what you get (for|when) (you|talking|disrespecting|disobeying|lying|not|going|leaving|acting|answering|dressing|making|being (late|stupid|difficult|lazy|selfish|a))',
        '(that|this) is (why|the reason) (i|we|people|everyone|nobody|no one) (can not|have to|lose|shout|yell|hit|leave|cheat|drink|left|do not tell|never tell|hide|lie|does not|do not)',
      ],
      unless: ['is (why|the reason) (i|we) (love|like)'],
      strength: 'weak',
      examples: [
        '«This is what happens when you disrespect» me.',
        "«That's what you get for talking» back.",
        'see, «that is why i hide» things from you',
      ],
      counterExamples: [
        { text: "That's why I love you.", because: 'no-match' },
        {
          text: 'Here is what happens when the timer ends.',
          because: 'no-match',
        },
      ],
      explanation: 'consequence',
    },
    {
      id: 'blame-shifting/what-did-you-expect-me-to-do',
      match: [
        'what (the hell|the fuck|else|exactly)? (did|do|would|were) you (all|guys|lot|people)? (expect|expecting|think|want|thought) (me to|i would|i was going to|from me|us to)',
        'what was i (supposed|meant) to (do|say|think|feel)',
        'what (other)? (choice|option) did (i|you leave me|you give me) (have)?',
      ],
      unless: [
        '(do|would) you want me to',
        'did you want me to',
        '(do|would) you think i (would|should)',
      ],
      strength: 'fair',
      examples: [
        '«What did you expect me to» do?',
        '«what was i supposed to do», you were ignoring me',
        '«What choice did I have»?',
      ],
      counterExamples: [{ text: 'What do you want me to bring on Friday?', because: 'unless' }],
      explanation: 'consequence',
    },
    {
      id: 'blame-shifting/what-did-you-expect',
      match: [
        'what (the hell|the fuck|else)? (did|do) you (all|guys|lot)? (expect|think would happen|think was going to happen|expected)',
        '(can|could) you (really|even)? blame me',
        'what else (could|was) i (do|supposed|to|have)',
        '(and)? (then)? you wonder why (i|we|people|nobody|no one)',
        '(and|then) you (are|act|get|look) (all|so)? (surprised|shocked|confused|amazed) (when|that|if|why) (i|someone|somebody|people|he|she|a man|anyone)',
      ],
      strength: 'weak',
      examples: [
        'you left it on the table, «what did you expect»',
        '«Can you blame me»?',
        '«What else could I do».',
        '«and you wonder why I» drink',
        "and «then you're surprised when someone» shouts",
      ],
      counterExamples: [{ text: 'What time do you expect him?', because: 'no-match' }],
      explanation: 'consequence',
    },
    {
      id: 'blame-shifting/you-knew-what-i-was',
      match: [
        'you knew (what|who|exactly what|exactly who|how) (i|you) (was|were|am|would be) .{0,6} (when you|before you|getting into|signing up)',
        '(let us|can we)? not (act|pretend) (like|as if)? you (are|were) (innocent|an angel|blameless|a saint)',
        '(if anyone|if anybody) (should|ought to|needs to) (apologise|apologize|say sorry) .{0,3} (it is|its)? you',
        '(so|and) (yes|yeah)? (you|u) put (the|that) .{1,3} in my hand',
      ],
      strength: 'fair',
      examples: [
        '«You knew what I was when you» married me.',
        "«let's not pretend you were innocent»",
        "«if anyone should apologise it's you»",
        '«and you put the bottle in my hand»',
      ],
      counterExamples: [
        { text: 'You knew what I was thinking, well guessed!', because: 'no-match' },
      ],
      explanation: 'deserved',
    },
    {
      id: 'blame-shifting/you-know-how-i-get',
      match: [
        'you (know|knew) .{0,2} (how i|what i am|what my|what happens|how my|i (get|can not|do not|drink|gamble|snap|am)) .{0,12} (and|but|yet|so why) .{0,2} (you)? (still|did|went|chose|choose|just|anyway|then|go)',
        'you (know|knew) .{0,1} (how i (get|am|can get|react|can be)|what i am like|what happens|not to|better than to) .{0,8} ~ (when|so|and|but)? you (still|did|went|chose|set|come|came|asked|made)',
        'you (know|knew) i (drink|gamble|snap|lose it|smoke|lash out|get violent|get angry|get like this|cheat|break things) when',
      ],
      strength: 'fair',
      examples: [
        '«You know how I get before my coffee and you still» started on the bills.',
        '«You know how I am in the mornings. You set» me off.',
        '«you know i drink when» you argue with me',
      ],
      counterExamples: [{ text: 'You know how I love soup.', because: 'no-match' }],
      explanation: 'consequence',
    },
    {
      id: 'blame-shifting/behave-and-i-will-not',
      match: [
        '(act|behave|talk to me|treat me|quit|walk|hit|listen|dress|answer|be (nice|good|quiet|normal|nicer|better)) .{0,6} (and|then) .{0,1} i (will|would|can|might|am) (not|never|quit|slow|calm|stop|be (nice|calm|good|better))',
        'do not .{1,6} and i (will|would) (not|never)',
        'if you .{1,8} (i|we) (will|would) (not|never) have to',
        'and (this|these things|that|none of this) (do not|does not|will not|would not|never) (happen|happens)',
      ],
      strength: 'weak',
      examples: [
        '«act normal and i wont» have to',
        "«Don't start it and I won't» finish it.",
        "«If you learn to listen I won't have to» repeat it with my fist.",
        "Do as you're told «and these things don't happen».",
      ],
      counterExamples: [{ text: 'Stop by and I will make tea.', because: 'no-match' }],
      explanation: 'conditional',
    },
    {
      id: 'blame-shifting/a-better-you-gets-a-better-me',
      match: [
        'a .{0,1} (calm|good|nice|quiet|kind|happy|decent|better|obedient|loving|respectful) (wife|husband|woman|man|partner|girlfriend|boyfriend|daughter|son|child|kid|team|employee|student) (gets|makes|deserves|earns) a',
        '(with|if i had) a (better|different|normal|decent) (wife|husband|woman|man|partner|girlfriend|boyfriend|daughter|son|child|kid|team|family) (i would|to work with)',
      ],
      strength: 'fair',
      examples: [
        '«A quiet wife gets a» kind husband.',
        '«if i had a better son i would» be a better father',
      ],
      counterExamples: [{ text: 'A good team has a plan.', because: 'no-match' }],
      explanation: 'conditional',
    },
    {
      id: 'blame-shifting/if-you-had-just',
      match: [
        '(if|had) (you|someone|somebody|anyone) (had|have|would|could|can|would have)? (just|only|bothered|at least|simply|listened|reminded me|warned me|told me (the truth|sooner|earlier|properly|before)|picked up|answered|kept your|let me|done your|done what|left me alone|behaved|acted|shown|handed|cooperated|trusted me|stayed|been (nicer|kinder|honest|here|home|more|less|a better|where)) .{1,12} (i|we|he|she|it|they|this|that|there|none|nobody|no one) would',
        'i would (have|still|not be) .{1,8} if (you|someone|somebody|anyone|the rest of you) (had|have|would|could)? (just|only|bothered|at least|simply|listened|reminded|warned|picked up|kept your|let me|done your|left me alone|behaved|acted|shown|handed|trusted|been (nicer|kinder|more|less|a better))',
        'we would still (be|have) .{0,6} if you',
        'if you .{1,10} we would still (be|have)',
      ],
      unless: [
        'if you (could|would) just .{1,10} (that|it|i|we) would be',
        'be (great|grateful|glad|happy|lovely|helpful|better for everyone)',
      ],
      strength: 'fair',
      examples: [
        "«If you'd only listened the first time we would» be home by now.",
        "«I'd have been on time if you had just» woken me.",
        "«We'd still be together if you» could let things go.",
        "«if u had passed me the keys we'd still have» a window",
      ],
      counterExamples: [
        {
          text: 'If you could just sign the form that would be great.',
          because: 'unless',
        },
        { text: "If you had come, we'd have loved it.", because: 'no-match' },
      ],
      explanation: 'conditional',
    },
    {
      id: 'blame-shifting/you-are-the-reason',
      match: [
        'you are the (reason|cause|one reason|whole reason|only reason) (that|why)? (i|we|my|our|this|everything|she|he|the kids) .{0,2} (can not|do not|did not|lost|lose|drink|drank|never|failed|missed|left|cry|cried|hate|like this|angry|stressed|late|broke|divorced|alone|miserable|sick|ill|fell|falling|broken|gone|ruined|went|happened|is happening|no)',
        '(you|your .{1,2}) cost me (my|the|that|this|our|a)',
        'you (have)? (ruined|wrecked|destroyed|spoiled|spoilt|messed up|fucked up|broke|killed) (my|our|the|this|everything|it) .{0,3} (for|and|again|life|day|night|evening|birthday|christmas|mood|weekend|wedding|holiday|family|marriage|career|health|sleep|week|trip|everything)',
        '(i was|we were|everything was|it was|things were) .{0,2} (fine|happy|calm|sober|okay|ok|clean|doing (well|great|fine)) .{0,5} (until|till|before) you (came|started|walked|opened|showed|turned|brought|said|had to|decided|moved|joined|began|ruined)',
        'i (never|did not) (used to)? (%outburst%|had a temper|have a temper|needed) .{0,3} (before|until|till) (you|i met you|we met|you came)',
      ],
      unless: ['%laughter%'],
      strength: 'fair',
      examples: [
        "«You're the reason I can't» keep a job.",
        '«your questions cost me my» promotion',
        '«You ruined my birthday».',
        '«i was fine until you walked» in',
        '«I never shouted before I met you».',
      ],
      counterExamples: [
        {
          text: "You're the reason I got through the year.",
          because: 'no-match',
        },
        { text: 'I was fine until you sent the cat video 😂', because: 'no-match' },
      ],
      explanation: 'everything',
    },
    {
      id: 'blame-shifting/how-can-i-when-you',
      match: [
        'how (am i|are we|is anyone|is anybody|is a person) (supposed|meant|expected) to .{1,8} (when|if|while|with) you',
        'how do you expect (me|us|anyone) to .{1,8} (when|if|while|with) you',
        '(no|small|is it any|any) wonder (that)? (i|we|my) (am|are|was|have|had|drink|drank|snap|snapped|lost|lose|shout|can not|do not|did not|never|left|get|got|went|cheated|blood|head)',
        'now look (what|at me|at us|at the (mess|state))',
        'do you see what you (do to|have done|make|did to|made)',
        'see what you (do to|did to|have done to|are doing to|make me|made me)',
        'why do you (always)? (make me|push me|do this to me|force me|have to push|provoke me)',
        'do not make me .{0,3} (angry|mad|shout|yell|lose|hurt|say|hit|do)',
      ],
      unless: ['see what you (did|do|are doing) (with|there|in)', 'make me (laugh|blush|cry)'],
      strength: 'fair',
      examples: [
        '«How am I supposed to stay calm when you» keep doing that?',
        '«how do you expect me to be nice when you» talk like that',
        '«No wonder I drink».',
        '«now look at me»',
        '«Do you see what you do to» me?',
        '«See what you made me» do.',
        '«why do you always make me» do this',
        "«Don't make me lose» it.",
      ],
      counterExamples: [
        { text: 'How can I help with the move?', because: 'no-match' },
        { text: 'I see what you did there.', because: 'no-match' },
      ],
      explanation: 'made-me',
    },
    {
      id: 'blame-shifting/reason-is-you',
      match: [
        'because you .{0,2} (make me|made me|drove|drive|provoke|provoked|push|pushed|wind me|wound me|stress|stressed|distract|distracted|never listen|do not listen|did not listen|will not listen|kept on|keep on|nag|nagged|shut me out|mocked|had to|get like this|had been ignoring|ignore me|ignored me)',
        '%because% of (you|your|how you|what you|the way you|the face you|who you) .{0,6} $',
        '(i|we|my) .{1,8} (because|cause) you (kept|would not|could not|can not|did not|had to|ignored|stress|make me|made me|get like|are so|never|went|left|took|were too|refuse|refused)',
        '(it was you who|you (are|were) the one (who|that)) (started|made me|kept|pushed|insisted|let|caused|drove|brought this)',
        '(if anyone|if anybody|if someone|the person who|the one who) (should|needs to|has to|owes|ought to) .{0,3} (apologise|apologize|apology|say sorry|explain) .{0,3} you',
      ],
      unless: [
        'because you (are|were|always|never) .{0,2} (kind|sweet|lovely|there|right|amazing|so good|so kind|the best|funny|nice)',
        '(love|trust|thank|proud|asked) .{0,5} because',
      ],
      strength: 'weak',
      examples: [
        'All of it went wrong «because you never listen».',
        'My nerves are shot «because of you».',
        '«i was up late because you had to» argue',
        "«you're the one who started» shouting",
        '«If anyone should apologise, it is you».',
      ],
      counterExamples: [{ text: 'I trust you because you never judge.', because: 'unless' }],
      explanation: 'made-me',
    },
    {
      id: 'blame-shifting/hope-it-was-worth-it',
      match: [
        '^ (are you)? happy (now|with yourself)',
        '(i hope|hope) (it was|that was|it is|your .{1,3} was) worth it',
        '(this|that) is what you (wanted|chose|voted for)',
        '(i|we) (warned|told) you (what|this|that|not|how) .{0,3} (would|happen|happens|going to|to)',
        '(your|you) (choice|decision|problem|call) (not mine|remember|was it not)',
        'you (chose|wanted|picked) this',
        'cause and effect',
        '(i had|had) to .{1,6} (because|since|thanks to) (of)? (you|your)',
      ],
      unless: [
        '(is|was) (this|that) what you (wanted|chose)',
        'is what you wanted (for|from|is it)',
      ],
      strength: 'weak',
      examples: [
        '«happy now»?',
        '«I hope it was worth it».',
        "«That's what you wanted».",
        '«I warned you what would happen».',
        '«your choice, not mine»',
        '«You chose this».',
        'you get what you get, «cause and effect»',
        '«i had to leave work because of you»',
      ],
      counterExamples: [{ text: 'That is what you wanted, is it not?', because: 'unless' }],
      explanation: 'consequence',
    },
    // The apology that turns
    {
      id: 'blame-shifting/sorry-but-you',
      match: [
        '(sorry|apologise|apologize|apologies) (that|if|for|about)? (i|my|me) .{0,2} (%outburst%|tone|language|behaviour|behavior|temper|reaction|mood) .{0,6} (but|though|however|although|only) .{0,3} (you|your|if you|had you|maybe if|next time|what did you|when you|who|whose|when a|when people|people)',
        '(sorry|apologise|apologize|apologies) (that|if|for|about)? (i|my|me|the) .{1,10} (but|though|however|although) .{0,3} (you (never|should not|should have (told|asked|known|said|called|thought)|know (how|what|not|i)|kept|keep|could have|always|started|start|made|make|had to|did not (tell|ask|say|remind)|provoked|pushed)|if (you|the rest of you) (had|did|were|would)|had you|maybe if|what did you|what do you|when a|whose fault|frankly)',
        '(sorry|apologise|apologize|apologies) (for|about) .{1,6} but you (started|start|provoked|pushed|made|make|brought|deserved|asked for it|had it coming|drove|wound|wind)',
        '(sorry|apologise|apologize) (that)? you made me',
      ],
      unless: [
        '(sorry|apologies) (to|for the|about the|for my|i am|i was|about my) (late|delay|bother|inconvenience|short notice|slow|hear)',
        'sorry (i|we) (can not|could not|will not)',
        'but (you|your) .{0,1} (can|may|will need|have to|need to|left|must)',
      ],
      strength: 'fair',
      examples: [
        '«Sorry I shouted, but you know what» mornings are like.',
        '«sorry about last night but you started» it',
        '«Sorry you made me» do that.',
        '«sorry i shouted but you never» listen',
        '«sorry i missed it but you never» told me the time',
      ],
      counterExamples: [
        { text: "Sorry I can't come, but you can have my ticket.", because: 'no-match' },
        { text: 'Sorry for shouting. That was mine.', because: 'no-match' },
      ],
      explanation: 'turned-apology',
    },
    {
      id: 'blame-shifting/admits-it-but-you',
      match: [
        '(ok|yes|yeah|sure|fine|all right|well|right) (so|i know|ok|look|maybe)? (i|we) (only|just|did|was|may have|might have)? (%outburst%|%lapse%|said|told|read|took|borrowed|used|left|did) .{0,8} ~ but (you|if you|who|whose|what did you) .{0,3} (never|should not|should have (told|asked|known|said)|started|also|kept|made me|did not (tell|ask|say|remind)|could have|expect|know (how|what))',
        '(ok|yes|yeah|sure|fine|all right|right) (so)? i (%outburst%|%lapse%) .{0,6} ~ (if|ask|who|whose|what did) .{0,2} you',
        'i (admit|accept|will admit|grant|concede) .{1,12} ~ (now (you|admit)|but (you|your)|however|that said|i would point out) .{0,3}',
      ],
      unless: ['you (were|are) right', 'however long', 'i (admit|accept) .{0,3} (the offer|your)'],
      strength: 'fair',
      examples: [
        '«Sure, I forgot it, but you never» reminded me.',
        '«ok so i crashed it. if you» werent on at me',
        '«I admit I raised my voice, but you need to look» at your part.',
      ],
      counterExamples: [
        {
          text: 'Yes, I booked it, but the train is late.',
          because: 'no-match',
        },
      ],
      explanation: 'turned-apology',
    },
    // Smaller signs
    {
      id: 'blame-shifting/late-because-you',
      match: [
        '(i|we|^) (only|am|was|were|got|have|had|just)? %lapse% .{0,5} because you',
        '(if only|i just wish) you (had|would|could|were|did)',
        'it takes two (to|$)',
        'without you (there would have been no|none of this|i would not have|this would not have)',
        'do not (act|look|be) (all|so)? (surprised|shocked|innocent|hurt)',
        '^ you did this (to|and|$)',
        'you get (the|what) .{0,4} you (deserve|earn|give|put in)',
      ],
      unless: [
        'you were (here|there|with me|coming|closer)',
        '%laughter%',
        'because you (asked|needed|wanted)',
      ],
      strength: 'weak',
      examples: [
        '«we were late because you» talked',
        '«if only you would» listen',
        '«It takes two».',
        '«Without you there would have been no» shouting.',
        "«Don't act surprised».",
        '«u did this»',
        '«You get the husband you deserve».',
      ],
      counterExamples: [
        { text: 'If only you were here!', because: 'unless' },
        { text: 'I was early because the train was.', because: 'no-match' },
      ],
      explanation: 'everything',
    },
    {
      id: 'blame-shifting/look-at-your-part',
      match: [
        'ask yourself (why|who|whose|how) (i|we|it|that|this|kept|made|started|got|drove)',
        'what does that (tell|say|say to) (you|about you)',
        'you started (it|this|all this)',
        'you (are not|are hardly|are no) (exactly|so)? (innocent|blameless|perfect|angel)',
        '(look at|own|consider|think about|take responsibility for|reflect on) your (own)? (part|role|share|behaviour|behavior) in',
        '(maybe|perhaps) if (you|somebody|someone) (had|were|was|did|would|could|just|tried|listened|stopped)',
        'hope you are (happy|pleased|satisfied|proud of yourself)',
        '(because|cause) (you|your) .{0,4} (stress|stressed|stressing) me',
        '(it is|is) because you .{0,2} (do not|can not|never|will not|keep|always|are always)',
      ],
      unless: [
        '(hope you are (happy|pleased|satisfied|proud) (with|in|there|and|at|about|there))',
        'you started (it|this) (and|off|so well|up)',
      ],
      strength: 'weak',
      examples: [
        '«Ask yourself why I» was out that night.',
        '«what does that tell you»',
        '«you started it»',
        "«you're hardly innocent»",
        '«look at your part in» this',
        '«maybe if you listened» for once',
        '«hope you are happy»',
        '«because you stress me» out all day',
        "«it's because you never» listen",
      ],
      counterExamples: [{ text: 'I hope you are happy in the new flat.', because: 'unless' }],
      explanation: 'general',
    },
    {
      id: 'blame-shifting/did-wrong-think-about-that',
      match: [
        '^ (so|maybe|just|you might|you may want to)? think (about|on) (that|it|what you did|what you have done|your part)',
      ],
      near: ['(i|we|^) (only|just|have|had)? %outburst%', '%because% (of)? you'],
      strength: 'fair',
      examples: [
        'I only kissed him because you were never home. «Think about that».',
        'i snapped ok. «think about what you did»',
      ],
      counterExamples: [{ text: 'Think about it and let me know, no rush.', because: 'unless' }],
      explanation: 'general',
    },
    {
      id: 'blame-shifting/ill-since-you',
      match: [
        'my (bp|blood pressure|pressure|chest pains|sugar|nerves|ulcer|migraine|migraines|health|heart attack|stroke|angina) .{1,12} (since|because of|because|from|after|thanks to|came .{1,3} day) (you|your|what you)',
        '(doctor|doctors) (asked|asks|says|said|is asking|wants to know) .{1,10} ~ (what (should|do|could|can) i (say|tell)|i (said|say|told|tell) .{0,4} (daughter|son|you|my))',
      ],
      strength: 'fair',
      examples: [
        '«My blood pressure has been through the roof since you» moved out.',
        'The «doctor asked what happened. What should I say»?',
      ],
      counterExamples: [
        {
          text: 'My blood pressure is fine since the new pills.',
          because: 'no-match',
        },
      ],
      explanation: 'everything',
    },
  ],
} as const satisfies Pattern;
