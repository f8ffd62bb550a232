/**
 * Spellings that stand for other words only before certain words: "ur" is "you are" before "so", and
 * "your" before "phone". The lists are laid out to be read across, not down.
 */

/** Words that "ur" or a misspelt "your" is followed by where it stands for "you are". */
// prettier-ignore
const PREDICATES = [
  'way', 'far', 'hungry', 'seeing', 'hearing', 'tripping', 'nobody', 'somebody',
  'a', 'an', 'the', 'so', 'too', 'not', 'just', 'being', 'never', 'always', 'literally', 'actually', 'really',
  'such', 'still', 'like', 'going', 'gonna', 'gna', 'only', 'all', 'both', 'out', 'in', 'on', 'home', 'here',
  'there', 'lucky', 'mad', 'sad', 'fine', 'ok', 'okay', 'right', 'wrong', 'mine', 'dead', 'welcome', 'crazy',
  'insane', 'mental', 'fake', 'mean', 'weird', 'nuts', 'pathetic', 'useless', 'worthless', 'stupid', 'dumb', 'ugly',
  'fat', 'lazy', 'boring', 'selfish', 'jealous', 'needy', 'clingy', 'dramatic', 'sensitive', 'hysterical',
  'delusional', 'paranoid', 'unstable', 'toxic', 'ungrateful', 'perfect', 'amazing', 'beautiful', 'gorgeous',
  'special', 'different', 'everything', 'nothing', 'impossible', 'embarrassing', 'ridiculous', 'unbelievable',
  'obsessed', 'bitter', 'cold', 'heartless', 'cruel', 'off', 'one', 'basically', 'probably', 'obviously', 'clearly',
  'honestly', 'kinda', 'sorta', 'very', 'rly', 'actin', 'bein', 'acting', 'making', 'imagining', 'overreacting',
  'lying', 'trying', 'tryna', 'doing', 'saying', 'telling', 'getting', 'taking', 'playing', 'hiding', 'cheating',
  'gaslighting', 'twisting', 'ruining', 'ignoring', 'pushing', 'pulling', 'leaving', 'talking', 'asking', 'looking',
  'blowing', 'freaking', 'losing', 'remembering', 'misremembering', 'supposed', 'allowed', 'done', 'gone',
  'better', 'worse', 'old', 'young', 'lost', 'alone', 'under', 'with', 'my', 'his', 'her', 'why', 'what',
  'who', 'how', 'up', 'about', 'at', 'as', 'this', 'that', 'more', 'less', 'no',
];

/** What a written out "your" is likelier to own than to be. */
// prettier-ignore
const OWNABLE = [
  'own', 'way', 'far', 'one', 'only', 'back', 'home', 'right', 'wrong', 'better', 'old', 'dead', 'all', 'both', 'up',
  'mean', 'special', 'very', 'lost', 'less', 'more', 'this', 'that', 'playing', 'looking', 'lying', 'cheating',
  'talking', 'asking',
];

/** What "ur", but not a written out "your", is likelier to do than to own. */
// prettier-ignore
const DOINGS = [
  'using', 'calling', 'accusing', 'blaming', 'sneaking', 'manipulating', 'projecting', 'controlling', 'breaking',
  'dumping', 'turning', 'scheming', 'plotting', 'attacking', 'bullying', 'punishing', 'hurting', 'killing', 'messing',
  'texting', 'faking', 'pretending', 'begging', 'threatening', 'stalking', 'milking', 'deflecting', 'destroying',
];

/** Words after which a bare "ill" or "id" stands for "i will" or "i would". */
// prettier-ignore
const AFTER_WILL = [
  'ring', 'report', 'slap', 'check', 'answer', 'drive', 'bet', 'turn', 'walk', 'message', 'write', 'sort', 'follow',
  'be', 'go', 'come', 'do', 'tell', 'call', 'send', 'never', 'always', 'just', 'not', 'make', 'get', 'take', 'leave',
  'let', 'give', 'show', 'find', 'have', 'see', 'wait', 'stop', 'kill', 'text', 'talk', 'stay', 'ruin', 'try', 'say',
  'pay', 'buy', 'bring', 'keep', 'wreck', 'post', 'die', 'change', 'forgive', 'think', 'help', 'put', 'pick', 'hurt',
  'love', 'miss', 'know', 'ask', 'start', 'sit', 'block', 'drop', 'cut', 'break', 'burn', 'even', 'also', 'only',
  'still', 'rather', 'like', 'hate', 'end', 'cover', 'handle', 'need', 'want', 'b', 'prob',
  'probably', 'meet',
];

/** Words that describe rather than name, by their ending; told from the few nouns that end so too. */
const PREDICATE_SHAPE =
  /^(?!seed|speed|breed|needed$)(?:[a-z]{3,}(?:ous|ful|less|ive|able|ible|ish)|[a-z]{3,}ed)$/;

/**
 * Spellings that stand for other words only before certain words: `then` before one of `next` or a
 * word of that `shape`, else `otherwise`.
 */
export const SPELLINGS_BEFORE: Readonly<
  Record<
    string,
    {
      readonly next: ReadonlySet<string>;
      readonly shape?: RegExp;
      readonly then: string;
      readonly otherwise: string;
    }
  >
> = {
  ur: {
    next: new Set([...PREDICATES, ...DOINGS]),
    shape: PREDICATE_SHAPE,
    then: 'you are',
    otherwise: 'your',
  },
  your: {
    next: new Set(PREDICATES.filter((word) => !OWNABLE.includes(word))),
    then: 'you are',
    otherwise: 'your',
  },
  ill: { next: new Set(AFTER_WILL), then: 'i will', otherwise: 'ill' },
  id: { next: new Set(AFTER_WILL), then: 'i would', otherwise: 'id' },
};
