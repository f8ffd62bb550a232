/**
 * `npm run corpus`: scores the reading on every labelled file. Open files may be studied; of the
 * closed file and of other people's messages only numbers are printed, never a text. Their places come
 * from UNDERTONE_CLOSED and UNDERTONE_EVERYDAY, else they are looked for beside the project; a file that is not there is
 * skipped with a word.
 *
 *   npm run corpus                                    all open files
 *   npm run corpus -- --closed                        the closed file too (once a round; note it in docs/reading-log.md)
 *   npm run corpus -- --files young,family --pattern gaslighting --show missed,wrong --most 40
 *   npm run corpus -- --cues --pattern gaslighting    how often each cue is right, against its strength
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { LEXICON } from '../../src/lexicon';
import { SIGNS } from '../../src/lexicon/signs';
import { DEFAULT_CHOICES } from '../../src/reading/read';
import { makeWordReader } from '../../src/reading/word-reader';
import { CORPUS, listOpenFiles, loadMessages } from '../labelled-messages';
import { scoreCues } from './cues';
import { scoreFile, scorePairs, scoreStrengths, type ReadMessage } from './score';
import { showMessages } from './show';
import { scoreStability } from './stability';

/** What only measures lies beside the project, where it is there at all, and is never part of it. */
const BESIDE = path.join(import.meta.dirname, '../../../shared/eval');
const CLOSED = process.env.UNDERTONE_CLOSED ?? path.join(BESIDE, 'closed.jsonl');
const EVERYDAY = process.env.UNDERTONE_EVERYDAY ?? path.join(BESIDE, 'everyday.jsonl');

const { values } = parseArgs({
  options: {
    files: { type: 'string' },
    pattern: { type: 'string' },
    show: { type: 'string' },
    most: { type: 'string', default: '60' },
    sensitivity: { type: 'string', default: 'balanced' },
    closed: { type: 'boolean' },
    cues: { type: 'boolean' },
  },
});

const reader = makeWordReader(LEXICON, { signs: SIGNS });
const sensitivity = (['clear', 'balanced', 'faint'] as const).find(
  (one) => one === values.sensitivity,
);
// A slip of the fingers must not give another setting's numbers.
if (!sensitivity) throw new Error(`There is no sensitivity "${values.sensitivity}".`);
const choices = { ...DEFAULT_CHOICES, sensitivity };
const { pattern } = values;
const shown = {
  ...{ kinds: (values.show ?? '').split(',').filter(Boolean), pattern },
  most: Number(values.most),
};

function fileOf(name: string): string {
  return path.join(CORPUS, `${name}.jsonl`);
}

function readFile(file: string): readonly ReadMessage[] {
  return loadMessages(file).map((message) => ({
    ...message,
    reading: reader.read(message.text, choices),
  }));
}

function scoreOpen(name: string): void {
  const messages = readFile(fileOf(name));
  console.log(`\n== ${name}`);
  if (shown.kinds.length > 0) {
    showMessages(messages, shown);
    return;
  }
  scoreFile(fileOf(name), messages);
  scorePairs(messages);
  scoreStrengths(messages);
  scoreStability(messages, reader, choices);
}

function scoreNumbersOnly(name: string, file: string): void {
  console.log(`\n== ${name} (numbers only)`);
  if (existsSync(file)) scoreFile(file, readFile(file));
  else console.log('not here: skipped.');
}

const names = values.files?.split(',') ?? listOpenFiles();
if (values.cues) {
  const labelled = names.flatMap((name) => loadMessages(fileOf(name)));
  const everyday = existsSync(EVERYDAY) ? loadMessages(EVERYDAY) : [];
  scoreCues({ reader, labelled, everyday, pattern });
} else {
  for (const name of names) scoreOpen(name);
  if (values.files === undefined) scoreNumbersOnly('everyday', EVERYDAY);
  if (values.closed) scoreNumbersOnly('closed', CLOSED);
}
