import type { HelpSignal } from './schema';

/**
 * Wordings that call for help to be shown without being a pattern. They are noticed whatever is
 * switched off, and also where they are quoted or reported: a person may need help all the same.
 */
export const HELP_SIGNALS = [
  {
    id: 'help/suicide',
    kind: 'suicide',
    match: [
      '(kill|hang|shoot|drown) (myself|yourself|himself|herself|themselves|themself)',
      '(end|take|ending|taking) (my|your|his|her|their) (own)? life',
      '(suicide|suicidal)',
    ],
    unless: [
      'kill (myself|yourself) (laughing|with laughter)',
      '(mission|squad|career|social) suicide',
    ],
    examples: ["I'm going to kill myself.", 'He talked about ending his life.'],
    counterExamples: ['I nearly killed myself laughing.', 'That would be career suicide.'],
  },
] as const satisfies readonly HelpSignal[];
