import type { PatternTexts } from '../../catalogue';

/** Warmth, help, money, approval or information held back as a price. Silence: see silent-treatment. */
export const withholding = {
  name: 'Affection with conditions',
  term: 'withholding',
  finds: 'Wording that makes love, help, money, approval or information depend on giving in.',
  example: 'Maybe I’d want to come home on time if you made an effort.',
  source:
    'Near to what research describes: “hostile withdrawal” in Murphy and Hoover’s measure (1999), and holding back money on the Duluth wheel. The line drawn around it is ours.',
  moves: {
    general: {
      does: 'Said like this, warmth or help often becomes something to be earned, at a price that can rise.',
      couldAlsoBe:
        'Someone may be hurt and not able to be warm just now, and put it as a condition.',
      ask: 'Has the condition stayed the same, or does it move when you meet it?',
      steady: 'Affection isn’t wages. You don’t have to qualify for kindness.',
    },
    'conditional-love': {
      does: 'Love with an “if” often becomes a prize just out of reach, so that you keep trying.',
      couldAlsoBe: 'It can be a clumsy way of naming something that really troubles them.',
      ask: 'What would be enough?',
      steady: 'You were already enough before this was said.',
    },
    looks: {
      does: 'Tying closeness to weight, clothes or looks is often used to make you watch yourself instead of asking for care.',
      couldAlsoBe:
        'The person may be worried about your health, or careless with words about bodies.',
      ask: 'Whose wish is this?',
      steady: 'A body doesn’t have to be different before it may be held.',
    },
    behave: {
      does: 'Holding something back until you behave often puts one adult in charge of another.',
      couldAlsoBe: 'A parent of a young child may say it and mean a simple house rule.',
      ask: 'Whose is it?',
      steady: 'You’re not a child in somebody’s care. Your things, and your dealings, are yours.',
    },
    earned: {
      does: 'Promising to be nice later often makes being treated well a reward for doing as someone wishes.',
      couldAlsoBe: 'They may want to make peace and not know how to go first.',
      ask: 'Is basic kindness something you make others earn?',
      steady: 'Being treated decently is where things start. It isn’t a bonus.',
    },
    'refused-warmth': {
      does: 'Refusing warmth because of something you did is often used to make a cold shoulder look like your own doing.',
      couldAlsoBe: 'Nobody can be affectionate on request, and hurt needs time.',
      ask: 'Were you told what would mend it?',
      steady: 'It’s natural to long for warmth. Missing it is not a weakness.',
    },
    forgiveness: {
      does: 'Forgiveness with an “if” often keeps a fault open so that it can be used again.',
      couldAlsoBe:
        'Forgiving can be slow and honest work, and the person may be in the middle of it.',
      ask: 'Did you do something that needs forgiving? If so, what would be fair?',
      steady: 'You can be sorry for what you did without living on probation.',
    },
    support: {
      does: 'Making help, money or news depend on giving in is often used to make it costly to disagree.',
      couldAlsoBe:
        'There may be a real limit to what they can give, and conditions that are fair to name.',
      ask: 'Has the condition anything to do with the help itself?',
      steady: 'Needing help doesn’t mean that your opinion belongs to whoever gives it.',
    },
    approval: {
      does: 'Holding back praise or pride until you change is often used to keep you working for it.',
      couldAlsoBe: 'Some people were never praised themselves and don’t know how it’s done.',
      ask: 'Are you proud of it?',
      steady: 'You can be pleased with what you did, even if nobody signs it off.',
    },
  },
} as const satisfies PatternTexts;
