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
      strength: 'weak',
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
  ],
} as const satisfies Pattern;
