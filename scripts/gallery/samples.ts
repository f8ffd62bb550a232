import type { ReadInThread } from '../../src/explanation/thread';
import { FAMILY_OF, isPatternId } from '../../src/history/patterns';
import type { HelpKind, Strength } from '../../src/lexicon/schema';
import type { Finding, HelpNeed, Reading } from '../../src/reading/reading';

/** A made-up message, and what is made up to be found in it. */
export interface Sample extends ReadInThread {
  readonly reading: Reading;
}

/** A message with found words in «pattern:words»; everything else is as it stands. */
function sample(marked: string, rest: SampleRest = {}): Sample {
  const findings: Finding[] = [];
  let text = '';
  for (const part of marked.split(/(«[^»]*»)/u)) {
    const found = /^«([a-z-]+):(.*)»$/su.exec(part);
    const words = found?.[2] ?? part;
    const pattern = found?.[1];
    if (isPatternId(pattern)) {
      findings.push({
        pattern,
        family: FAMILY_OF[pattern],
        by: 'words',
        strength: rest.strength ?? 'strong',
        spans: [[text.length, text.length + words.length]],
        cues: [`${pattern}/made-up`],
      });
    }
    text += words;
  }
  const help: HelpNeed[] = (rest.help ?? []).map((kind) => ({
    kind,
    cue: 'help/made-up',
    span: [0, 1],
  }));
  const setAside =
    rest.quoted === true
      ? [
          {
            pattern: 'invalidation',
            cue: 'invalidation/made-up',
            reason: 'reported',
            span: [0, 1],
          } as const,
        ]
      : [];
  const reading: Reading = {
    findings,
    setAside,
    moreInQuotes: setAside.length > 0,
    help,
    lexiconVersion: 'made up',
  };
  const { sender, time, own } = rest;
  const about = { ...(sender && { sender }), ...(time && { time }), ...(own && { own }) };
  return { text, reading, ...about };
}

interface SampleRest extends Pick<Sample, 'sender' | 'time' | 'own'> {
  readonly strength?: Strength;
  readonly help?: readonly HelpKind[];
  readonly quoted?: boolean;
}

/** Made-up messages for every state of an answer. */
export const SAMPLES: Readonly<Record<string, readonly Sample[]>> = {
  nothing: [sample('The train is late again, I’ll be there at ten past. Shall I bring bread?')],
  one: [
    sample(
      'We agreed on Tuesday and you know it. «gaslighting:You’re remembering it all wrong again», ask anybody.',
    ),
  ],
  faint: [
    sample('Hey you. «breadcrumbing:Just wanted to see if you’re still up.»', { strength: 'weak' }),
  ],
  four: [
    sample(
      '«gaslighting:That never happened, you’ve made it up.» And «minimizing:it was a joke», for heaven’s sake. «projection:You’re the one who only ever thinks of yourself», and somehow «playing-the-victim:I’m the one who gets attacked every single time».',
    ),
  ],
  help: [
    sample(
      'Go on then, tell them. «threat:You’ll be sorry you ever opened your mouth.» «blame-shifting:This is on you.»',
    ),
  ],
  suicide: [
    sample('«threat:If you leave I won’t be alive tomorrow.» You decide.', { help: ['suicide'] }),
  ],
  quoted: [
    sample('He always told me that I’m far too sensitive about these things.', { quoted: true }),
  ],
  thread: [
    sample(
      'After everything? «guilt-tripping:After all I’ve given up for you, this is the thanks I get.»',
      { sender: 'Robin', time: '10:31' },
    ),
    sample('ok. see you at six then', { sender: 'Kim', time: '10:32', own: true }),
    sample(
      '«silent-treatment:Don’t bother writing until you’ve thought about what you did.» «guilt-tripping:I gave up everything.»',
      { sender: 'Robin', time: '10:40' },
    ),
  ],
  'thread-of-two': [
    sample('«gaslighting:That never happened.»'),
    sample('The train is late, I’ll be there at ten past.'),
  ],
  'thread-without': [
    sample('See you at six.'),
    sample('Shall I bring bread?'),
    sample('Yes please.'),
  ],
  families: [
    sample(
      '«love-bombing:You’re the only one who ever understood me.» «word-twisting:So now I’m a monster?» «triangulation:My sister says so too.» «interrogation:Prove where you were.» «hoovering:Remember how good we were?»',
    ),
  ],
  long: [
    sample(
      `${'We talked about the garden and the fence, and about who would order the wood and when it could come. '.repeat(5)}«invalidation:You’re being dramatic about a simple thing» and I don’t have time for it. ${'Then there was the matter of the car and of the tyres, which are still in the cellar. '.repeat(4)}«entitlement:You owe me that much» at least. ${'The rest we can sort out at the weekend. '.repeat(6)}`,
    ),
  ],
  'long-words': [
    sample(
      `«devaluation:Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle» https://example.org/${'averyveryverylongpath'.repeat(8)} aaaaaaaaaaaaaaaa`,
    ),
  ],
  'right-to-left': [sample('أنت لا تتذكر جيدا، «gaslighting:هذا لم يحدث أبدا» وأنت تعرف ذلك.')],
};
