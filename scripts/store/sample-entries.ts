import { composeEntry } from '../../src/history/compose';
import { DAY } from '../../src/history/entry';
import { openExport } from '../../src/history/export-json';
import { read } from '../../src/reading/read';

/** Made-up messages, how many days ago each was kept, and under which name. */
const KEPT: readonly (readonly [daysAgo: number, label: string, text: string])[] = [
  [0, 'Robin', 'You’re remembering it wrong again. After all I do for you, you can’t even call.'],
  [1, 'Robin', 'Everyone thinks you’re overreacting. You’re too sensitive.'],
  [4, 'work', 'If you cared about this team, you would come in on Saturday.'],
  [8, 'Robin', 'So now I’m the bad guy. Fine, I’m always the problem.'],
  [9, 'Robin', 'I miss you. Give me one more chance, I’ve changed, I promise.'],
  [15, 'Robin', 'After everything I’ve done for you, this is the thanks I get.'],
  [19, 'work', 'You made me lose my temper in that meeting. Look what you made me do.'],
  [24, 'Robin', 'That never happened, you’re imagining things.'],
  [33, 'Robin', 'Who were you with? Send me a picture so I can see where you are.'],
  [41, 'Robin', 'Nobody else would put up with you. You’re lucky to have me.'],
  [
    48,
    'Robin',
    'I’ve never felt like this about anyone. You’re my soulmate, it’s only you and me now.',
  ],
];

/**
 * A file with a history as somebody might have it, read by the real reading.
 * @param now Epoch milliseconds.
 * @returns Its text, as `Save a file` would write it.
 */
export function sampleHistory(now: number): string {
  const file = openExport();
  file.add(
    KEPT.map(([daysAgo, label, text], at) => {
      const time = now - daysAgo * DAY - (at % 5) * 5_400_000;
      const random = at.toString(36).padStart(8, '0');
      const entry = composeEntry({ text, reading: read(text), holds: 'message', time, random });
      return { ...entry, label };
    }),
  );
  return file.end().join('');
}
