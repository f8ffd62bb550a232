import type { Finding } from '../../src/reading/reading.ts';
import type { PatternId, Strength } from '../../src/lexicon/schema.ts';
import { entryId, type Entry } from '../../src/history/entry.ts';
import { FAMILY_OF, isPatternId } from '../../src/history/patterns.ts';
import { seeded } from './seeded.ts';

const DAY = 86_400_000;
const DAYS = 3 * 365;
const PATTERNS: readonly PatternId[] = Object.keys(FAMILY_OF).filter(isPatternId);
const STRENGTHS: readonly Strength[] = ['weak', 'fair', 'strong'];
const WORDS =
  'you never always said that again remember wrong family because nobody would think when we talked about it last week please just stop making this into something fine whatever do what you want after all I did for them tonight tomorrow phone answer me why are late dinner mother work money tired sorry love'.split(
    ' ',
  );

/** So many entries, spread over the three years before `until` (epoch ms), the oldest first. */
export function makeUp(count: number, until: number): readonly Entry[] {
  const random = seeded(20_260_520);
  const whole = (most: number): number => Math.floor(random() * most);
  const pick = <T>(list: readonly T[], otherwise: T): T => list[whole(list.length)] ?? otherwise;
  return Array.from({ length: count }, (_, at): Entry => {
    const time = Math.floor(until - DAYS * DAY + ((at + random()) / count) * DAYS * DAY);
    const words = Array.from({ length: 8 + whole(60) }, () => pick(WORDS, 'you'));
    const message = words.join(' ');
    const patterns = new Set(Array.from({ length: 1 + whole(3) }, () => pick(PATTERNS, 'threat')));
    const findings = [...patterns].map((pattern): Finding => {
      const start = whole(message.length - 20);
      return {
        pattern,
        family: FAMILY_OF[pattern],
        by: 'words',
        strength: pick(STRENGTHS, 'fair'),
        spans: [[start, start + 5 + whole(15)]],
        cues: [`${pattern}/made-up`],
      };
    });
    const hasNote = whole(10) === 0;
    return {
      id: entryId(time, at.toString(36).padStart(8, '0')),
      time,
      message,
      holds: 'message',
      findings,
      own: [],
      help: [],
      lexiconVersion: '1',
      note: hasNote ? `My note ${String(at)}: ${pick(WORDS, 'you')}` : '',
      label: pick(['', '', 'Mum', 'work chat', 'Alex'], ''),
    };
  });
}
