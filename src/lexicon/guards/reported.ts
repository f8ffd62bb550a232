import type { GuardCue } from '../schema';

/** Somebody's words or deeds are told: the writer isn't doing it to the reader. */
export const REPORTED = [
  {
    id: 'reported/third-person-said',
    guard: 'reported',
    match: [
      '(%they%|%everyone%|my .{0,1} %relation%) (always|constantly|often|just|then|even|once|also|only|literally|keeps|kept|used to|would|is|was|has|had)? %said-verb%',
    ],
    unless: ['(%they%|%everyone%) %said-verb% you', 'people (say|tell)'],
    covers: 'rest-of-sentence',
    spares: ['My ex always said you are remembering it wrong.'],
    leaves: ['She said you were out, so you are remembering it wrong.'],
  },
] as const satisfies readonly GuardCue[];
