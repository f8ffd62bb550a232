/** What no sentence of ours may say to anybody, each with the rule it breaks. */
const NEVER: readonly (readonly [rule: string, words: RegExp])[] = [
  [
    'labels a person',
    /\b(narcissis\w*|abusers?|liars?|toxic|manipulators?|gaslighters?|bull(y|ies)|psychos?|sociopath\w*|psychopath\w*|predators?|perpetrators?|offenders?|monsters?)\b/i,
  ],
  [
    'sounds like a diagnosis',
    /\b(disorder\w*|diagnos\w*|borderline|bipolar|paranoid|paranoia|delusion\w*|depress(ed|ion)|trauma\w*|symptom\w*|patholog\w*|insecure attachment|codependen\w*|addict\w*)\b/i,
  ],
  [
    'gives an order',
    /\b(you (really )?(should|must|need to|ought to|had better)|you have to(?! be| win)|you’d better)\b/i,
  ],
  [
    'claims certainty about a person',
    /\b(definitely|certainly|obviously|undoubtedly|without (a )?doubt|proves|deliberately|on purpose|(is|are|was|were) (clearly|trying to|manipulating|lying|abusing|gaslighting)|(wants?|means?) to (hurt|control|punish) you)\b/i,
  ],
  [
    'promises that all is well',
    /\b(nothing (is )?wrong|you('|’)?re safe|is safe|all is well|harmless person)\b/i,
  ],
  ['gives a score', /\d\s?%|\bper ?cent\b|\bscores?\b|\b\d+ (of|out of) \d+\b|\brisk level\b/i],
  [
    'speaks of one gender',
    /\b(he|she|him|her|his|hers|himself|herself|wi(fe|ves)|husbands?|boyfriends?|girlfriends?|mothers?|fathers?|mum|mom|dad|sons?|daughters?|m[ae]n|wom[ae]n|boys?|girls?|guys?)\b/i,
  ],
  ['shouts', /!|\b[A-Z]{4,}\b/],
  ['has typewriter quotes', /['"]/],
];

/** Names that are no shouting. */
const NAMES = /\bDARVO\b/g;

/**
 * A verb that begins a sentence tells somebody what to do. Labels of buttons end without a full
 * stop: they name what the button does.
 */
const ORDER =
  /(?:^|[.!:;]\s+)(Leave|Tell|Ask|Remember|Trust|Try|Stop|Don’t|Do not|Never|Be|Keep|Take|Call|Write|Talk|Go|Give|Set|Block|Ignore|Say|Consider|Think|Look|Note|Let|Put|Make sure|Believe|Speak|Listen|Walk|Wait|Forget|Forgive|Accept|Notice|Breathe|Answer|Reply|Choose|Find|Seek|Get)\b[^.!?]*\.(?:\s|$)/;

/** Quoted words are somebody else's: “You’re basically calling me a liar”. */
function withoutQuotes(text: string): string {
  return text.replace(/“[^”]*”/gu, '“…”').replace(NAMES, '');
}

/** The rules that a sentence breaks; none where it may be shown. */
export function rulesBrokenBy(text: string): readonly string[] {
  const own = withoutQuotes(text);
  const broken = NEVER.filter(([, words]) => words.test(own)).map(([rule]) => rule);
  return ORDER.test(own) ? [...broken, 'gives an order'] : broken;
}

/** How many words a text has. */
export function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Every text of a catalogue with the path that leads to it. */
export function textsIn(
  value: unknown,
  path = '',
): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, path === '' ? key : `${path}.${key}`),
  );
}
