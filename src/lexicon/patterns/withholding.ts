import type { Pattern } from '../schema';

/** Warmth, help, money, approval or information held back as a price. Silence: see silent-treatment. */
export const withholding = {
  id: 'withholding',
  family: 'control',
  cues: [
    // Warmth when you give way
    {
      id: 'withholding/nice-again-when',
      match: [
        '(will|might|may|can|could|would|start|be) .{0,2} (be|being|act|acting|feel|feeling|go back to being) %nice% .{0,5} %once-that% (you|your) .{0,2} %give-way-loosely%',
        '%once-that% you .{0,2} %give-way-loosely% .{0,8} (i|we) (will|might|may|can|could|would) .{0,2} (be|act|feel) %nice%',
        '%nice% (with|to) you again %once-that% you',
      ],
      unless: [
        '(i will|i can|i would) .{0,2} be (civil|polite|friendly|good to you|myself|kind|gentle|nice) .{0,3} if you (want|are|do|like)',
      ],
      strength: 'fair',
      examples: [
        'I «will be nice to you again when you start behaving».',
        '«Once you have dropped that club I might be sweet» again.',
        'I will go back to being «warm with you again when you» remember my birthday.',
      ],
      counterExamples: [
        { text: 'I will be nicer to be around once I have had a coffee.', because: 'no-match' },
        { text: "I'll be polite if you want me there.", because: 'no-match' },
      ],
      explanation: 'behave',
    },
    {
      id: 'withholding/tender-when-you',
      match: [
        '(will|might|may|would|could|can) .{0,3} %tender-act% .{0,6} %once-that% (you|your) .{0,3} %give-way-loosely%',
        '%once-that% you .{0,3} %give-way% .{0,10} (i|we|somebody|then|maybe) .{0,2} (will|might|may|would|could|can) .{0,2} %tender-act%',
        '(will|might|may|would|could|can|shall) .{0,3} %tender-act% .{0,6} (when|once|the day|the minute|the moment|not until|not till|as soon as) (i see|i hear|you have|you can|there is) .{0,8}',
      ],
      unless: [
        '(will|would|can|could|may) .{0,3} (be happy with you|call you|visit|come to your|meet your|feel like|treat you|cook for you) .{0,4} %once-that% you (get|got|are|have|finish|finished|come|pass|make|start|keep|do|tell me|let me|change|cut)',
      ],
      strength: 'fair',
      examples: [
        'I «might hold your hand at the party when you drop him».',
        '«When you have apologised to my sister I may feel like» kissing you.',
        'We «will be proud the day you have a proper job».',
      ],
      counterExamples: [
        { text: 'I will call you when you get home.', because: 'unless' },
        { text: "I'll love you whatever you do.", because: 'no-match' },
      ],
      explanation: 'conditional-love',
    },
    {
      id: 'withholding/if-you-changed-i-would-want-you',
      match: [
        '(maybe|perhaps)? if you (lost|dropped|changed|wore|dressed|shaved|grew|had|made|put|looked|were|toned|did|cared|took) .{0,8} (i|we) (would|might|could) .{0,3} (want|fancy|love|hug|kiss|cuddle|touch|hold|look at|find you|be attracted|be interested|be proud|sleep with|come home|like you)',
        '(lose|drop|shed|shift|tone|grow|shave|dress|wear|cut) .{0,8} (and|then) .{0,3} (i|we) .{0,2} (will|would|might|may|could) .{0,4} (want|fancy|love|hug|kiss|cuddle|touch|hold|look at|find you|be attracted|be seen|stop|like you|show you|take you out|introduce|bring you)',
        '(would|could|might) (actually|maybe|even|really)? (fancy|want|hug|kiss|cuddle|touch|be attracted to|love|be proud of) you (more|again)? if you (lost|dropped|changed|wore|dressed|were|had|made|looked|put|did)',
        'be easier to (love|want|hug|like|kiss|fancy) .{0,3} (if|when) you',
      ],
      unless: ['if you (were|had|did) (not)? (here|home|closer|around|in|miles|any|there|not)'],
      strength: 'fair',
      examples: [
        '«Maybe if you wore a dress now and then I might want» you.',
        '«shift the belly and maybe i would actually fancy» u',
        "I'd actually want to, I mean I «would touch you if you made» an effort.",
        "You'd «be easier to love if you» tried.",
      ],
      counterExamples: [
        { text: 'If you were here I would hug you.', because: 'unless' },
        { text: 'If you lost your ticket I could show you mine.', because: 'no-match' },
      ],
      explanation: 'looks',
    },
    {
      id: 'withholding/proud-when',
      match: [
        '(would|will|might|could) .{0,2} (be|have been|have said i was|say i am|feel) .{0,2} (proud|impressed|pleased with you|happy with you|happy for you) .{0,4} (if you|when you|once you|when there|once there|if there|the day)',
        '(proud|impressed) (of you)? when (there is|i see|you (give|have given|do|have done|achieve|earn)) .{0,2} (something|anything|a reason|reason|some)',
        '(give|show) me something to be proud of',
      ],
      unless: ['(if you|when you) .{0,1} (feel|felt|tell|look|let|want|came to|are here)'],
      strength: 'fair',
      examples: [
        'We «would be proud if you» had studied law.',
        'We will be «impressed when you do something» useful.',
        'Then «give me something to be proud of».',
      ],
      counterExamples: [
        { text: 'I was so proud when you sang.', because: 'no-match' },
        { text: 'I will be so happy for you when you feel better.', because: 'unless' },
      ],
      explanation: 'approval',
    },
    {
      id: 'withholding/love-is-earned',
      match: [
        '(%tender-thing%|trust|kindness|comfort|cuddling|closeness|treats|perks|sympathy|favours|favors) (is|are|gets|get|has to be|have to be|must be|needs to be) (a)? (earned|deserved|rewards|reward|worked for|not free|won) .{0,2} (in this (house|family|home)|with me|here|round here|around here|not given|not free|in my)?',
        '(you|u) (have to|need to|must|will have to|got to|better|can|had better|should) (go and)? (earn|deserve|work for|win) (it|one|that|them|me|this|my|your|a (kiss|hug|cuddle|smile|compliment)) (back)?',
        '^ .{0,4} earn (it|one|that|them|me|a|your|my) .{0,2} $',
        'you (have not|did not|never) .{0,1} (earned|earn|deserve|deserved) (a|any|my|the|that|this|one|another) .{0,1} (%tender-thing%|%held-thing%|break|love|trust|time|treat)',
        '(%tender-thing%|love|warmth|affection|kindness|generosity|closeness) .{0,2} (follows|depends on|comes after|comes with|comes from|requires|has a price|is for later) .{0,2} (respect|obedience|how you|whether you|effort|results|good behaviour|good behavior|loyalty|manners)',
        '(what have you|what did you|have you|did you) .{0,1} (done|do|ever|even|actually|really)? .{0,2} to (earn|deserve) (it|that|my|a|this|one|any)',
      ],
      unless: [
        '(do|does|did|should|would|could|can) not .{0,3} (earn|deserve|have to)',
        '(nobody|no one|never) .{0,2} (have to|has to|need to|needs to|had to) (earn|deserve)',
        '(should|do) i (have to|need to)? earn',
        '(respect|trust) (is|has to be|must be) (earned|mutual)',
        '(they|it|that|he|she) (is|are) (well)? (deserved|won) !(in)?',
        '(text|reply|answer|talk|speak) .{0,3} earn',
      ],
      strength: 'fair',
      examples: [
        '«Affection is earned in this» family.',
        '«You have to earn my» affection first.',
        'Cuddle? «Earn it then».',
        "«You haven't earned a hug» today.",
        'In my book «warmth follows obedience».',
        'And «what have you done to deserve my» help?',
      ],
      counterExamples: [
        { text: "You don't have to earn it.", because: 'no-match' },
        { text: 'Respect is earned, coach said.', because: 'no-match' },
      ],
      explanation: 'earned',
    },
    {
      id: 'withholding/tender-for-people-who',
      match: [
        '(%tender-thing%|%held-thing%|treats|nice things|good things|perks|nice me|the nice me|they|those|that|it|this) (is|are) (only|just|strictly|reserved)? for (a)? (good|nice|grateful|obedient|loyal|proper|real|people|ppl|girls|boys|those|friends|girlfriends|boyfriends|wives|husbands|daughters|sons|children|kids|men|women|students|family|team players|winners|grown ups|adults) .{0,1} (who|that)',
        'no .{0,3} for (people|ppl|girls|boys|those|friends|kids|children|wives|girls|guys|girlfriends|boyfriends|daughters|sons|liars|brats|cheats) (who|that)',
        '(good|sweet|nice|obedient|polite|skinny|slim|pretty|grateful|loyal|proper|real|bad|rude|naughty|sulky|ungrateful|sour|lazy) (girls|boys|girl|boy|wives|sons|daughters|kids|children|friends|students|people) (get|do not get|earn|have|are given|never get|go without)',
        '(i|we) (only|just)? (help|show|teach|back|hug|kiss|open doors for|say well done to|do favours for|share with|lend to|write .{0,2} for|mentor|cook for|give .{0,3} to|hand out .{0,3} to|promote|recommend) (people|those|anyone|students|girls|boys|friends|men|women|kids|the ones|ones) (who|that|i)',
        '(i|we) (do not|will not|never) (hand out|give|do|waste|offer|lend|share|spend) .{0,4} (to|for|on|with) (people|ppl|someone|those|girls|boys|kids|anyone|friends|a woman|a man) (who|that) .{0,8}',
      ],
      unless: [
        '(sick|cold|flu|allergic|over|under|years old|with (a|the)|ticket|tickets|need|needs|live|sign|register|paid|book)',
        'people who (need|leave|are|have|want|can|come|live|work)',
        '%laughter%',
      ],
      strength: 'fair',
      examples: [
        '«Cuddles are for girls who» listen.',
        '«no treats for kids who» answer back',
        '«Good girls get» a bedtime story.',
        '«I only help people who» back me in meetings.',
        '«We never offer favours to people who argue».',
      ],
      counterExamples: [
        { text: 'The lift is for people who need it.', because: 'unless' },
        { text: 'Tickets are for students who signed up.', because: 'unless' },
      ],
      explanation: 'earned',
    },
    {
      id: 'withholding/the-nice-me',
      match: [
        '(the)? (nice|sweet|good|fun|loving|kind|soft|happy|cute) me (back|again|is|comes|when|if|for|till|until|only|today|this|yet)',
        '(see|get|getting|have|meet|meets|deserve|earn) (the|that|my) (nice|nicer|sweet|sweeter|good|old|soft|softer|fun|loving|kind|warm|better|gentle) (me|side of me|side|version of me)',
        '(do not|will not|never|only) get that (side|version) of me .{0,6} (when|if|while|until|till|unless|as long as)',
        'you will (find|have|get|meet|see) the (old|nice|sweet|real|loving) .{0,3} (again|back|waiting)',
        '(watch|see|you will see|wait and see) how (sweet|nice|soft|lovely|kind|good|affectionate|generous) (i|we) (get|can|am|will|would|could)',
        '(i can|i could|i am able to|i know how to|i am capable of) (be|being) (so|very|really|perfectly|quite)? (lovely|sweet|nice|kind|generous|loving|warm) .{0,6} (up to you|ask|if you|when|just|you (do not|know|decide|only|choose)) .{0,4}',
      ],
      unless: ['(used to|%laughter%)'],
      strength: 'fair',
      examples: [
        'Say please and you get «the nice me back».',
        'You only «see that soft side of me» on good days.',
        'You «never get that version of me while» you sulk.',
        'Behave and «you will find the old Karel waiting».',
        'Do as I ask and «watch how sweet I get».',
        '«I can be lovely when you let me».',
      ],
      counterExamples: [
        { text: 'I would love to see the old you at the party.', because: 'no-match' },
      ],
      explanation: 'earned',
    },
    // Things when you give way
    {
      id: 'withholding/you-get-it-when',
      match: [
        '(you|he|she) (will|can|could|may|might|get|to|shall) .{0,2} (get|have|see|hear|receive|find|have back|come|come to|be|join|sit|know|know about|go|eat|use|play)? .{0,6} (back|again|out|in)? (when|once|only if|only when|as soon as|the day|the minute|the moment|after) (you|your) .{0,3} %give-way%',
        '(will|can|might|may|shall|to) .{0,2} (get|have|see|receive) .{0,5} back (when|once|if|as soon as) (you|your) .{0,3} (are|have|can|do|did|start|stop|learn|act|say|tell|show|remember|decide)',
        '(when|once|as soon as|the day|the minute|the moment) you .{0,3} %give-way% .{0,8} (you|it|everything|we) (will|can|may|might|get) .{0,1} (get|have|see|be|come|go|know|hear|join|return|reappear|find|talk about)',
        '(appears|reappears|comes|returns|is yours|are yours|opens|unlocks|come out|comes out|goes out|waits|wait|turns up|is back|are back|come back|comes back|turns on|goes on|starts|resumes) .{0,4} (when|once|if|as soon as|the day|the minute|the moment) you .{0,3} (%give-way%|remember|visit|decide|choose|stay|leave|stop|turn up|ask)',
      ],
      unless: [
        '(hear from|call|text|speak|message|talk) .{0,3} (when|once|until|after|if)',
        '(when|once|as soon as|after) you (are|can) (ready|able) .{0,1} (to)? (talk|come|go|eat|leave|order|start)',
        '(homework|dinner|veg|vegetables|teeth|chores|shoes|level|password|button|form|link|app|subscription|parcel|refund|account|settings|quit the|restart)',
        '(always|can always)',
        'they will',
        'you (can|will|may|might|could) (see|feel|find|be|hear|get|have) .{0,6} (when|once|after|if) you (quit|stop|learn how|block|delete|realise|realize|start being|apologise|apologized|apologised|admit|know how to) .{0,6} (smoking|drinking|yourself|app|number|easier|better|sleep|calmer|free)',
      ],
      strength: 'fair',
      examples: [
        '«You will get your card back when you behave».',
        'You «can have the charger back when you tell» your brother.',
        '«Once you show some respect you can have» the car.',
        'The key «turns up when you ask nicely».',
      ],
      counterExamples: [
        { text: 'You can have the tablet when you finish your homework.', because: 'no-match' },
        { text: "You'll see it once you restart the app.", because: 'no-match' },
      ],
      explanation: 'behave',
    },
    {
      id: 'withholding/help-when-you',
      match: [
        '(i|we|your %parent%|daddy|mummy|mommy) (will|might|may|would|could|can|shall) .{0,3} %help-act% .{0,8} (when|once|if|only if|only when|as soon as|the day|after|the minute) (you|your) .{0,3} %give-way%',
        '(when|once|as soon as|the day|the minute|the moment|if) (you|your) .{0,3} %give-way% .{0,10} ~ (i|we|your %parent%|then i|then we|maybe i) (will|might|may|would|could|can|shall) .{0,3} %help-act%',
        '(when|once|if) (your|the|those) (tone|attitude|manners|behaviour|behavior|marks|grades|temper|mood|numbers|figures) (improve|improves|change|changes|is|are|get|gets|picks up|come up|comes up) .{0,10} (will|may|might|can|could|we can talk|i can)',
        '(i|we) (will|might|may|could) (think|consider|reconsider|see|talk) about (it|that|helping|paying|the|your|me|coming|giving|letting) .{0,6} (when|once|if) you .{0,2} (%give-way%|lose|lost|come|came|change|cut|are back|leave)',
      ],
      unless: [
        'if you (show me|ask nicely|quit|delete|block|change your mind|are willing|are prepared|prove|admit|can show|are ready to|learn how|realise|realize|withdraw) .{0,3} (how|where|what|the|your|to|smoking|it|a|an|which|and)',
        '(when|once|if) you are (ready|willing|back in|back at|back on|prepared)',
        '(sorted|invoice|form|file|document|application|contract|visa|app|account|link|number|ticket|hr|policy|law|court)',
        '(i|we) (will|can|could|would) (help|help you|show you|teach you|tell you|walk you|come to) .{0,6} (learn|if you (want|like|need))',
      ],
      strength: 'fair',
      examples: [
        '«We might pay for the course when you drop that» boy.',
        '«If you take that back, we can talk about» the rent.',
        '«When your attitude improves, my door may» open again.',
        '«I will think about the deposit when you come» to Mass again.',
      ],
      counterExamples: [
        { text: 'I can help once you send the file.', because: 'no-match' },
        { text: 'When you are ready to go I can drive you.', because: 'unless' },
      ],
      explanation: 'support',
    },
    {
      id: 'withholding/only-if-you-marry',
      match: [
        '(we|i|your %parent%) (will|would|can)? (only)? (pay|cover|fund|contribute|buy|put money|help) .{0,6} (if|as long as|only if|provided) (it is|you (study|do|choose|pick|marry|go to|stay|live at|come home|drop|leave|break|take|keep|stop))',
        '(not|no|never) (a|one|another|a single) (penny|cent|dime|euro|pound|dollar|rupee|red cent) .{0,10} (unless|until|till|if you|while you|as long as you|so long as)',
        '(stays|stay|remains|remain|is staying|will stay) (shut|locked|closed|unsigned|unpaid|unopened|frozen|off|hidden|empty|in my (drawer|handbag|bag|pocket|safe|drafts|desk|wallet|purse)|in the (drawer|safe|tin|bank|cupboard|garage|boot)|with (me|us)|where it is) .{0,5} (until|till|unless|as long as|so long as|while|for as long as)',
        '(cut|cutting) you off (financially|completely|without a (penny|cent)|from the (family|money|trust)|if you|unless|until)',
        'you (will not|will never|are not going to) (see|get|inherit|have) (a|one|another|any of) .{0,1} (penny|cent|dime|money|inheritance) .{0,3} (until|unless|if|from me|from us|of ours|out of me|out of us)',
        '(the)? (allowance|standing order|rent money|tuition|payments|pocket money|support|help|money) (stops|ends|dries up|will stop|will end|is over|goes) (the day|on the day|the minute|the moment|if|when|until) (you|he|she)',
      ],
      unless: [
        '(school|shop|shops|office|bank|court|library|account|law|gym|trial|road|pool|contract|they) .{0,4} (stays|remains|stops|stay)',
        '(i|we) (will|can|would) (pay|cover|buy|help) .{0,6} (if you (keep|take|do|go to|come home|stay|pick)) !(law)',
      ],
      strength: 'fair',
      examples: [
        '«We will fund it only if you study» law.',
        '«Not one penny for the flat until» you leave him.',
        'The cupboard «stays locked as long as» you talk like that.',
        'We are «cutting you off unless» you come home.',
        '«You will never see a penny from us».',
        '«The standing order stops the day you» move in with her.',
      ],
      counterExamples: [
        { text: 'The library stays closed until you hear otherwise.', because: 'unless' },
        { text: 'I will pay if you keep the receipt.', because: 'unless' },
      ],
      explanation: 'support',
    },
    // Nothing until …
    {
      id: 'withholding/no-warmth-until',
      match: [
        '(no|not a|not one|not a single|zero|no more|any|never a) .{0,1} %tender-thing% .{0,8} (until|till|unless|while you|as long as you|so long as you|if you do not|not until|not till) (you|i|that|the|your|it|u|there|he|she) .{0,6}',
        '(no|not a|not one|not a single|zero|no more) .{0,1} %held-thing% .{0,8} (until|till|unless|as long as|so long as) (you|i (see|hear|get)|your|he|she) .{0,3} (%give-way-loosely%|%amends%|an apology|some %amends%|a %amends%|tell|say|visit)',
        '(until|till|unless) you .{0,2} %give-way% .{0,6} (there|it) (will be|is) (no|nothing|none|not)',
      ],
      unless: [
        '%laughter%',
        '(peas|veg|vegetables|homework|teeth|chores|bath|bedtime|receipt|test|form)',
        '(no) %held-thing% (until|till) (you get|you finish|you are (home|here|there|back)|i get)',
        '(have|has|had|sore throat|cold|flu|cough|covid|infection|contagious)',
      ],
      strength: 'fair',
      examples: [
        '«No kiss until you say sorry».',
        '«No lifts till you ask properly».',
        '«Until you apologise there will be no» wedding.',
      ],
      counterExamples: [
        { text: 'No cake until you finish your peas.', because: 'unless' },
        { text: 'No kisses till this cough is gone, sorry. I have the flu.', because: 'no-match' },
      ],
      explanation: 'behave',
    },
    {
      id: 'withholding/i-will-not-until',
      match: [
        '(i am|i will|we will|we are|i do not|we do not|nobody is|no one is) not? (going to|be)? .{0,1} (driving|drive|paying|pay|giving|give|cooking|cook|hugging|hug|kissing|kiss|touching|touch|sleeping|sleep|helping|help|signing|sign|sharing|share|loving|love|smiling|clapping|coming|come|letting|let|lending|lend|taking|take|showing|show|telling|tell|meeting|meet|marrying|marry|forgiving|forgive|saying|say it|unlocking|doing|do|making|make|buying|buy) .{0,8} (until|till|unless) (you .{0,3} %give-way-loosely%|i (see|hear) .{0,4} (%amends%|sorry)|your (tone|attitude|mood|face|grades|marks))',
        '(until|till) (i|we) (see|hear|get|have seen|have heard|feel|notice) (a|an|some|any|real|proper|more|your|that|the|enough|two|much) .{0,3} %amends%',
        '(see|saw|seen|show me|showed me|shown|show us|see you show) (a bit|some|a little|much|more|any|enough|a touch|an ounce|a shred) .{0,1} (more|of)? .{0,1} (gratitude|loyalty|respect|appreciation|humility|commitment|obedience|remorse|support) .{0,2} (from you|first|lately|in return|and then|and i|and we|before|towards me|to me|around here)',
      ],
      unless: [
        '.{0,10} (answering|talking|speaking|replying|texting|responding|speak|talk|reply|answer)',
        '(i am not|i will not|we will not|we are not) .{0,3} (letting|let|telling|tell|doing|do|showing|show|making|make|taking|take|buying|buy|coming|come|saying|giving|give) .{0,8} (until|unless) you (agree|sign|change your mind|did|do|get|got|tell me|told me|make|made|are ready to|give me|let me|finish|finished|pick|choose|stop|are done|come home|come back|say)',
        '%laughter%',
      ],
      strength: 'fair',
      examples: [
        '«I am not driving you anywhere until you apologise» to her.',
        'Your form waits «until I see some gratitude».',
        'I would sign if I had «seen some respect from you».',
      ],
      counterExamples: [
        { text: "I'm not coming until the trains run.", because: 'no-match' },
        { text: 'I will not tell anyone unless you agree.', because: 'unless' },
      ],
      explanation: 'behave',
    },
    {
      id: 'withholding/spare-room-until',
      match: [
        '(couch|sofa|spare room|guest room|spare bed|floor|doghouse|dog house|kennel) (for you|tonight|every night|again) .{0,6} (until|till|unless|because|for as long|since you|if you|and tomorrow)',
        '(am|sleeping|staying|be|moving|moved|you are) .{0,2} (on|in|into) the (couch|sofa|spare room|guest room|other room|spare bed|floor|doghouse|dog house) .{0,4} (until|till|unless|for as long as|as long as) (you|i|that|your|he|she)',
        '(you|u) (will have|will get|have|get) my (%tender-thing%|backing|support|vote|signature|trust|respect|attention|help) (back)? (when|once|the day|as soon as|only if) you',
        '(bed|sheets) (gets|is|are|stays|will be|will stay) (cold|empty|freezing) .{0,5} (up to you|because|until|till|unless|if you|since you|your choice|then)',
        '(cold|ice cold|frosty) (bed|feet|shoulder|side) .{0,3} (for you|tonight then|then)',
      ],
      unless: [
        '(cough|cold is|snoring|snore|flu|back is|baby sleeps|guests|heating|visitors|kettle)',
        'until (you (get|are (better|back|home|up|settled)|find|have))',
      ],
      strength: 'fair',
      examples: [
        '«Sofa for you tonight because» you laughed at me.',
        "«I'm sleeping on the sofa until you» change your tune.",
        '«You will have my support when you» pick a proper degree.',
        'The «bed stays cold until» you drop it.',
        '«Cold shoulder for you then».',
      ],
      counterExamples: [{ text: "I'm on the sofa until my back is better.", because: 'no-match' }],
      explanation: 'refused-warmth',
    },
    // Mentions that add up
    {
      id: 'withholding/when-you-give-way',
      match: [
        '(when|once|as soon as|the day|the minute|the moment|only when|only if) (you|your) .{0,3} %give-way%',
        '(when|once|if) (you|your) .{0,2} (are back|come back|are %nice%|have stopped|have dropped|have left|are ready to be|gets the message|step it up|work harder|are more|have made)',
      ],
      unless: [
        '(hear|text|reply|answer|talk|talking|speak|call|respond|message) .{0,6} (when|once|as soon as|the day|the minute) (you|your) .{0,3}',
      ],
      strength: 'weak',
      examples: ['That comes «when you grow up».', "We'll see «when you are nicer»."],
      counterExamples: [{ text: 'When you get home, ring me.', because: 'no-match' }],
      explanation: 'behave',
    },
    {
      id: 'withholding/until-you-give-way',
      match: [
        '(until|till|unless|not until|not till) (you|your) .{0,3} %give-way%',
        '(until|till|not until|not till) (the|that|your|it is|it has|my|she|he|her|his) .{0,4} (is|are|has|have|comes|gets|goes|learnt|done|drops|stops|apologises)',
        '(until|till) (then|that day) .{0,1} (you|enjoy|this|that|it|we|i|there|nothing|nada|no|find|eat|stay|sleep|be|is)',
        'not (a|one|an) (minute|second|moment|day|hour|penny) (before|sooner|earlier)',
        '(and|then)? not (before|until|till) (then)? $',
      ],
      unless: [
        '(talk|talking|speak|speaking|reply|replying|answer|text) .{0,6} (until|till|unless) (you|your) .{0,3}',
        '(until|till) then (enjoy|stay safe|take care|stay|i am|it is|we are|it|we will (be|keep)|i will (be|keep))',
      ],
      strength: 'weak',
      examples: [
        '«Not till you own up».',
        '«not till your mum drops» it',
        '«Until then you» manage alone.',
        '«Not a minute before».',
        "Then we'll help, «not before».",
      ],
      counterExamples: [{ text: 'Until then, take care.', because: 'no-match' }],
      explanation: 'behave',
    },
    {
      id: 'withholding/do-it-then-maybe',
      match: [
        '(and|then|n|and then) (maybe|perhaps|might|who knows|we will see|we shall see|i will see|i might|i may|well see|possibly)',
        '(first|then) (we will|we shall|i will|i shall|well) (see|think)',
        '(say sorry|apologise|apologize|say please|ask nicely|behave|beg|admit it|own up|grovel) .{0,5} first',
      ],
      strength: 'weak',
      examples: [
        "Say it «and then maybe» I'll open up.",
        "First you behave and «then we'll see».",
        '«say sorry to her face first»',
      ],
      counterExamples: [{ text: 'We might go to the lake.', because: 'no-match' }],
      explanation: 'earned',
    },
    {
      id: 'withholding/do-it-and-i-will',
      match: [
        '^ (just|so|then|ok|well|babe|please|you|now|first|go|go and|be a good girl and|be a good boy and)? (block|unfollow|delete|drop him|drop her|drop that|drop them|dump|ditch|apologise|apologize|say sorry|say you are sorry|say please|ask nicely|behave|withdraw|obey|admit|beg|be nice to|be good|be a good|take it back|take that back|quit|grow up|come back to|come to|learn to|just do what i|do what i|do as|keep doing|act like|leave him|leave her|give up|switch|swear|kneel|obey in this) .{0,10} ~ (and|n|then|maybe|and then|and maybe|then maybe) .{0,3} (will|might|may|would|could) .{0,3} (%tender-act%|%help-act%|be warm|have an answer|find|remember|think|consider|tell|give|let|open|unlock|stop)',
        '(block|unfollow|delete|drop|dump|ditch|apologise|apologize|say sorry|say please|ask nicely|behave|withdraw|be nice|be good|be a good|take it back|take that back|beg) .{0,8} (and|n|then) (you|u) (get|can have|will get|might get|may have|can get)',
        '(say|tell me) (it|sorry|yes|his name|her name|who) .{0,6} and (you|u|then you) (can|may|will|get) .{0,2} (have|get|go|come|eat|see)',
      ],
      unless: [
        '(i will|we will|i can|i would|i could) .{0,2} (send you|give you|get you|bring you|take you|pay|cover|add you|call you|show you|be happy|pick you up|drive you|come to|fix your|share|help|help you|meet your) .{0,6} (at|from|tomorrow|tonight|on|x|over)',
        '%laughter%',
        '^ .{0,2} (come to|drop by|drop me|drop the|drop off|delete|say when|say the word|quit|say hi|say hello)',
      ],
      strength: 'fair',
      examples: [
        '«block her and maybe i will be sweet» again',
        '«be nice to my mum and u get» your lift',
        '«Say his name and you can have» your phone.',
      ],
      counterExamples: [
        { text: 'Come to dinner and I will cook your favourite.', because: 'unless' },
      ],
      explanation: 'earned',
    },
    {
      id: 'withholding/maybe-depends-on-you',
      match: [
        '(might|may|could|maybe|perhaps|maybe not) .{0,6} depends .{0,1} (on)? (how|if|whether|what|which) (you|sweet|nice|good|loyal|much you|grateful)',
        'depends .{0,1} (on)? (how|if|whether|which way) (you (behave|act|vote|treat|speak|talk|ask|are going to|are gonna|are nice|play|dress|look)|(sweet|nice|good|loyal|grateful|polite|kind|cute) you) .{0,4}',
        '(could|can) (tell|show|help|share|sign|fix|give|open|make) .{0,6} (might|may)( not)? .{0,4} (if|when|once|depends)',
      ],
      unless: [
        'depends (on)? (how|if) (you (are (feeling|getting|going to (cook|eat|use|drive))|look at|play (the|it|games)))',
      ],
      strength: 'fair',
      examples: [
        'i «might share the answers, depends how you» act at lunch',
        '«Depends how sweet you are to me».',
        'I could tell you what they said. Or I might, if you asked better. I «could tell you, might if» you beg.',
      ],
      counterExamples: [{ text: 'Depends how you slice the onions.', because: 'no-match' }],
      explanation: 'support',
    },
    {
      id: 'withholding/you-want-it',
      match: [
        '^ .{0,2} (you)? (want|wants|wanted) .{0,3} (%tender-thing%|nice me|my (help|support|backing|money|signature|trust|attention|love|blessing|forgiveness|vote)|%held-thing%|me back|it back|them back|boyfriend stuff|girlfriend stuff)',
        '(you want|if you want) (it|me|them|that|my (help|love|trust|support)) (back)? .{0,2} (you know what|you know how|then you|prove|earn|start|show)',
      ],
      strength: 'weak',
      examples: ['«You want a hug»? Hm.', '«if you want it back you know how»'],
      counterExamples: [{ text: 'Do you ever want some tea?', because: 'no-match' }],
      explanation: 'earned',
    },
    {
      id: 'withholding/you-know-what-to-do',
      match: [
        'you know (what to do|what it takes|what you have to do|how to get (it|them|me|that|him|her)|what i want to hear|how to fix (it|this|that)|the price)',
        '(ask|say it|say sorry|apologise|apologize|try) .{0,2} (nicer|nicely|properly|like you mean it|a lot nicer)',
        '(show me|prove it|prove to me|let me see) .{0,3} (you|loyalty|respect|effort|some|a bit|a little|that you)',
      ],
      strength: 'weak',
      examples: [
        'No texts. «You know how to fix that».',
        '«Ask nicer» than that.',
        '«Show me a little respect».',
      ],
      counterExamples: [{ text: 'You know what I mean.', because: 'no-match' }],
      explanation: 'earned',
    },
    {
      id: 'withholding/lost-your-privileges',
      match: [
        '(lost|lose|losing|forfeited|forfeit) (your|my|all|the) (hug|kiss|cuddle|bedroom|phone|car|affection|love|respect|help|good will|trust|right to) .{0,1} (privileges|privilege|rights|affection|until|till|if|and|for)',
        '(privilege|privileges) .{0,1} (revoked|suspended|cancelled|removed|withdrawn|gone)',
        '(lose|lost) my (love|affection|support|friendship|blessing|good opinion|kindness|generosity|protection)',
      ],
      unless: ['(privilege|privileges) .{0,2} (admin|account|user|parking|library)'],
      strength: 'fair',
      examples: [
        'You «lost your cuddle privileges» when you wore that.',
        'Hug «privileges revoked».',
        'Miss it again and you «lose my love».',
      ],
      counterExamples: [{ text: 'He lost his phone again.', because: 'no-match' }],
      explanation: 'earned',
    },
    {
      id: 'withholding/no-such-warmth',
      match: [
        'no (%tender-thing%|cuddling|kissing|hugging|sweet talk|pet names|treats|favours|lift|lifts|dinner|nice anything)',
        '(not|will not be|never) (getting|get|see|seeing|have|having) (a|any|another|one|my|the|your) .{0,2} (%tender-thing%|%held-thing%|good) .{0,4} (until|till|unless|from me|with that|like that|today|tonight|now|after)',
        '(couch|sofa|spare room|spare bed|doghouse|dog house) (for you|tonight|again)',
        '(bed gets|cold|empty) .{0,2} (bed|cold|hug|shoulder)',
        '(keep|save) your (kiss|kisses|hug|hugs|love)',
      ],
      strength: 'weak',
      examples: [
        '«no kiss» no nothing today',
        "you're «not getting a lift with that» tone",
        '«Couch for you» tonight.',
        '«cold bed» tonight',
        '«Keep your kiss».',
      ],
      counterExamples: [{ text: 'A kiss from both of us.', because: 'no-match' }],
      explanation: 'refused-warmth',
    },
    {
      id: 'withholding/why-would-i-hug-you',
      match: [
        'why (would|should) (i|we) (want to|even|ever|bother to|be the one to)? (hug|kiss|cuddle|touch|hold|love|help|be nice|be sweet|be kind|be warm|do you|do anything|comfort|drive you|pay|lend|give you|cook|buy you|support|come to your|lift a finger) .{0,6} (after|when you|when u|you were|you are|with that|like that|if you (can|do|are|will) not|what have you)',
        '(hug|kiss|cuddle|help|comfort|love|forgive|trust|thank|drive) (you|u) .{0,3} (after|looking like|acting like|with that|what for|why would) (that|this|what|how|the way|like|that face|i) .{0,5}',
        '(a|your) @question (hug|kiss|cuddle|lift|favour|favor|kisses|thank you) ~ (what for|why would i|for what|after that|earn it|in your dreams|not today|dream on)',
      ],
      unless: [
        '(i want|i will|want to|going to|love to|glad to|happy to|need to) (hug|kiss|cuddle|help|thank|comfort|love) you after',
        '(thank|help|hug|kiss|love|trust|drive) you (after|later) (work|school|the|dinner|lunch|class|my|what you did for)',
      ],
      strength: 'fair',
      examples: [
        '«Why would I help you move when you were» so cold to me?',
        '«hug you after what you did»?',
        '«A cuddle? What for»?',
      ],
      counterExamples: [{ text: 'Can I help you after work?', because: 'no-match' }],
      explanation: 'refused-warmth',
    },
    {
      id: 'withholding/not-with-that-attitude',
      match: [
        'not (with|in) that (attitude|tone|face|mouth|mood|voice|look|manner|temper) (on you|you have not|you are not|of yours)?',
        '(i am not|i will not|you are not|forget|nothing) .{0,8} (with|in) that (attitude|tone|face|mouth|voice|look on your face|manner) (on you)?',
        'with that (attitude|tone|mouth) (you)? (can|will|are|get|forget)',
        '(should have|shoulda|ought to have) (thought|considered) .{0,2} (of|about) (that|it|this) (before|when|earlier|first)',
      ],
      unless: [
        '(win|winning|pass|going to get (anywhere|far)|get far|get anywhere|get there|succeed|make it|finish) .{0,6} with that',
        '%laughter%',
      ],
      strength: 'fair',
      examples: [
        'No, «not with that tone».',
        "«I'm not driving you with that face» on.",
        '«With that mouth you can» walk.',
        "No lift. «Should've thought of that before» you laughed.",
      ],
      counterExamples: [{ text: "You won't win with that attitude!", because: 'no-match' }],
      explanation: 'refused-warmth',
    },
    {
      id: 'withholding/was-going-to',
      match: [
        '(was|were) (going to|gonna|about to|planning to) (take|tell|buy|give|get|bring|invite|surprise|ask|introduce|show|lend|put|let|share|book|pay|say|help|treat|offer|make) (you|u|it|them|that|your) .{0,12} (but|though|except|now|until you|till you|then you|not any more|not anymore|before you|not now)',
        'would have (told|taken|bought|given|brought|invited|helped|shown|lent|shared|introduced|asked|said|hugged|kissed|let|paid) .{0,10} (but you|if you|had you|so)',
        '(had|have had) (a|such a|something) .{0,3} (surprise|plan|present|treat|gift|nice thing|thing planned|planned) .{0,6} (for you|coming|waiting|planned|ready)',
        '(but|so)? (seeing as|since|seeing that|considering) you (could not|did not|can not|would not|never|were not|were so|were too|went|had to|chose|decided|prefer)',
      ],
      unless: [
        'but (you) (beat|called|got|already|were (asleep|busy|out|at|on|in)|had (a|already|enough|just)|looked|said you|have|might|may|can)',
      ],
      strength: 'weak',
      examples: [
        'I «was going to take you to the sea but» you had to sulk.',
        'i «would have told you but you» skipped my thing',
        'You «had a surprise coming» on your birthday.',
        "«seeing as you couldn't» be bothered to ring",
      ],
      counterExamples: [
        { text: 'I was going to tell you but you were asleep.', because: 'unless' },
      ],
      explanation: 'refused-warmth',
    },
    // News, access, help held back
    {
      id: 'withholding/i-know-but-not-telling',
      match: [
        '(i|we) (know|have|literally know|do know|found out|saw|heard) .{0,12} (but|and|n) .{0,2} (not|will not|never) (going to|be)? (tell|telling|say|saying|share|sharing|show|showing) (you|until|till|unless|$)',
        '(not|never) (going to|be)? (telling|tell|showing|show|teaching|teach) you (who|what|where|how|when|which|anything|the|until|till|unless) .{0,8} (until|till|unless|you should have|you did not|you were|you could have|you know what|you chose|you never|say|because|with that)',
        '(will|would) tell you (who|what|where|how|when|why|the) .{0,8} (when|once|if|after) (you|u) .{0,3} (%give-way%|%give-way-loosely%)',
        '(that is|thats|it is|its) my (secret|business) (until|till|for now)',
        '(my memory|i might remember|i may remember|i will remember|i could remember|i will suddenly remember|jog my memory|i will find my keys|my mood) .{0,5} (when|if|once|will|would|improve|improves|gets better|comes back)',
      ],
      unless: [
        '(surprise|spoiler|spoilers|birthday|christmas|ending|secret santa)',
        'tell you (what|who|where|how|when) .{0,5} (when|once|if|after) you (get|got|come|came|are|did|do|make|finish|finished|start|tell me|let me|sign|pass)',
        '(how|what) (to|i feel|i think|it means|proud|sorry|much)',
      ],
      strength: 'fair',
      examples: [
        "«I know who said it and I'm not telling you».",
        '«not telling u what the teacher said because» you ignored me',
        "«I'll tell you where it is when you stop seeing» her.",
        "«that's my secret until» you choose me",
        '«I might remember where it is if» you beg.',
      ],
      counterExamples: [
        { text: "I'm not telling you the ending until you have seen it.", because: 'unless' },
        { text: "I'll tell you how it went when you get home.", because: 'unless' },
      ],
      explanation: 'support',
    },
    {
      id: 'withholding/not-telling-you',
      match: [
        'not (going to|be|gonna)? (telling|tell|showing|show) you (who|what|where|how|when|which|anything|the) .{0,3}',
        '(i)? (could|can) tell you (who|what|where|how|when|the|a lot|everything|something) .{0,4}',
        'you will (have|get|see|hear|find) .{0,6} (when|once|the day|as soon as) (you|i|your)',
        '(add you|let you|have you|take you) back .{0,5} (when|once|if) (you|i)',
      ],
      unless: [
        'not telling you (to|not)',
        '(see|hear|get|find) .{0,4} (when|once) you (get|are|arrive|come|land|reach|open|turn|click|wake)',
      ],
      strength: 'weak',
      examples: [
        "No I'm «not telling you what he said».",
        '«I could tell you what they said».',
        "«You'll have it when you» are done.",
        "I'll «add you back when you» say so.",
      ],
      counterExamples: [{ text: 'I am not telling you to leave.', because: 'no-match' }],
      explanation: 'support',
    },
    {
      id: 'withholding/ask-your-precious-others',
      match: [
        '(ask|go ask|go and ask|try|get) (your|ur|the|that) .{0,2} (friends|friend|mates|mate|boyfriend|girlfriend|people|crowd|guys|girls|lads|boys|squad|lot|therapist|sister|brother) (since|if|then|seeing|instead|you (like|love|prefer|chose|went|seem|spend|trust)|to help|who)',
        '(find|get) (someone|somebody) else (to)? (help|do|drive|take|pay|hug|lend) .{0,3}',
        '(figure|work|sort|google) it (out)? (yourself|on your own|alone) .{0,3}',
      ],
      unless: [
        'ask your (friend|sister|brother|mate) (to|if|who) (come|bring|call|join|is|made|does|fixed|she|he)',
      ],
      strength: 'weak',
      examples: [
        '«ask ur cool friends since» they matter so much',
        '«find someone else to drive you»',
        '«work it out yourself»',
      ],
      counterExamples: [{ text: 'Ask your sister if she wants tea.', because: 'unless' }],
      explanation: 'support',
    },
    {
      id: 'withholding/family-again-when',
      match: [
        '(be|are|call you|have) (our|my|a|family|a real|one of us|part of)? .{0,1} (son|daughter|child|girl|boy|brother|sister|family|one of us|wife|husband|friend|friends|granddaughter|grandson) again (when|once|if|the day|as soon as|in my)',
        '(when|once|if|the day) you .{0,10} (then)? (you (are|will be|can be)|i will call you|we will call you) (our|my|family|one of us|welcome|a) .{0,1} (son|daughter|child|family|again|home|here|back|wife|girl|boy)',
        '(welcome|welcomed|let) (back|again|home|in) (when|once|if|the day|as soon as|only if|provided) you .{0,3} %give-way-loosely%',
        '(are no|no longer|are not|not a|have no) .{0,2} (son|daughter|child|brother|sister|granddaughter|grandson) of (mine|ours) (until|till|unless|while|if|as long as|$)',
      ],
      unless: [
        'welcome (back|home|in) (when|if|any)',
        '(if|when) you (are|get|come|feel|need|want) .{0,10} welcome',
      ],
      strength: 'fair',
      examples: [
        'You «are our son again when» you leave her.',
        '«When you leave that man you will be our daughter again».',
        'You are «welcome back once you admit» it.',
        'You «are no daughter of mine while» you see him.',
      ],
      counterExamples: [{ text: 'You are welcome any time.', because: 'no-match' }],
      explanation: 'conditional-love',
    },
    {
      id: 'withholding/forgive-if',
      match: [
        '(forgive|forgiving|forgiven|forgiveness) .{0,6} (when|once|if|only if|after|as soon as|the day|depends|unless|until) (you|i see|i hear) .{0,4} (%give-way%|ring|call|get|go|come|tell|post|do|kneel|say|make|promise|give|leave|pay|stop|sign)',
        '(forgive|forgiveness) @question you ~ (i|might|maybe|perhaps|earn|beg|depends|why|we will see|not)',
        '(might|may|could) (just|even|one day)? forgive you (if|when|once|after|for|one day|some day|yet)',
        'not forgiven (until|till|yet|unless)',
      ],
      unless: [
        '(can|will|could|do|would|please|hope|if) you (ever|please)? forgive',
        'not forgive myself',
      ],
      strength: 'fair',
      examples: [
        'I might «forgive you if you ring» my mother.',
        '«Forgive you? Maybe», when I feel like it.',
        'I «may even forgive you one day».',
        "You're «not forgiven until» you cry.",
      ],
      counterExamples: [
        { text: 'Can you forgive me if you get time to think?', because: 'unless' },
      ],
      explanation: 'forgiveness',
    },
    // Said outright
    {
      id: 'withholding/i-love-you-when',
      match: [
        '(easier|easy|so easy|hard|harder|difficult|impossible) (for me)? to (love|like|want|hug|be nice to|be kind to|be proud of|help|be near) .{0,3} (when|if|like this|like that|lately|while|since|once) (you)? .{0,3}',
        '(loved|liked|preferred|wanted|was proud of|fancied) you (better|more|much more|best|so much more)? (when|before|back when) you (were|did|said|listened|looked|had|agreed|obeyed|knew|smiled|wore|weighed)',
        '(not|never) (going to|gonna)? (love|want|fancy|hug|touch|kiss|cuddle|hold|marry|post) (you|a girl|a man|someone|somebody) (who|like this|like that|looking like|until|till|unless|while)',
        'i used to (do|write|make|bring|cook|call|hug|kiss|say|give|put|sing|braid|help|buy) .{0,8} (when you were (sweet|nice|good|kind|slim|thin|fun|easy|grateful|obedient|mine)|until you|back when you (behaved|listened|were|loved|respected|appreciated|made))',
        '(would|could|might) go back to (that|doing|being|giving|how) .{0,6} (if|when|once) (you|i saw|i see|there was)',
      ],
      unless: [
        '(easier|hard|harder|difficult) to (help|be near) .{0,3} (if|when) you',
        '(you were|you are) (little|small|born|a baby|at school|young|here|there|in|five|six|three)',
      ],
      strength: 'weak',
      examples: [
        "You're much «easier to love when you listen».",
        'I «liked you more when you listened».',
        "I'm «not going to hug you looking like» that.",
        '«I used to sing to you when you were sweet».',
        'I «could go back to that if I saw» some effort.',
      ],
      counterExamples: [{ text: 'I loved you when you were in that play.', because: 'unless' }],
      explanation: 'conditional-love',
    },
    {
      id: 'withholding/closed-for-you',
      match: [
        '(go|going|went|gone|turn|staying|stay) (cold|colder|distant|off) (on|with) you (until|till|if|when|because|for|again)',
        '(did not|do not|will not|can not|could not) (feel like|see why|see any reason|feel inclined|feel moved|see how) .{0,1} (i|we)? (should)? (signing|helping|sign|help|giving|give|hugging|hug|kissing|being|paying|pay|take|coming|sharing) .{0,4} (after|until|given|when|for you|your|with|you|off)',
        '(warmer|nicer|sweeter|easier|kinder|softer|better) .{0,8} (when|once|if) you .{0,5}',
      ],
      strength: 'weak',
      examples: [
        'I will «go cold on you again» if you keep this up.',
        "I «don't feel like signing your form after» that.",
        'Things will be «warmer once you come along».',
      ],
      counterExamples: [{ text: 'You should sit down.', because: 'no-match' }],
      explanation: 'refused-warmth',
    },
    {
      id: 'withholding/kept-for-people-who',
      match: [
        '%warm-good% .{0,3} (is|are|was|goes|go|belongs|belong|reserved|kept|only) .{0,3} (for|to) (a|the|those|any|my)? (people|ppl|those|someone|somebody|anyone|children|kids|sons|daughters|girls|girlfriends|boyfriends|wives|husbands|men|women|ones|son|daughter|wife|girl|man|woman|friends|grandchildren|relatives|team players|employees) (who|that) .{0,4}',
        'no %warm-good% .{0,2} for (people|ppl|those|someone|somebody|anyone|girls|boys|children|kids|sons|daughters|wives|men|women|ones|wives|liars|quitters|traitors|girls|losers) (who|that) .{0,4}',
        '(nobody|no one|no son|no daughter|no child|no wife|no girl|no man|no woman|no girlfriend|no boyfriend|no grandchild|no kid|nobody) .{0,5} (gets|get|deserves|deserve|receives|earns|is getting|is having) .{0,2} %warm-good% .{0,3} (for|who|when|after|by|like|with|until|unless)',
        '(only|just) .{0,3} (people|those|children|kids|sons|daughters|friends|ones|girls|staff) who .{0,6} (get|gets|deserve|deserves|earn|receive|have) .{0,3} %warm-good%',
      ],
      unless: [
        '(love|hug|hugs|kisses|help|support|money) .{0,3} (to|for) (all|everyone|everybody|the people|people who (need|are struggling|have lost|can not))',
        '(survivors|need|struggling|lost|struggle)',
      ],
      strength: 'fair',
      examples: [
        'My kitchen and «my time are for people who say thank you, and» my love is for children who phone.',
        "«No dinner for people who slam doors, I'm» afraid.",
        '«No daughter of mine gets a hug for» coming third, so off to bed.',
        '«Only those who stood by me get a present» this year.',
      ],
      counterExamples: [
        { text: 'Our food bank money is for people who need it.', because: 'unless' },
      ],
      explanation: 'refused-warmth',
    },
    {
      id: 'withholding/warm-thing-once-you',
      match: [
        'you (will|would|could|might|may|can|would maybe|will maybe) (get|be getting|have|see|receive|be given|find) .{0,3} (more|some|a lot more|way more|your|the|my|any|a) .{0,1} %warm-good% .{0,3} (when|once|if|after|as soon as|only if|provided|the day|back when) .{0,4}',
        '(when|once|if|as soon as|the day|maybe if) you .{0,10} ~ (then)? (you will|you would|you might|you can|maybe you will|perhaps you will|you may) .{0,1} (get|have|see|earn|receive|be given) .{0,4} %warm-good%',
      ],
      unless: [
        '(love|like|would) it if',
        '(let you|tell you|show you) (know|what) (when|once|if)',
        'if you (want|need|like|fancy|prefer|are (free|around|up for it|hungry|ok|sure|still|tired|ill|sick|not well|cold)|would like|have time|get a chance|get stuck|get lost|get home|can make|can come|land|arrive)',
        '(when|once|after|as soon as) you (get|land|arrive|wake|finish|are (back|home|free|here|done|ready|off|up|out|better|over)|have (time|finished|a minute|landed|eaten))',
      ],
      strength: 'weak',
      examples: [
        "«You'd get a lot more compliments if you dressed like a» woman.",
        '«If you did as your father asks, then you might see some of that money».',
      ],
      counterExamples: [
        { text: "I'll help you if you like, I'm free after six.", because: 'no-match' },
      ],
      explanation: 'conditional-love',
    },
    {
      id: 'withholding/i-would-once-you',
      match: [
        '(i|we) (will|would|could|might|may|shall|can) .{0,2} %warm-deed% .{0,8} (when|once|if|after|as soon as|the day|provided|only if|the minute) (you|i feel|i see|i think|i am sure|i know|i hear|we see|we feel|your|that) .{0,1}',
      ],
      unless: [
        '(love|like|would) it if',
        '(let you|tell you|show you) (know|what) (when|once|if)',
        'if you (want|need|like|fancy|prefer|are (free|around|up for it|hungry|ok|sure|still|tired|ill|sick|not well|cold)|would like|have time|get a chance|get stuck|get lost|get home|can make|can come|land|arrive)',
        '(when|once|after|as soon as) you (get|land|arrive|wake|finish|are (back|home|free|here|done|ready|off|up|out|better|over)|have (time|finished|a minute|landed|eaten))',
      ],
      strength: 'weak',
      examples: [
        '«We might pay for the course once you drop» that boy.',
        '«I would take you to Rome if you were» less of a grump.',
      ],
      counterExamples: [
        { text: "I'll help you if you like, I'm free after six.", because: 'unless' },
      ],
      explanation: 'conditional-love',
    },
    {
      id: 'withholding/if-you-had-i-would',
      match: [
        '(if|when|once|maybe if|perhaps if) you (had|would|were|could|did|have|just|only|ever|even|are|start|stop|act|looked|dressed|smiled|kept|made|lost|behaved|listened|tried) .{0,8} ~ (i|we|then i|maybe i|perhaps i|then maybe i) (would|might|could|will|may|shall) .{0,2} (have|actually|want to|even|also|be willing to|be happy to)? %warm-deed%',
      ],
      unless: [
        '(love|like|would) it if',
        '(let you|tell you|show you) (know|what) (when|once|if)',
        'if you (want|need|like|fancy|prefer|are (free|around|up for it|hungry|ok|sure|still|tired|ill|sick|not well|cold)|would like|have time|get a chance|get stuck|get lost|get home|can make|can come|land|arrive)',
        '(when|once|after|as soon as) you (get|land|arrive|wake|finish|are (back|home|free|here|done|ready|off|up|out|better|over)|have (time|finished|a minute|landed|eaten))',
      ],
      strength: 'weak',
      examples: [
        '«If you looked like her, I might take you out».',
        '«If you dressed up now and then, I would take you out».',
      ],
      counterExamples: [
        { text: "I'll help you if you like, I'm free after six.", because: 'no-match' },
      ],
      explanation: 'conditional-love',
    },
    {
      id: 'withholding/not-giving-it-till',
      match: [
        '(not|never|am not|will not|are not|is not) (going to|gonna|be)? %hold-deed% .{0,8} (until|till|til|unless|while you|as long as you|so long as you|before you|if you) .{0,2}',
      ],
      unless: [
        '(until|till|til|unless) (you|i|we|he|she|they) (say so|say otherwise|say when|want|ask|ask me|need|are (ready|sure|happy|comfortable|ok|home|back|better|well)|get (home|here|back|in|there)|feel (ready|better|up)|have (time|eaten|had|slept)|can|arrive|land)',
        '(until|till|til) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|tomorrow|the (end|morning|weekend|doctor|builder|plumber|bank|insurance|paperwork|money|invoice|contract)|we (have|get|know|hear|see|are)|they|it (is|arrives|comes|has)|after|about|at least|\\d+|late|then|noon|payday|i (get|am|have|know|hear|finish|speak|check|can|find) (home|paid|back|in|off|better|to|from|more|it|the|confirmation|a|sure))',
        '(not|never) .{0,4} (pushing|leaving|giving up|rushing|going to bed|asking|opening)',
      ],
      strength: 'weak',
      examples: [
        "«I'm not paying for it unless you drop» that boy.",
        "«I'm not lending you the van till you show» some respect.",
      ],
      counterExamples: [
        { text: "I'm not driving you home until you feel ready, no rush.", because: 'unless' },
      ],
      explanation: 'behave',
    },
    {
      id: 'withholding/keeping-it-till',
      match: [
        '(keep|keeping|kept|hold|holding|hang|hanging|sit|sitting) .{0,2} (on to|onto|on|back)? (it|them|that|this|the|your|ur|my) .{0,4} (until|till|til|unless|while you|as long as you) .{0,3} (you|i|that|your)',
        '(stays|stay|staying|remains|remain|will stay) (with me|in my .|in the .|where it is|off|locked|shut|mine|here) .{0,4} (until|till|til|unless|while|as long as)',
      ],
      unless: [
        '(until|till|til|unless) (you|i|we|he|she|they) (say so|say otherwise|say when|want|ask|ask me|need|are (ready|sure|happy|comfortable|ok|home|back|better|well)|get (home|here|back|in|there)|feel (ready|better|up)|have (time|eaten|had|slept)|can|arrive|land)',
        '(until|till|til) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|tomorrow|the (end|morning|weekend|doctor|builder|plumber|bank|insurance|paperwork|money|invoice|contract)|we (have|get|know|hear|see|are)|they|it (is|arrives|comes|has)|after|about|at least|\\d+|late|then|noon|payday|i (get|am|have|know|hear|finish|speak|check|can|find) (home|paid|back|in|off|better|to|from|more|it|the|confirmation|a|sure))',
        '(not|never) .{0,4} (pushing|leaving|giving up|rushing|going to bed|asking|opening)',
      ],
      strength: 'weak',
      examples: [
        "I'll be «keeping your passport until I decide you» can be trusted with it.",
        'The bike «stays in the garage until» your attitude improves.',
      ],
      counterExamples: [
        { text: "I'm not driving you home until you feel ready, no rush.", because: 'no-match' },
      ],
      explanation: 'behave',
    },
    {
      id: 'withholding/staying-away-unless',
      match: [
        '(will|would) not (come|be coming|attend|be there|set foot|visit|be at) .{0,6} (unless|until|till|while|if|as long as) .{0,3} (he|she|you|that|they|the|your)',
        'not (a|one|another) .{0,3} (until|till|unless|before) (you|i|that|she|he|your)',
      ],
      unless: [
        '(until|till|til|unless) (you|i|we|he|she|they) (say so|say otherwise|say when|want|ask|ask me|need|are (ready|sure|happy|comfortable|ok|home|back|better|well)|get (home|here|back|in|there)|feel (ready|better|up)|have (time|eaten|had|slept)|can|arrive|land)',
        '(until|till|til) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|tomorrow|the (end|morning|weekend|doctor|builder|plumber|bank|insurance|paperwork|money|invoice|contract)|we (have|get|know|hear|see|are)|they|it (is|arrives|comes|has)|after|about|at least|\\d+|late|then|noon|payday|i (get|am|have|know|hear|finish|speak|check|can|find) (home|paid|back|in|off|better|to|from|more|it|the|confirmation|a|sure))',
        '(not|never) .{0,4} (pushing|leaving|giving up|rushing|going to bed|asking|opening)',
      ],
      strength: 'fair',
      examples: [
        'We «will not attend the wedding while that man is your» best man.',
        '«Not a penny more until you» drop the course.',
      ],
      counterExamples: [
        { text: "I'm not driving you home until you feel ready, no rush.", because: 'no-match' },
      ],
      explanation: 'behave',
    },
    {
      id: 'withholding/was-going-to-be-warm',
      match: [
        '(i|we) (was|were|had been) (going to|about to|planning to|thinking of|ready to|intending to) .{0,2} (%warm-deed%|say yes|surprise you|be proud|recommend|propose|put your name|offer|promote|reward|spoil)',
      ],
      unless: [
        '(was|were) (going to|about to|planning to|thinking of) .{0,4} (ask|text|call|ring|go|get|leave|say|make|have|cook|order|pop|head|do|start|wait|book) .{0,10} (but|then|and then) .{0,2} (i|the|we|my|it|they|he|she)',
        '(was|were) (going to|about to|planning to) .{0,12} (but|then) .{0,1} (i (forgot|thought|was|got|fell|had|did|could|am|ran|saw)|the|my|it|they|we|he|she)',
      ],
      strength: 'fair',
      examples: [
        '«I was about to recommend you», until today.',
        '«I was going to tell you» you looked pretty. Then you opened your mouth.',
      ],
      counterExamples: [
        { text: 'I was going to ring you but then the bus came.', because: 'no-match' },
      ],
      explanation: 'refused-warmth',
    },
    {
      id: 'withholding/was-about-to-then',
      match: [
        '(i|we) (was|were|had been|am|did) (just|actually|even|really)? (going to|about to|planning to|thinking of|ready to|all set to|on the point of|this close to|intending to|hoping to|so close to) .{0,10} ~ (then|and then|but|until|after|so|now|and now|till|only|before) .{0,1} (you|i|that|your|yesterday|last night|today|this|let us|we will|no|never mind|forget|not)',
      ],
      unless: [
        '(was|were) (going to|about to|planning to|thinking of) .{0,4} (ask|text|call|ring|go|get|leave|say|make|have|cook|order|pop|head|do|start|wait|book) .{0,10} (but|then|and then) .{0,2} (i|the|we|my|it|they|he|she)',
        '(was|were) (going to|about to|planning to) .{0,12} (but|then) .{0,1} (i (forgot|thought|was|got|fell|had|did|could|am|ran|saw)|the|my|it|they|we|he|she)',
      ],
      strength: 'weak',
      examples: [
        '«I was going to get you a car but you» chose to argue.',
        '«I was going to tell you you looked pretty. Then you» opened your mouth.',
      ],
      counterExamples: [
        { text: 'I was going to ring you but then the bus came.', because: 'no-match' },
      ],
      explanation: 'refused-warmth',
    },
    {
      id: 'withholding/had-it-ready-for-you',
      match: [
        '(i|we) had (your|a|the|something|tickets|it|them|everything|such|that) .{0,6} (ready|wrapped|bought|booked|planned|picked out|lined up|waiting|set aside|put by) .{0,2} (for you)? ~ .{0,3} (then|but|not|now|until|so|pity|shame|keep|i will|it|well)',
        '(pity|shame|too bad|such a shame|what a shame|real shame) .{0,4} (because|as|cos|since|i|we|had) .{0,3} (i|we)? (was|were|had) (going to|about to|planning|something|a|such|got|bought)',
      ],
      unless: [
        '(was|were) (going to|about to|planning to|thinking of) .{0,4} (ask|text|call|ring|go|get|leave|say|make|have|cook|order|pop|head|do|start|wait|book) .{0,10} (but|then|and then) .{0,2} (i|the|we|my|it|they|he|she)',
        '(was|were) (going to|about to|planning to) .{0,12} (but|then) .{0,1} (i (forgot|thought|was|got|fell|had|did|could|am|ran|saw)|the|my|it|they|we|he|she)',
      ],
      strength: 'weak',
      examples: [
        "«I had your present wrapped. Now I don't» know who it's for.",
        '«Shame, because I had something» planned for tonight.',
      ],
      counterExamples: [
        { text: 'I was going to ring you but then the bus came.', because: 'no-match' },
      ],
      explanation: 'refused-warmth',
    },
    {
      id: 'withholding/why-would-i-be-warm',
      match: [
        'why (would|should|on earth would|the hell would|do you think) i .{0,2} (say|tell|hold|hug|kiss|help|do|give|want|be|come|cook|come to|share|lend|pay|make|bother|sleep|call you|show|offer|waste) .{0,8} (when|if|after|while|to someone|for someone|to a|for a|given) .{0,2}',
        '(and)? you (wonder|are surprised|ask|still ask|dare ask|expect|seriously expect|really expect|actually expect) .{0,2} (why|that|me to) .{0,2} (i|we)? .{0,2} (%warm-deed%|not in the mood|do not touch|never say|cold|not (nice|warm|keen|proud)|want to be (near|around|close))',
        '(hug|kiss|hold|love|cuddle|want|help|like|touch|praise|reward|thank|comfort|congratulate) (you|u|that) @question .{0,2} ~ (for what|why|after|what for|dream on|earn|when|not|as if|no|should have|lol|you must|i do not think|in that|looking|like that)',
      ],
      unless: [
        'why (would|should) i (want|do|be|help|say|give|tell) .{0,3} (to hurt|to upset|mad|angry|you (that|not))',
      ],
      strength: 'fair',
      examples: [
        '«Why would I cook for you when you never» finish a plate?',
        '«And you wonder why I never hold your hand».',
        '«Hold you? After» what you said to Dad?',
      ],
      counterExamples: [{ text: 'Could you tell me why the form is late?', because: 'no-match' }],
      explanation: 'refused-warmth',
    },
    {
      id: 'withholding/give-me-one-reason',
      match: [
        'what (reason|have you done|did you do) .{0,3} (to deserve|have i|would i have|to earn|that i should) .{0,4}',
        '(give me|name me|tell me) (one|a single|a good) (good)? reason (why)? .{0,1} (i|we) (should|would|ought)',
      ],
      unless: [
        'why (would|should) i (want|do|be|help|say|give|tell) .{0,3} (to hurt|to upset|mad|angry|you (that|not))',
      ],
      strength: 'weak',
      examples: [
        '«What have you done to deserve a new phone»?',
        '«Give me one good reason why I should» sign that form.',
      ],
      counterExamples: [{ text: 'Could you tell me why the form is late?', because: 'no-match' }],
      explanation: 'refused-warmth',
    },
    {
      id: 'withholding/depends-how-you-behave',
      match: [
        '(depends|depend|depending|hinges|hangs|comes down|up to) .{0,4} (how|whether|if) .{0,2} (nice|nicely|sweet|sweetly|kind|flexible|cooperative|loyal|sorry|grateful|willing|reasonable|sensible|discreet|good|honest|obedient|respectful|quiet|polite|helpful|accommodating|mature|loving|affectionate|well) .{0,3} (you|she|he) (are|can|were|behave|behaves|treat|play|feel|ask|prove|is|want|intend|act|speak|manage)',
        '(depends|depend|depending|hinges|hangs) .{0,3} (on|upon) (your|ur|her|his) (attitude|behaviour|behavior|mood|manners|tone|loyalty|conduct|cooperation|flexibility|obedience|willingness|performance in bed|effort|apology|next move|next words)',
        '(depends|depend|depending|hinges|hangs|rests) .{0,5} (how|whether|what|if|which) (you|i|we) .{0,3} (behave|act|treat me|talk to me|speak to me|dress|vote|apologise|apologize|choose to|smile|hear any more|hear any|hear another|see any|see an|say sorry|keep your mouth|keep quiet|play along|answer me|carry yourself|conduct)',
      ],
      unless: ['(photo|weather|traffic|train|time|budget|doctor)'],
      strength: 'fair',
      examples: [
        'You may get the Saturday off, it «depends a little on how accommodating you are».',
        'Whether I come at all «depends on your attitude».',
        'The deposit «depends on how you treat me» this month.',
      ],
      counterExamples: [
        { text: 'It depends how good the weather is where you are.', because: 'no-match' },
      ],
      explanation: 'support',
    },
    {
      id: 'withholding/we-shall-see-about-it',
      match: [
        '(let us|we will|we shall|will|i will|lets) (just)? (wait and see|see about (it|that|the|your)|have to see about|think about (it|that|sending|giving|letting|whether|the|your)) .{0,3}',
        '(i will|i might|we will|we might|i may|let me|i shall) (think|consider|reconsider|see|review|decide) .{0,2} (about|whether|if|it|your) .{0,6} (when|once|if|after|by then)',
      ],
      unless: ['(weather|forecast|results|doctor|vet)'],
      near: [
        '(you (will|have to|need to|must|get|want)|until|unless|once|earn|show me|prove|if you|when you|first|be (good|nice|civil|polite|sweet)|your (attitude|behaviour|tone|sister|boyfriend|little)|behave|do something|after (yesterday|last night|that|what|your))',
      ],
      strength: 'fair',
      examples: [
        "«Let's wait and see how you behave» first.",
        '«I might reconsider your hours once» you learn to smile.',
      ],
      counterExamples: [{ text: "Let's wait and see what the forecast says.", because: 'unless' }],
      explanation: 'support',
    },
    {
      id: 'withholding/and-then-perhaps',
      match: [
        '(then|and then|after that|maybe then|perhaps then|only then) .{0,2} (we|i|you) (will|can|might|may|shall) (talk|see|discuss|think|consider|reconsider|look at|have)',
      ],
      unless: ['(weather|forecast|results|doctor|vet)'],
      near: [
        '(you (will|have to|need to|must|get|want)|until|unless|once|earn|show me|prove|if you|when you|first|be (good|nice|civil|polite|sweet)|your (attitude|behaviour|tone|sister|boyfriend|little)|behave|do something|after (yesterday|last night|that|what|your))',
      ],
      strength: 'weak',
      examples: [
        'Behave, «and then we can talk» about the car.',
        "Show me you can be grateful, «and then we'll talk» about the car.",
      ],
      counterExamples: [
        { text: "Let's wait and see what the forecast says.", because: 'no-match' },
      ],
      explanation: 'support',
    },
    {
      id: 'withholding/while-you-insist',
      match: [
        '(as long as|so long as|while|whilst|for as long as) you (insist|keep|keep on|continue|live with|are with|are seeing|see|have that|have got that|wear|still|carry on|persist|refuse|choose|go on|hang|stay with|side|look|dress|talk|speak|behave|act|treat|have)  .{0,8}',
      ],
      unless: [
        '(as long as|so long as|while) you (keep|continue|have) .{0,3} (receipt|getting|safe|warm|going|growing|fun)',
        '(look|looked) after',
      ],
      near: [
        '(%warm-deed%|%warm-good%|we (do not|will not|can not|are not)|i (do not|will not|can not|am not)|not (going|getting|coming|a|one|paying|welcome|teach)|no (more|money|help|dinner|wifi|lift|keys)|forget|do not (ask|expect|come|bother)|closed|door|welcome)',
      ],
      strength: 'fair',
      examples: [
        '«While you live with him and his mother, there will be no» money from us.',
        "«As long as you insist on seeing him, don't expect a penny» from us.",
      ],
      counterExamples: [
        { text: 'You can stay as long as you have your papers with you.', because: 'unless' },
      ],
      explanation: 'support',
    },
    {
      id: 'withholding/while-that-is-there',
      match: [
        '(while|as long as|so long as) (that|he|she) .{0,3} (is|are) .{0,3} (under|in|on|at|with|around) (your|that|the|my|this) .{0,3}',
      ],
      unless: [
        '(as long as|so long as|while) you (keep|continue|have) .{0,3} (receipt|getting|safe|warm|going|growing|fun)',
        '(look|looked) after',
      ],
      near: [
        '(%warm-deed%|%warm-good%|we (do not|will not|can not|are not)|i (do not|will not|can not|am not)|not (going|getting|coming|a|one|paying|welcome|teach)|no (more|money|help|dinner|wifi|lift|keys)|forget|do not (ask|expect|come|bother)|closed|door|welcome)',
      ],
      strength: 'weak',
      examples: [
        "There's no more help «while she is in that house».",
        'We are not paying for a course «while he is in your house».',
      ],
      counterExamples: [
        { text: 'You can stay as long as you have your papers with you.', because: 'no-match' },
      ],
      explanation: 'support',
    },
    {
      id: 'withholding/lost-it-when-you',
      match: [
        'you (lost|gave up|forfeited|threw away|blew|waived|gave away|kissed goodbye to|said goodbye to|missed) (that|it|the right|your right|your chance|your place|my|your|any right|all that|all rights) .{0,6} (when|the day|the moment|the minute|after|with|by|the night)',
        'you (lost|burned|burnt|used up|spent) (my|our|your last|all your|any|every) .{0,2} (trust|love|respect|goodwill|good will|affection|support|help|sympathy|chances|credit|kindness|warmth)',
        '(those|all that|your) .{0,1} (privilege|privileges|right|rights|perk|perks|treats|favours|favors) .{0,2} (ended|ends|stopped|expired|gone|over|went|suspended|revoked|are gone|is gone|are over|is over) .{0,3} (when|the day|until|as of|with)?',
      ],
      unless: ['(lost|missed) .{0,3} (train|bus|flight|appointment|phone|keys|weight|signal|job)'],
      strength: 'fair',
      examples: [
        "Don't sit next to me, «you lost that when you danced with» her.",
        '«You burned all your goodwill» with that email.',
        '«Those privileges ended when you lied» about the bus.',
      ],
      counterExamples: [
        { text: 'You lost your phone when the train stopped, remember?', because: 'unless' },
      ],
      explanation: 'refused-warmth',
    },
    {
      id: 'withholding/no-satisfaction',
      match: [
        '(not|never) (going to)? (give|giving|gonna give) (you|u|anyone) (the|that)? (satisfaction|pleasure|luxury) .{0,3}',
        '(i|we) (know|know exactly|know perfectly well|know full well|have the answer|have known) (why|who|what|where|how|which|the|when|something|it) .{0,8} (but|and|n) .{0,2} (not (going to|telling|saying|sharing|giving)|will not (tell|say|give|share)|why would i|never (tell|giving|give)|you can (guess|look|find|wonder|keep|work)|let you|am keeping|wonder|guess|do not see why)',
      ],
      unless: [
        '(not|never) (telling|saying|sharing|showing) .{0,8} (christmas|birthday|spoiler|ending|morning|wedding|party|home|reveal)',
        '(not|never) (telling|saying|explaining|sharing) .{0,3} (you what to do|this to|that)',
      ],
      strength: 'fair',
      examples: [
        "«I know who paid for it but I'm never giving» you the satisfaction.",
        '«I know exactly where it is, and you can look» for yourself.',
      ],
      counterExamples: [
        {
          text: "It's a surprise, so I'm not telling you until your birthday.",
          because: 'no-match',
        },
      ],
      explanation: 'support',
    },
    {
      id: 'withholding/guess-for-yourself',
      match: [
        '(you (can|will|could) (just|have to|keep)?|let you|i will let you) (wonder|guess|guessing|sweat|stew|find out|figure it out|work it out) .{0,3} (why|what|who|yourself|like i did|for once|on your own|for yourself|then)',
        '(wouldnt|would not|would you not) (you)? (like|love) to know',
        '(not|never) (sharing|telling|saying|explaining|giving|showing) .{0,6} (until|till|unless|if you|with someone|to someone|when you|after)',
        '(need to know|on a need to know) .{0,3} (basis|and you)',
      ],
      unless: [
        '(not|never) (telling|saying|sharing|showing) .{0,8} (christmas|birthday|spoiler|ending|morning|wedding|party|home|reveal)',
        '(not|never) (telling|saying|explaining|sharing) .{0,3} (you what to do|this to|that)',
      ],
      strength: 'weak',
      examples: [
        '«You can keep guessing what I bought for yourself».',
        "«Wouldn't you like to know»?",
        "I'm «not explaining my week to someone» who rolls their eyes.",
        "It's «on a need to know basis and you» don't need to.",
      ],
      counterExamples: [
        { text: "It's a surprise, so I'm not telling you until your birthday.", because: 'unless' },
      ],
      explanation: 'support',
    },
    {
      id: 'withholding/has-to-be-earned',
      match: [
        '(is|are|be|gets|get|has to be|have to be|must be|needs to be|to be|comes) (earned|deserved|a reward|a privilege|not free|not automatic|not a right|won back|for free|a tap)',
        '(earn|earned|earning|win|won) (it|that|them|your place|your keep|the right|my|back my|my trust|my love|your way back|that back|it back|a place) .{0,3}',
        '(not|have not|has not|nothing|never) .{0,2} (earned|deserved|merited|done anything to earn|done anything to deserve|deserving) .{0,4}',
      ],
      unless: [
        '(money|cash|bonus|degree|badge|rest|break|holiday|pint|drink|it well|points|interest|living|wages|trip|salary) (is|was|well|you have)? (well)? (earned|deserved)',
        '(you|you have|you really|u) (really|so|totally|definitely|more than)? (earned|deserved|deserve) (it|that|this|every)',
        '(you deserve|you have earned|well deserved|well earned|points|loyalty card|interest)',
      ],
      near: ['(you|your|ur|u)'],
      strength: 'weak',
      examples: [
        'Affection «has to be earned» in my house, you know that.',
        "You'll have to «earn it».",
        "You «haven't earned a seat at this» table.",
      ],
      counterExamples: [
        { text: "Take the break, you've earned it, you deserve every minute.", because: 'unless' },
      ],
      explanation: 'earned',
    },
    {
      id: 'withholding/you-know-what-it-takes',
      match: [
        '(reward|rewarding|rewarded|reward you) .{0,2} (for|bad|that|this|your|people|behaviour|with)',
        '(you know|you both know|you know exactly|you know full well) (what|how|where) .{0,2} (you would have to|you have to|you need to|you must|to do|it takes|it would take|the price)',
        '(work on|sort out|fix|change|improve|lose|drop) (yourself|the attitude|that attitude|your attitude|your figure|the tone|that tone|your weight|your mood) .{0,1} (first|and|then|before|$)',
      ],
      unless: [
        '(money|cash|bonus|degree|badge|rest|break|holiday|pint|drink|it well|points|interest|living|wages|trip|salary) (is|was|well|you have)? (well)? (earned|deserved)',
        '(you|you have|you really|u) (really|so|totally|definitely|more than)? (earned|deserved|deserve) (it|that|this|every)',
        '(you deserve|you have earned|well deserved|well earned|points|loyalty card|interest)',
      ],
      near: ['(you|your|ur|u)'],
      strength: 'weak',
      examples: [
        "I don't «reward people» who pull that face at me, you included.",
        'Your sister gets help. «You know what you have to do».',
        "I'd take you out more. «Work on that attitude first».",
      ],
      counterExamples: [
        {
          text: "Take the break, you've earned it, you deserve every minute.",
          because: 'no-match',
        },
      ],
      explanation: 'earned',
    },
    {
      id: 'withholding/not-in-the-mood-for-you',
      match: [
        '(do not|did not|can not|could not|will not|hard to|difficult to|not easy to|struggle to|find it hard to|not able to|impossible to) (really|even|exactly|just)? (feel like|feel|be|being|bring myself to|find it in me to|want to be|see myself|get in the mood|be in the mood) .{0,2} (%nice%|close|intimate|romantic|proud|loving|sexy|touched|attracted|generous|helpful|warm) .{0,3} (to|with|for|towards|by|when|while|after|around|of)',
        '(can|could) be .{0,3} (%nice%|lovely|sweet|generous|kind|nice|so good to you|the nicest|very generous|very kind|a lot nicer|a great dad|a good mother) .{0,6} ~ .{0,3} (you|if you|when you|when people|just|as long as|provided) .{0,3} (just|only|have to|need to|must|stop|know|let me|want|behave|make it|do not)',
        '(you|u) (can|could) (walk|take the bus|get the bus|go hungry|make your own|find your own|get your own|sort your own|cook your own|wait|starve|sit there|freeze) .{0,6} (and|while you|till you|until you|then) .{0,2} (think|reflect|remember|learn|apologise|decide)',
      ],
      unless: [
        '(do not|did not|can not) (feel|be) .{0,3} (proud|close) .{0,3} (of myself|to god|right now)',
        'no %warm-good% (today|tonight|now|this week) (i|we|sorry|please|thanks|the|because of the|for me)',
      ],
      strength: 'fair',
      examples: [
        "It's «hard to feel close to you when» you wear that.",
        'I «can be so generous, but people just have to stop» pushing me.',
        '«You can walk home and think» about your manners.',
      ],
      counterExamples: [
        { text: "I don't feel close to God at the moment, after the funeral.", because: 'unless' },
      ],
      explanation: 'refused-warmth',
    },
    {
      id: 'withholding/none-for-you',
      match: [
        '(sleep|sleeping|stay|spend the night|you can sleep|enjoy) (on|in) (the|your) (sofa|couch|spare room|floor|bath|car|garage|guest room|settee) (then|tonight|until|till|for|with|and think)',
        '(there is|it is|you get|you will get|you are getting) (just)? (toast|leftovers|nothing|cereal|beans|bread|crumbs) .{0,3} (for you|then|instead|from me)',
        '(no|not any) (more|longer)? .{0,2} %warm-good% (for you|tonight|then|any more|anymore|today|this week|this year|now|from me|again)',
      ],
      unless: [
        '(do not|did not|can not) (feel|be) .{0,3} (proud|close) .{0,3} (of myself|to god|right now)',
        'no %warm-good% (today|tonight|now|this week) (i|we|sorry|please|thanks|the|because of the|for me)',
      ],
      strength: 'weak',
      examples: [
        '«Sleep on the sofa tonight», then.',
        "You didn't call, so «there's nothing cooked for you».",
        '«No bedtime story for you».',
      ],
      counterExamples: [
        {
          text: "I don't feel close to God at the moment, after the funeral.",
          because: 'no-match',
        },
      ],
      explanation: 'refused-warmth',
    },
    {
      id: 'withholding/love-with-an-if',
      match: [
        '(love|loved|loving|loves) you .{0,4} (but|only|as long as|when|if) .{0,4} (only|when|the child|the girl|the boy|the son|the daughter|the man|the woman|as long as|if) .{0,2} (you|we|i|who)',
        '(be|call|called|calling) .{0,1} (your|you|my|our|a) .{0,1} (mum|mom|mother|dad|father|friend|son|daughter|child|brother|sister|wife|husband|family|parent|parents|grandmother|grandfather) again .{0,3}',
        '(when|once|the day|as soon as) (that|the|my|our) .{0,2} (girl|boy|son|daughter|man|woman|wife|version|person|child) .{0,2} (comes back|is back|returns|shows up|turns up|reappears) .{0,4}',
        '(door|doors|house|home|arms|wallet|purse|bank) .{0,2} (opens|open|reopens|will open|is open|are open|will be open|is closed|is shut|stays shut) .{0,3} (again)? .{0,2} (the day|when|once|if|only if|until|unless|the moment) (you|that|he|she)',
        '(you (can|could|may|will) (have|keep)|it is up to you|your choice) .{0,3} (a)? (grandmother|grandfather|father|mother|dad|mum|family|wife|friend|inheritance|home|husband|job) .{0,3} or .{0,3} (not|him|her|that|none|you can)',
        '(i|we) (used to|would) (love|adore|want|be proud of|like|hug|kiss) you .{0,3} (before|until|when|if) you .{0,3}',
        '(proud of you|pleased with you|happy with you|impressed with you|believe in you) (when|if|once|the day|as soon as|until|unless|till)',
      ],
      unless: [
        '(door|house|home) .{0,3} open .{0,4} (always|any time|anytime|whenever|if you ever)',
        '(you can|if you) .{0,4} need',
        '(so|very|really|incredibly|always)? proud of you (when|if) you (were|sang|said|got|won|stood|did|told|passed|spoke|walked)',
      ],
      strength: 'fair',
      examples: [
        'I «love you, but only when you» act like a wife.',
        "Change your mind and I'll «be your mother again, not before».",
        '«The day that sweet girl comes back, so will the pocket» money.',
        'Our «door opens again once you» finish with him.',
        "«You can have a grandfather or not, that's» for you to say.",
        '«I would adore you if you took care of» yourself.',
        "I'll be «proud of you when» you get a real job.",
      ],
      counterExamples: [
        {
          text: 'Our door is always open to you, day or night, if you ever need.',
          because: 'unless',
        },
      ],
      explanation: 'conditional-love',
    },
    {
      id: 'withholding/until-you-are-nice',
      match: [
        '(until|till|til|unless|not until|not till|only when|only if|when|once|as soon as) (you|u|ur) (are|is|be|can be|have been|learn to be|start being|try being|decide to be|remember to be) (a bit|a little|a lot|more|much|really|properly|ready to be|finally|less)? .{0,1} (nice|nicer|kind|kinder|civil|polite|sweet|sweeter|loving|grateful|respectful|obedient|sorry|reasonable|pleasant|affectionate|thinner|slimmer|skinnier|fitter|prettier|sexier|loyal|worthy|deserving|ladylike|feminine|trustworthy|cooperative|humble) .{0,3}',
        '(until|till|til|unless|once|when|if) (your|ur|that|the) (attitude|behaviour|behavior|manner|manners|tone|face|mouth|temper|figure|weight|mood|conduct) (improves|has improved|changes|has changed|is fixed|gets better|softens|drops|is better|goes|is gone)',
      ],
      unless: [
        '(sorry to hear|until you are nice and)',
        '(know|understand|realise|learn) .{0,3} (want|need|how much|how to (use|work|drive))',
        '(child|toddler|dog|puppy)',
      ],
      strength: 'fair',
      examples: [
        "You're not getting it back «til you're nice to me».",
        "I'll sign it «when your attitude improves».",
      ],
      counterExamples: [
        { text: 'Keep it in the oven until you are nice and hungry.', because: 'unless' },
      ],
      explanation: 'behave',
    },
    {
      id: 'withholding/until-you-have-learnt',
      match: [
        '(until|till|til|unless|not until|once|as soon as) (you|u) (have learnt|have learned|learn|learnt|learned|remember|know|understand|figure out|realise|realize) (how|what|who|your|to|some) .{0,4} (speak|talk|behave|mother|manners|respect|place|treat|one|cook|dress|smile|thank|sorry|family|gratitude|matters|boss|grateful|wife|husband|you have|pays|done|listen|owe)',
      ],
      unless: [
        '(sorry to hear|until you are nice and)',
        '(know|understand|realise|learn) .{0,3} (want|need|how much|how to (use|work|drive))',
        '(child|toddler|dog|puppy)',
      ],
      strength: 'weak',
      examples: [
        '«Not until you remember your place».',
        "I'm keeping grandma's ring «until you have learnt how one» speaks to a father.",
      ],
      counterExamples: [
        { text: 'Keep it in the oven until you are nice and hungry.', because: 'no-match' },
      ],
      explanation: 'behave',
    },
    {
      id: 'withholding/in-shape-and-i-will',
      match: [
        '(if|when|once|until|till|unless|maybe if|perhaps if) you .{0,3} (lost|lose|dropped|drop|shed|shifted|kept|keep|got|get|looked|look|took|take|dressed|dress|wore|wear|made|make|shaved|shave|grew|grow|dyed|toned|slimmed) .{0,3} (weight|pounds|kilos|stone|in shape|into shape|some shape|after yourself|care of yourself|like a (woman|lady|man)|like you used to|an effort|some effort|more effort|sexy|nice|decent|proper clothes|a dress|heels|makeup|the belly|your legs|your hair|your figure|better|prettier|thinner|slimmer)',
        '(attracted|attractive|sexy|in the mood|fancy you|want you|touch you|sleep with you|look at you|desire you|into you|turned on) .{0,6} (if|when|since|until|unless|with) .{0,2} (you|that|your|the) .{0,4} (weight|belly|stomach|hair|body|figure|looked|shape|put on|gained|let yourself|sweatpants|pyjamas|fat|size|made an effort)',
      ],
      unless: ['(doctor|nurse|interview|knee|warm|gym|weather)'],
      near: [
        '(i|we|me|he|cuddles|compliments|love|attention|nice|hug|kiss|proud|boyfriend|girlfriend)',
      ],
      strength: 'fair',
      examples: [
        "You'd get more cuddles «if you kept yourself in shape».",
        'I would be more «attracted to you if you looked» like you did before.',
      ],
      counterExamples: [
        { text: 'Take a coat, it will rain if you look at the sky.', because: 'no-match' },
      ],
      explanation: 'looks',
    },
    {
      id: 'withholding/back-when-you-are-back',
      match: [
        '(allowance|money|wifi|phone|car|keys|standing order|card|rent|help|pocket money|invitation|key) .{0,3} (comes back|come back|will be back|is back|returns|goes back|will resume|starts again|gets|turns|changes) .{0,6} (when|once|if|the day|as soon as|every time|unless) .{0,2} (you|that|he|she|someone|somebody|i)',
        '(get|gets|getting|have|has|gives|give) (my|our|all my|all our) (help|support|love|attention|backing|trust|time|money|praise|respect) because .{0,6}',
        '(photos|pictures|password|number|address|letter|ring|recipe|diary|news|certificate|form|forms|paperwork|passport) .{0,6} ~ .{0,2} (be|behave|act|play) (civil|nice|polite|good|sweet|reasonable|grateful)',
      ],
      unless: [
        '(want|need) (it|them|that) .{0,3} (you|then) .{0,1} (do|say|come|ask|show) .{0,3} (it|so|round|over|me)',
      ],
      strength: 'fair',
      examples: [
        'The «allowance comes back the day you» drop him.',
        'Your brother «has all our support because he listens».',
        'Want the «photos? Be nice» for once.',
      ],
      counterExamples: [{ text: 'I need the form, could you send it?', because: 'no-match' }],
      explanation: 'earned',
    },
    {
      id: 'withholding/if-you-want-it-then',
      match: [
        '(wanna|want|want me to|want my|want a|want some) .{0,1} (%warm-deed%|%warm-good%) @question ~ (then)? (try|start|stop|then|first|well|earn|ask|be|beg|say|act|dress|lose|prove|show|you|u|apologise|should)',
      ],
      unless: [
        '(want|need) (it|them|that) .{0,3} (you|then) .{0,1} (do|say|come|ask|show) .{0,3} (it|so|round|over|me)',
      ],
      strength: 'weak',
      examples: ['«Want me to hug you? Try» smiling.', '«Want the photos? Be» nice for once.'],
      counterExamples: [{ text: 'I need the form, could you send it?', because: 'no-match' }],
      explanation: 'earned',
    },
    {
      id: 'withholding/no-this-no-that',
      match: [
        'no (apology|sorry|ring|chores|grades|effort|respect|rent|church|smile|thank you|please|homework|visit|visits|photos|sex|weight loss|results|manners) ~? (then)? no .{1,4}',
        '(say sorry|apologise|apologize|come home|delete it|be nice|behave|smile|tell me|drop it|do it|block him|block her|ask nicely|say please|show respect|come to church|pick up|answer) .{0,4} or (you|i|we|there|no|it|forget|the) .{0,2} (not|no|will not|are not|forget|get|can|is|wont|do not) .{0,8}',
        '(you)? get what you (give|put in|earn|pay for|deserve) .{0,3}',
        '(what do i get|whats in it for me|what is in it for me|what have you done for me|and what do i get|what will you do for me|what do i get in return|make it worth my while) .{0,3}',
        '(ask|asked|asking|say|said|try|beg) .{0,1} (again)? (nicely|properly|sweetly|nicer|please|the magic word|like you mean it|on your knees|politely|with a smile) .{0,4}',
        'be (a)? (good|nice|sweet|obedient|quiet|loyal) (girl|boy|wife|son|daughter|lad|for once|for a week|for a month|till|until|tonight) .{0,2} (and|then|n) .{0,2} (i|you|we|maybe|daddy|mummy|mommy) .{0,4}',
      ],
      unless: [
        'good (boys|girls|children) (get|have) .{0,4} (presents|santa|treats|walkies)',
        'you get what you pay for .{0,3} (with|phone|shoes|flight|airline)',
      ],
      near: ['(you|your|u|ur|i|me|my)'],
      strength: 'weak',
      examples: [
        '«No apology, no dinner from me».',
        "«Say sorry or you're not coming on holiday».",
        '«You get what you give, babe».',
        '«And what do I get in return»?',
        "«Ask me again nicely and I'll see».",
        '«Be good till Friday and then maybe you get it».',
      ],
      counterExamples: [{ text: "Good boys get treats, don't you, Rex?", because: 'no-match' }],
      explanation: 'behave',
    },
    {
      id: 'withholding/do-not-expect-me-to',
      match: [
        '(do not|dont|never|you can not|can you|how can you|how do you) (expect|think|imagine|count on|ask) (me|us|a|any|my|for) (to)? .{0,2} (hug|kiss|cuddle|love|touch|affection|sympathy|warmth|be nice|be warm|be sweet|smile|be there|come running|support you|help you|lift a finger|open|drive you|cook for you|pay for|a penny|penny|lend|sleep next|sleep with|hold your|birthday present|present|presents|invitation|invite|reference|good word|favours|favour|favors) .{0,5}',
        'i (do not|dont|never|will not) (hug|kiss|cuddle|touch|help|do favours for|cook for|drive|sleep next to|sleep with|lend money to|lend to|reward|say nice things to|buy presents for|sit next to|smile at|date|love|marry|recommend|promote|waste kindness on|invest in) (people|someone|somebody|women|men|girls|boys|a woman|a man|a girl|a wife|a husband|wives|liars|those|a son|a daughter|anyone|staff|boys) (who|that|like|with) .{0,5}',
        '(consider|you can consider|take it) (it|that|this|the .|your .|the . .|your . .) (cancelled|canceled|gone|withdrawn|off|over|revoked|returned|sold) .{0,5}',
      ],
      unless: [
        'i (do not|never) (date|drive|lend|help) .{0,3} (at work|strangers|on)',
        '(do not|never) (expect|ask|count) .{0,4} (lend|drive|pay) .{0,4} (i am skinned|i am skint|broke|no licence)',
      ],
      strength: 'fair',
      examples: [
        "«Don't expect a hug from me after that face».",
        "«I don't kiss people who slam doors».",
        '«Consider your trip cancelled».',
      ],
      counterExamples: [
        { text: "I never lend my car, it's not insured for others.", because: 'no-match' },
      ],
      explanation: 'refused-warmth',
    },
    {
      id: 'withholding/the-mood-is-killed',
      match: [
        '(not|no longer|not any more|never) .{0,1} (interested|keen|inclined|in the mood|minded|moved|tempted|motivated) (in|to|for) (helping|help|give|giving|hugging|touching|being|sharing|share|cuddle|cuddling|sleeping|make|making|be) .{0,5}',
        '(that is all|this is all|thats all|thats as much as|all) (you|youre|ur) (are getting|get|will get|deserve|are worth|will see|getting) .{0,4}',
        'you (are|should be|were) (lucky|grateful|glad) (i|that i|we|to) .{0,1} (even|still|bother|at all|get|let|speak|cook|pay|help|come|took) .{0,5}',
      ],
      unless: [
        'put me off .{0,3} (food|fish|wine|gin|coffee|the (film|place|idea|book))',
        'you (are|were) lucky (to|that i) .{0,4} (alive|ok|found|caught|was (there|passing|in))',
      ],
      near: ['(you|your|u|ur)'],
      strength: 'weak',
      examples: [
        "I'm «no longer inclined to help you».",
        "«That's all you're getting».",
        "«You're lucky I even pick you up».",
      ],
      counterExamples: [
        { text: 'The smell put me off fish, sorry if you cooked it.', because: 'no-match' },
      ],
      explanation: 'refused-warmth',
    },
    {
      id: 'withholding/proof-on-paper-first',
      match: [
        '(then|and then|only then|after that|maybe then|not till then|not until then) .{0,2} (i|we|your %parent%) (will|might|may|can|would|shall|could) .{0,1} (%warm-deed%|consider|think|see|talk|be|do|start|stop) .{0,3}',
        '(you) (have|need|will have|got) to (earn|prove|win|show|deserve|work for|work your way|make it up|pay) .{0,2} (it|that|yourself|me|back|my|first|your way|up|us|worthy|for) .{0,3}',
      ],
      unless: [
        '(first|after that|then) (you|i|we) (want|need|have|will|can|might) .{0,2} (to (turn|press|click|go|preheat|get|log|ring|check)|turn|press|go|get|preheat|log|boil|mix)',
        'you (have|need) to (show|prove|pay) .{0,3} (id|passport|ticket|address|age|deposit|fee|council|tax)',
      ],
      near: ['(you|your|u|ur)'],
      strength: 'weak',
      examples: [
        '«Then maybe I will talk to your father» about the flat, if you listen.',
        '«You have to earn my respect back».',
      ],
      counterExamples: [
        { text: 'You need to show your passport at the desk.', because: 'no-match' },
      ],
      explanation: 'earned',
    },
    {
      id: 'withholding/plainly-refused-warmth',
      match: [
        '(should have|shoulda|should of|ought to have|maybe|perhaps you should have) (thought|considered|remembered|been thinking) .{0,2} (of|about|that)? .{0,2} (before|when|first|earlier|then) .{0,2} (you|u)?',
      ],
      unless: [
        'why (would|should) i (want|do|be|help|say|give|tell) .{0,3} (to hurt|to upset|mad|angry|you (that|not))',
      ],
      strength: 'fair',
      examples: [
        'You «ought to have considered that before you moved» out.',
        'You «should have thought of that before you took» his side.',
      ],
      counterExamples: [{ text: 'Could you tell me why the form is late?', because: 'no-match' }],
      explanation: 'refused-warmth',
    },
    {
      id: 'withholding/plainly-support-to-you',
      match: [
        '(and|then|afterwards|after that) (perhaps|maybe|possibly) (then|i will|we will|you will|not|you can|i might)? $',
        '(for a|a whole|one) (week|month|fortnight|year|term) (and|then|n) .{0,2} (i|we|you) (will|might|may|can|could)',
      ],
      unless: ['(weather|forecast|results|doctor|vet)'],
      near: [
        '(you (will|have to|need to|must|get|want)|until|unless|once|earn|show me|prove|if you|when you|first|be (good|nice|civil|polite|sweet)|your (attitude|behaviour|tone|sister|boyfriend|little)|behave|do something|after (yesterday|last night|that|what|your))',
      ],
      strength: 'fair',
      examples: [
        'Earn it, and «then maybe».',
        'Be polite to her «for a month and I might» give you the code.',
      ],
      counterExamples: [
        { text: "Let's wait and see what the forecast says.", because: 'no-match' },
      ],
      explanation: 'support',
    },
    {
      id: 'withholding/plainly-behave-to-you',
      match: [
        'good (girls|boys|wives|husbands|children|daughters|sons|employees|girlfriends) (get|deserve|are allowed|have|receive) .{0,5}',
      ],
      unless: [
        'good (boys|girls|children) (get|have) .{0,4} (presents|santa|treats|walkies)',
        'you get what you pay for .{0,3} (with|phone|shoes|flight|airline)',
      ],
      near: ['(you|your|u|ur|i|me|my)'],
      strength: 'fair',
      examples: ['«Good sons get the car, you see».', '«Good wives get flowers, you know».'],
      counterExamples: [{ text: "Good boys get treats, don't you, Rex?", because: 'unless' }],
      explanation: 'behave',
    },
    {
      id: 'withholding/plainly-refused-warmth-to-you',
      match: [
        '(old me|before|a month ago|once|normally|any other day|last week) .{0,1} i (would have|might have|could have|used to) .{0,2} (hugged|kissed|helped|given|brought|made|run|paid|driven|lent|said yes|bring|make|hold|run you) .{0,5}',
      ],
      unless: [
        'put me off .{0,3} (food|fish|wine|gin|coffee|the (film|place|idea|book))',
        'you (are|were) lucky (to|that i) .{0,4} (alive|ok|found|caught|was (there|passing|in))',
      ],
      near: ['(you|your|u|ur)'],
      strength: 'fair',
      examples: [
        '«Once, I would have driven you there».',
        '«Normally I would have brought you tea in bed».',
      ],
      counterExamples: [
        { text: 'The smell put me off fish, sorry if you cooked it.', because: 'no-match' },
      ],
      explanation: 'refused-warmth',
    },
    {
      id: 'withholding/plainly-earned-to-you',
      match: [
        '(once|when|until|till|after|if) (i|we|your %parent%) (see|saw|have seen|get|hear|feel|notice|can see|am shown|am convinced) .{0,2} (a|an|some|real|proper|better|good|actual|that|the|your|straight|enough|proof|you) .{0,1} (effort|grades|marks|results|change|changes|improvement|respect|apology|sorry|ring|attitude|proof|gratitude|remorse|progress|work|loyalty|degree|smile|clean|numbers|commitment|trying|mean it|behaving|appreciate|appreciation) .{0,4}',
        '(prove|show) (it|me|us|to me|yourself|that you|your) .{0,3} (first|worthy|deserve|love|loyal|sorry|serious|mean|grateful|for a|trusted|changed|wife|woman|man) .{0,4}',
      ],
      unless: [
        '(first|after that|then) (you|i|we) (want|need|have|will|can|might) .{0,2} (to (turn|press|click|go|preheat|get|log|ring|check)|turn|press|go|get|preheat|log|boil|mix)',
        'you (have|need) to (show|prove|pay) .{0,3} (id|passport|ticket|address|age|deposit|fee|council|tax)',
      ],
      near: ['(you|your|u|ur)'],
      strength: 'fair',
      examples: [
        'First you «show me you can be trusted».',
        '«When I see some real effort from you, perhaps».',
      ],
      counterExamples: [
        { text: 'You need to show your passport at the desk.', because: 'no-match' },
      ],
      explanation: 'earned',
    },
    {
      id: 'withholding/will-once-you-stop',
      match: [
        '(i|we) (will|shall|can|might|may|would) .{0,3} (give|sign|pay|lend|send|unlock|hand|return|buy|cook|hug|kiss|unblock|share|release|drive|help|forgive|invite|approve|fund) .{0,7} (when|once|the minute|the moment|the day|as soon as|if) you (stop|quit|start|learn to|learn|begin|give up|get rid of|show|prove|drop|admit|dump) .{0,4}',
        '(talk|speak|think|see|discuss|decide) about .{1,6} (once|when|the day|after|as soon as) (you|your) .{0,3} (shown|show|learnt|learned|learn|proved|can be|stopped|stop|dropped|apologised|apologise|sorted|behave|behaved|attitude|lost|lose|calmed|grown|can behave|earned) .{0,5}',
        '(not|never|am not|wont be) (going to)? (saying|say|sayin) (it|i love you|that|love you|goodnight|sorry) (back)? .{0,2} (till|til|until|unless) .{0,4}',
        '(yours|his|hers|all yours) (again)? (the day|the moment|the minute|only when|only once) (you|he|she) .{0,5}',
      ],
      unless: [
        '(stop|start|learn|show|begin) .{0,3} (by|here|at six|working there|uni|school|driving)',
      ],
      strength: 'fair',
      examples: [
        '«We will pay the rent once you quit that band».',
        "«I'll send the recipe the day you start calling».",
        "We can «talk about the trip once you've shown me some respect».",
        "«I'm not saying it back until you deserve it».",
        'The watch is «yours the day you come home to us».',
      ],
      counterExamples: [
        {
          text: "It'll be yours when I get a new one, the old phone works fine.",
          because: 'no-match',
        },
      ],
      explanation: 'behave',
    },
    {
      id: 'withholding/lose-the-attitude-and',
      match: [
        '(lose|drop|fix|change|ditch|bin|check|sort) (the|that|your|ur) (attitude|tone|face|mood|lip|sulk|boyfriend|weight|belly|ego|beard|hair|nose ring|backchat|cheek) (and|then|n|first) .{0,4}',
        'be (a bit|a little|a lot|more|less|bit) .{0,5} (and|then|n) (i|we|then|maybe|you|perhaps) (might|may|will|could|would|can|shall|i|get) .{0,4}',
        '(allowance|payments|pocket money|money|rent|support|lifts|visits|sundays|invitations|cuddles|help|service|services|credit card|phone contract) .{0,2} (will|shall|can|may|might)? (resume|resumes|restart|restarts|recommence|be restored|start again|be back on) .{0,2} (when|once|if|as soon as|upon|after) .{0,5}',
        '(hardly|not|not really|scarcely) going to (say|congratulate|praise|thank|hug|celebrate|reward|clap|applaud|kiss|be nice|help|pay|cheer|toast) .{0,5} (when|after|if|while|given|considering) (you|your|that) .{0,4}',
        '(i|we) (do not|dont) do (affection|hugs|hugging|cuddles|kisses|romance|sweet|nice|favours|favors|love|presents|birthdays|lifts|forgiveness|sympathy|compliments|praise) (with|for|to) .{0,5}',
        '(when|once|until|till) (i|we) (see|get|hear|receive|am shown|are shown) (some|a bit of|a little|more|evidence of|proof of|signs of|a bit more|real|proper) .{0,2} (respect|effort|gratitude|improvement|improved|loyalty|remorse|commitment|manners|humility|change|obedience|marks|grades|appreciation)',
      ],
      unless: [
        '(be|a bit|a little) .{0,3} (careful|patient|quiet|early) .{0,2} (and|then)',
        '(fix|sort|change|check) (the|your) .{0,2} (and|then|first) .{0,3} (send|restart|reboot|save)',
      ],
      strength: 'fair',
      examples: [
        "«Ditch the attitude and we'll see about» Friday.",
        '«Be a little sweeter and I may tell you».',
        "«Pocket money will resume once she's off the scene».",
        "I'm «hardly going to applaud when you never asked us».",
        "«I don't do presents for girls who argue».",
        "You'll hear from me «when I see a bit of remorse».",
      ],
      counterExamples: [
        { text: 'Be a bit careful and then turn the tap slowly.', because: 'no-match' },
      ],
      explanation: 'earned',
    },
    {
      id: 'withholding/if-you-looked-i-would',
      match: [
        'if you .{1,8} (i would|i might|i could|then i would|maybe i would|perhaps i would) .{0,2} (feel like|want to|be interested in|enjoy|think about|be up for|look forward to|bother|be in the mood for|consider|like) .{0,1} (touching|kissing|hugging|holding|sleeping|being|coming|taking|touch|kiss|hug|hold|sleep|come home|take you|sex|marrying|marry|going out|showing you|introducing|be seen|staying|helping) .{0,3}',
        '(closed|suspended|off|cancelled|withdrawn|unavailable|shut|discontinued|on hold) (until|till) further notice',
      ],
      unless: [
        '(pool|road|school|shop|office|station|lift|gym|library|line) .{0,4} (closed|off|cancelled|suspended|shut)',
        'no (entry|swimming|parking|rush|pudding|dessert|telly|screens|tv|running)',
      ],
      strength: 'fair',
      examples: [
        '«If you wore that dress I might bother coming home».',
        'Nice husband is «off until further notice».',
      ],
      counterExamples: [{ text: 'No rush, tell me when you have told her.', because: 'no-match' }],
      explanation: 'looks',
    },
    {
      id: 'withholding/then-i-heard',
      match: [
        '(then|and then|until|till|that was before|but then) i (heard|saw|read|found|noticed|remembered|got) (how|what|that|who|your|the way|about|wind) .{0,5} (you|your|u|ur) .{0,3}',
        '(so)? why should i .{0,5}',
        'you have not (been|exactly been) (good|nice|kind|sweet|very nice|loyal|fair) to me .{0,2}',
      ],
      unless: [
        '(then|and then) i (heard|saw|read) .{0,3} (your (voice|message|car|name)|you (laugh|sing|come))',
      ],
      strength: 'weak',
      examples: [
        'It was in the post. «Then I heard what you told Gran».',
        'I know, but «why should I tell you»?',
        "«You haven't been nice to me this week».",
      ],
      counterExamples: [{ text: 'And then I saw your message, lovely!', because: 'no-match' }],
      explanation: 'refused-warmth',
    },
  ],
} as const satisfies Pattern;
