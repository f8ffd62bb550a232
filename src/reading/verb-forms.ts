/**
 * The forms of English verbs, for `{verb}` in frames. Our own rules and a short list of irregular
 * verbs instead of compromise's conjugation, because the lexicon is compiled whenever the
 * background wakes; a test compares the two for every verb that the lexicon uses.
 */

/** Past tense and participle, where they don't simply end in -ed. */
const IRREGULAR: Readonly<Record<string, string>> = {
  be: 'am are is was were been being',
  have: 'has had having',
  do: 'does did done doing',
  go: 'went gone',
  say: 'said',
  get: 'got gotten',
  make: 'made',
  know: 'knew known',
  think: 'thought',
  take: 'took taken',
  see: 'saw seen',
  come: 'came',
  want: 'wanted',
  give: 'gave given',
  find: 'found',
  tell: 'told',
  feel: 'felt',
  leave: 'left',
  put: 'put',
  mean: 'meant',
  keep: 'kept',
  let: 'let',
  begin: 'began begun',
  show: 'showed shown',
  hear: 'heard',
  run: 'ran',
  hold: 'held',
  bring: 'brought',
  write: 'wrote written',
  sit: 'sat',
  stand: 'stood',
  lose: 'lost',
  pay: 'paid',
  meet: 'met',
  set: 'set',
  lead: 'led',
  understand: 'understood',
  speak: 'spoke spoken',
  read: 'read',
  spend: 'spent',
  grow: 'grew grown',
  win: 'won',
  teach: 'taught',
  buy: 'bought',
  send: 'sent',
  build: 'built',
  fall: 'fell fallen',
  cut: 'cut',
  break: 'broke broken',
  drive: 'drove driven',
  forget: 'forgot forgotten',
  hide: 'hid hidden',
  hit: 'hit',
  hurt: 'hurt',
  lie: 'lied',
  throw: 'threw thrown',
  wear: 'wore worn',
  choose: 'chose chosen',
  catch: 'caught',
  deal: 'dealt',
  draw: 'drew drawn',
  eat: 'ate eaten',
  fight: 'fought',
  sell: 'sold',
  shut: 'shut',
  sleep: 'slept',
  steal: 'stole stolen',
  swear: 'swore sworn',
  sweep: 'swept',
  sing: 'sang sung',
  wake: 'woke woken',
  cost: 'cost',
  bet: 'bet',
  beat: 'beat beaten',
  bite: 'bit bitten',
  blow: 'blew blown',
  burn: 'burned burnt',
  dream: 'dreamed dreamt',
  drink: 'drank drunk',
  feed: 'fed',
  forgive: 'forgave forgiven',
  freeze: 'froze frozen',
  hang: 'hung',
  learn: 'learned learnt',
  light: 'lit',
  quit: 'quit',
  rid: 'rid',
  ring: 'rang rung',
  rise: 'rose risen',
  seek: 'sought',
  shake: 'shook shaken',
  shoot: 'shot',
  spoil: 'spoiled spoilt',
  stick: 'stuck',
  strike: 'struck',
  tear: 'tore torn',
  upset: 'upset',
  weep: 'wept',
  cry: 'cried',
  try: 'tried',
  crawl: 'crawled',
  creep: 'crept',
  withhold: 'withheld',
  twist: 'twisted',
  overreact: 'overreacted',
  become: 'became',
  bear: 'bore borne',
  misremember: 'misremembered',
  dig: 'dug',
  sink: 'sank sunk',
  spin: 'spun',
  split: 'split',
  spread: 'spread',
  undo: 'undid undone',
  overthink: 'overthought',
  misread: 'misread',
  mistake: 'mistook mistaken',
  mishear: 'misheard',
  misunderstand: 'misunderstood',
  overdo: 'overdid overdone',
  outgrow: 'outgrew outgrown',
  arise: 'arose arisen',
  owe: 'owed',
  die: 'died',
};

/** Verbs of which the last letter is doubled before -ing and -ed, beyond one-syllable ones. */
const DOUBLED = new Set([
  'admit',
  'forget',
  'begin',
  'commit',
  'regret',
  'permit',
  'refer',
  'prefer',
  'upset',
  'control',
  'compel',
]);

const ONE_SYLLABLE = /^[^aeiou]*[aeiou][bdgklmnprtv]$/;

/** Gives a verb's base, third person, past, participle and -ing forms. */
export function listForms(verb: string): readonly string[] {
  const irregular = Object.hasOwn(IRREGULAR, verb) ? IRREGULAR[verb] : undefined;
  if (verb === 'be') return ['be', ...(irregular ?? '').split(' ')];
  const past = irregular ? irregular.split(' ') : [withEnding(verb, 'ed')];
  return [...new Set([verb, thirdPerson(verb), withEnding(verb, 'ing'), ...past])];
}

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return `${verb}s`;
}

function withEnding(verb: string, ending: 'ed' | 'ing'): string {
  if (verb.endsWith('ie')) return ending === 'ing' ? `${verb.slice(0, -2)}ying` : `${verb}d`;
  if (/ee$|[oy]e$/.test(verb)) return ending === 'ing' ? `${verb}ing` : `${verb}d`;
  if (verb.endsWith('e')) return `${verb.slice(0, -1)}${ending}`;
  if (ending === 'ed' && /[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  const doubles = (ONE_SYLLABLE.test(verb) && !/[wxy]$/.test(verb)) || DOUBLED.has(verb);
  return doubles ? `${verb}${verb.slice(-1)}${ending}` : `${verb}${ending}`;
}
