/**
 * How chat spells. Each entry gives the words that a spelling stands for; a word with `/` has more
 * than one reading ("'d" is "would" or "had"), the likelier first. The lists are laid out to be read
 * across, not down.
 */
import { SPELLINGS_BEFORE } from './spelling-before';

/** What follows the apostrophe of a contraction, and the word it stands for. */
export const CONTRACTIONS: Readonly<Record<string, string>> = {
  re: 'are',
  ve: 'have',
  ll: 'will',
  d: 'would/had',
  m: 'am',
  s: "is/has/'s",
};

/** Spellings that stand for other words, whatever comes next. */
// prettier-ignore
export const SPELLINGS: Readonly<Record<string, string>> = {
  // apostrophes left out
  dont: 'do not', doesnt: 'does not', didnt: 'did not', isnt: 'is not', arent: 'are not', wasnt: 'was not',
  werent: 'were not', wont: 'will not', cant: 'can not', couldnt: 'could not', wouldnt: 'would not',
  shouldnt: 'should not', hasnt: 'has not', havent: 'have not', hadnt: 'had not', mustnt: 'must not',
  neednt: 'need not', aint: 'is/are/am not', im: 'i am', ive: 'i have', youre: 'you are', youve: 'you have',
  youll: 'you will', youd: 'you would/had', theyre: 'they are', theyve: 'they have', theyll: 'they will',
  weve: 'we have', hes: 'he is/has', shes: 'she is/has', thats: 'that is', whats: 'what is', whos: 'who is',
  wheres: 'where is', hows: 'how is', theres: 'there is', heres: 'here is', its: "it is/has/'s", lets: 'let us',
  itll: 'it will', thatll: 'that will', itd: 'it would', everyones: "everyone is/'s", everybodys: "everybody is/'s",
  nobodys: "nobody is/'s",
  // with their apostrophes, where the rule would split them wrongly
  "won't": 'will not', "can't": 'can not', "shan't": 'shall not', "ain't": 'is/are/am not', "let's": 'let us',
  "y'all": 'you all', yall: 'you all', "'cause": 'because', "'em": 'them', "'til": 'until', til: 'until',
  "ma'am": 'madam', "o'clock": 'oclock', "'bout": 'about', "c'mon": 'come on', cmon: 'come on', cannot: 'can not',
  "y'know": 'you know', "d'you": 'do you', "'n'": 'and',
  // letters and digits for words
  u: 'you', yu: 'you', yew: 'you', ya: 'you', yr: 'your', urs: 'yours', urself: 'yourself', r: 'are', n: 'and',
  nd: 'and', k: 'ok', kk: 'ok', okay: 'ok', okey: 'ok', w: 'with', wit: 'with', wid: 'with', b4: 'before',
  gr8: 'great', m8: 'mate', l8r: 'later', '2': '2/to/too', '4': '4/for', '2day': 'today', '2moro': 'tomorrow',
  '2nite': 'tonight', tmrw: 'tomorrow', tmr: 'tomorrow', tmw: 'tomorrow', tomoz: 'tomorrow', tonite: 'tonight',
  nite: 'night', da: 'the',
  // short forms
  bc: 'because', cuz: 'because', coz: 'because', cos: 'because', becuz: 'because', bcuz: 'because',
  becuase: 'because', bcos: 'because', idk: 'i do not know', idc: 'i do not care', idgaf: 'i do not give a fuck',
  idec: 'i do not even care', ik: 'i know', iirc: 'if i remember correctly', imo: 'in my opinion',
  imho: 'in my opinion', ily: 'i love you', ilysm: 'i love you so much', ilu: 'i love you', ilyy: 'i love you',
  hmu: 'hit me up', wyd: 'what are you doing', wya: 'where are you at', wdym: 'what do you mean',
  wtf: 'what the fuck', wth: 'what the hell', wru: 'where are you', hru: 'how are you', rn: 'right now',
  atm: 'at the moment', tbh: 'to be honest', tbf: 'to be fair', ngl: 'not going to lie', istg: 'i swear to god',
  smh: 'shaking my head', nvm: 'never mind', nvmd: 'never mind', ppl: 'people', pls: 'please', plz: 'please',
  plzz: 'please', thx: 'thanks', ty: 'thank you', tysm: 'thank you so much', msg: 'message', msgs: 'messages',
  txt: 'text', txts: 'texts', bf: 'boyfriend', gf: 'girlfriend', bff: 'best friend', bffs: 'best friends',
  fam: 'family', sis: 'sister', bro: 'brother', smth: 'something', sth: 'something', smthn: 'something',
  sumn: 'something', somethin: 'something', nothin: 'nothing', nthn: 'nothing', nuthin: 'nothing', noone: 'no one',
  everthing: 'everything', obv: 'obviously', obvs: 'obviously', obvi: 'obviously', def: 'definitely',
  defo: 'definitely', deffo: 'definitely', prob: 'probably', probs: 'probably', prolly: 'probably',
  srsly: 'seriously', srs: 'serious', rly: 'really', rlly: 'really', realy: 'really', v: 'very', vry: 'very',
  abt: 'about', tho: 'though', thru: 'through', gd: 'good', gna: 'going to', sry: 'sorry', soz: 'sorry', soo: 'so',
  cld: 'could', wld: 'would', shd: 'should', hv: 'have', hav: 'have', havin: 'having', wen: 'when', wht: 'what',
  wat: 'what', wut: 'what', wot: 'what', dis: 'this', dat: 'that', dem: 'them', ffs: 'for fuck sake',
  jk: 'just kidding', js: 'just saying', jst: 'just', jus: 'just', luv: 'love', lyk: 'like', lik: 'like',
  kno: 'know', knw: 'know', rember: 'remember', remeber: 'remember', rmbr: 'remember', evry: 'every',
  evrything: 'everything', neva: 'never', nvr: 'never', alwys: 'always', alwayz: 'always', definately: 'definitely',
  definitly: 'definitely', wierd: 'weird', beleive: 'believe', recieve: 'receive', fukin: 'fucking',
  fkn: 'fucking', fking: 'fucking', fckin: 'fucking', effing: 'fucking', freakin: 'freaking', frickin: 'freaking',
  fuckin: 'fucking', fck: 'fuck', fuk: 'fuck', bs: 'bullshit', af: 'as fuck', omg: 'oh my god', ofc: 'of course',
  ofcourse: 'of course', alot: 'a lot', aswell: 'as well', infact: 'in fact', atleast: 'at least', incase: 'in case',
  alright: 'all right', everytime: 'every time', anytime: 'any time', apparantly: 'apparently', crazzy: 'crazy',
  // dialect
  ye: 'you', yuh: 'you', youse: 'you', yous: 'you', yer: 'your', nae: 'no', naw: 'no', wis: 'was', didnae: 'did not',
  dinnae: 'do not', cannae: 'can not', wasnae: 'was not', isnae: 'is not', doesnae: 'does not',
  wouldnae: 'would not', ud: 'you would/had', uve: 'you have', uv: 'you have', ull: 'you will', ure: 'you are',
  memorys: 'memories', happend: 'happened', '=': 'equals',
  // run together
  gonna: 'going to', gunna: 'going to', gon: 'going to', wanna: 'want to', gotta: 'got to', hafta: 'have to',
  tryna: 'trying to', tryin: 'trying', finna: 'going to', ima: 'i am going to', imma: 'i am going to',
  lemme: 'let me', gimme: 'give me', kinda: 'kind of', sorta: 'sort of', outta: 'out of', lotta: 'lot of',
  dunno: 'do not know', whaddya: 'what do you', whatcha: 'what are you', gotcha: 'got you', betcha: 'bet you',
  didja: 'did you', doncha: 'do not you', shoulda: 'should have', coulda: 'could have', woulda: 'would have',
  musta: 'must have', mighta: 'might have', innit: 'is not it',
  // dropped g
  bein: 'being', doin: 'doing', goin: 'going', actin: 'acting', makin: 'making', talkin: 'talking', sayin: 'saying',
  lyin: 'lying', gettin: 'getting', thinkin: 'thinking', lookin: 'looking', feelin: 'feeling', playin: 'playing',
  askin: 'asking', tellin: 'telling', comin: 'coming', leavin: 'leaving', cheatin: 'cheating', hidin: 'hiding',
  trippin: 'tripping', buggin: 'bugging', textin: 'texting', callin: 'calling', waitin: 'waiting', cryin: 'crying',
  livin: 'living', missin: 'missing', lovin: 'loving', givin: 'giving', takin: 'taking', fightin: 'fighting',
  kiddin: 'kidding', jokin: 'joking', messin: 'messing', starin: 'staring', workin: 'working', sleepin: 'sleeping',
  spendin: 'spending', nuttin: 'nothing',
};

/** Whether a written word may stand for other words. */
export function isSpelling(word: string): boolean {
  return Object.hasOwn(SPELLINGS, word) || Object.hasOwn(SPELLINGS_BEFORE, word);
}
