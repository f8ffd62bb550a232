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
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { LEXICON } from '../src/lexicon';
import { SIGNS } from '../src/lexicon/signs';
import { makeWordReader } from '../src/reading/word-reader';
import { DEFAULT_CHOICES } from '../src/reading/read';
import type { Reading } from '../src/reading/reading';
import { CORPUS, listOpenFiles, loadMessages, type LabelledMessage } from './labelled-messages';

/** What only measures lies beside the project, where it is there at all, and is never part of it. */
const BESIDE = path.join(import.meta.dirname, '../../shared/eval');
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
const temporary = mkdtempSync(path.join(tmpdir(), 'undertone-corpus-'));

function scoreFile(
  file: string,
  messages: readonly LabelledMessage[],
  readings: readonly Reading[],
): void {
  const predictions = path.join(temporary, 'predictions.jsonl');
  const lines = messages.map(({ id }, at) =>
    JSON.stringify({ id, patterns: readings[at]?.findings.map((one) => one.pattern) ?? [] }),
  );
  writeFileSync(predictions, lines.join('\n'));
  const { stdout } = spawnSync(
    process.execPath,
    [path.join(CORPUS, 'score.mjs'), file, predictions],
    { encoding: 'utf8' },
  );
  console.log(stdout.trim());
}

/** Of each pair, whether both twins are read right: the positive found, the other left alone. */
function scorePairs(messages: readonly LabelledMessage[], readings: readonly Reading[]): void {
  const pairs = new Map<string, boolean[]>();
  messages.forEach((message, at) => {
    if (message.pair === undefined) return;
    const found = new Set<string>(readings[at]?.findings.map((one) => one.pattern));
    const allowed = [...message.labels, ...message.also];
    const right =
      message.labels.every((label) => found.has(label)) &&
      [...found].every((one) => allowed.includes(one));
    pairs.set(message.pair, [...(pairs.get(message.pair) ?? []), right]);
  });
  if (pairs.size === 0) return;
  const both = [...pairs.values()].filter((twins) => twins.every(Boolean)).length;
  console.log(`pairs with both twins right: ${both}/${pairs.size}`);
}

/** How often findings of each strength are right. */
function scoreStrengths(messages: readonly LabelledMessage[], readings: readonly Reading[]): void {
  const counts = new Map<string, { right: number; all: number }>();
  messages.forEach((message, at) => {
    for (const { strength, pattern } of readings[at]?.findings ?? []) {
      const count = counts.get(strength) ?? { right: 0, all: 0 };
      count.all += 1;
      if (message.labels.includes(pattern) || message.also.includes(pattern)) count.right += 1;
      counts.set(strength, count);
    }
  });
  const shares = [...counts].map(
    ([strength, { right, all }]) => `${strength} ${right}/${all} (${(right / all).toFixed(3)})`,
  );
  console.log(`right, by strength: ${shares.join(', ')}`);
}

function showMessages(
  messages: readonly LabelledMessage[],
  readings: readonly Reading[],
  show: readonly string[],
): void {
  const { pattern } = values;
  let left = Number(values.most);
  messages.forEach((message, at) => {
    const found = readings[at]?.findings ?? [];
    const wrong = found.filter(
      (one) => !message.labels.includes(one.pattern) && !message.also.includes(one.pattern),
    );
    const missed = message.labels.filter((label) => !found.some((one) => one.pattern === label));
    const about = (ids: readonly string[]) =>
      pattern === undefined ? ids.length > 0 : ids.includes(pattern);
    const wanted =
      (show.includes('missed') && about(missed)) ||
      (show.includes('wrong') && about(wrong.map((one) => one.pattern))) ||
      (show.includes('right') && about(message.labels) && !about(missed)) ||
      (show.includes('labelled') && about(message.labels));
    if (!wanted || left <= 0) return;
    left -= 1;
    const cues = wrong.map(
      (one) =>
        `${one.pattern}: ${one.cues.join(' ')} ${JSON.stringify(one.spans.map(([a, b]) => message.text.slice(a, b)))}`,
    );
    const aside = (readings[at]?.setAside ?? []).map((one) => `${one.cue} ${one.reason}`);
    console.log(
      `${message.id} [${message.labels.join(' ')}] also[${message.also.join(' ')}] missed[${missed.join(' ')}] wrong[${cues.join('; ')}] aside[${aside.join('; ')}]\n   ${JSON.stringify(message.text)}`,
    );
  });
}

/** The least share of right findings that a strength promises. */
const PROMISED = { strong: 0.95, fair: 0.85, weak: 0 } as const;

/** How often each cue's hits are right in the open files, how often they alarm in everyday messages. */
function scoreCues(names: readonly string[]): void {
  const counts = new Map<string, { right: number; wrong: number; everyday: number }>();
  const count = (cue: string) => counts.get(cue) ?? { right: 0, wrong: 0, everyday: 0 };
  for (const message of names.flatMap((name) => loadMessages(path.join(CORPUS, `${name}.jsonl`)))) {
    const allowed = [...message.labels, ...message.also];
    for (const cue of hitCues(message.text)) {
      const isRight = allowed.includes(cue.split('/')[0] ?? '');
      const { right, wrong, everyday } = count(cue);
      counts.set(cue, {
        right: right + (isRight ? 1 : 0),
        wrong: wrong + (isRight ? 0 : 1),
        everyday,
      });
    }
  }
  for (const message of existsSync(EVERYDAY) ? loadMessages(EVERYDAY) : []) {
    for (const cue of hitCues(message.text))
      counts.set(cue, { ...count(cue), everyday: count(cue).everyday + 1 });
  }
  for (const { id, cues } of LEXICON.patterns) {
    if (values.pattern !== undefined && values.pattern !== id) continue;
    for (const cue of cues) {
      const { right, wrong, everyday } = count(cue.id);
      const share = right + wrong === 0 ? Number.NaN : right / (right + wrong);
      const broken = share < PROMISED[cue.strength] ? ' << below its promise' : '';
      console.log(
        `${cue.strength.padEnd(6)} right ${right}, wrong ${wrong}, everyday ${everyday}  ${share.toFixed(2)}  ${cue.id}${broken}`,
      );
    }
  }
}

function hitCues(text: string): Set<string> {
  const hits = reader.inspect(text).filter((one) => one.outcome === 'hit');
  return new Set(hits.map((hit) => hit.cue));
}

function scoreOpen(name: string): void {
  const file = path.join(CORPUS, `${name}.jsonl`);
  const messages = loadMessages(file);
  const readings = messages.map(({ text }) => reader.read(text, choices));
  const show = (values.show ?? '').split(',').filter(Boolean);
  console.log(`\n== ${name}`);
  if (show.length > 0) {
    showMessages(messages, readings, show);
    return;
  }
  scoreFile(file, messages, readings);
  scorePairs(messages, readings);
  scoreStrengths(messages, readings);
}

function scoreNumbersOnly(name: string, file: string): void {
  console.log(`\n== ${name} (numbers only)`);
  if (!existsSync(file)) {
    console.log('not here: skipped.');
    return;
  }
  const messages = loadMessages(file);
  const readings = messages.map(({ text }) => reader.read(text, choices));
  scoreFile(file, messages, readings);
}

try {
  const names = values.files?.split(',') ?? listOpenFiles();
  if (values.cues) scoreCues(names);
  else {
    for (const name of names) scoreOpen(name);
    if (values.files === undefined) scoreNumbersOnly('everyday', EVERYDAY);
    if (values.closed) scoreNumbersOnly('closed', CLOSED);
  }
} finally {
  rmSync(temporary, { recursive: true });
}
