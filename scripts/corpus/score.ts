import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Reading } from '../../src/reading/reading';
import { CORPUS, type LabelledMessage } from '../labelled-messages';

/** A labelled message with what was read in it. */
export interface ReadMessage extends LabelledMessage {
  readonly reading: Reading;
}

/** Whether naming this pattern in the message is right. */
export function isAllowed({ labels, also }: LabelledMessage, pattern: string): boolean {
  return labels.includes(pattern) || also.includes(pattern);
}

/** Prints what the scoring of the open files, which comes with them, says of these readings. */
export function scoreFile(file: string, messages: readonly ReadMessage[]): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'undertone-corpus-'));
  try {
    const predictions = path.join(folder, 'predictions.jsonl');
    const lines = messages.map(({ id, reading }) =>
      JSON.stringify({ id, patterns: reading.findings.map(({ pattern }) => pattern) }),
    );
    writeFileSync(predictions, lines.join('\n'));
    const score = path.join(CORPUS, 'score.mjs');
    const { stdout } = spawnSync(process.execPath, [score, file, predictions], {
      encoding: 'utf8',
    });
    console.log(stdout.trim());
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Prints of how many pairs both twins are read right: the positive found, the other left alone. */
export function scorePairs(messages: readonly ReadMessage[]): void {
  const pairs = new Map<string, boolean[]>();
  for (const message of messages) {
    if (message.pair !== undefined)
      pairs.set(message.pair, [...(pairs.get(message.pair) ?? []), isRight(message)]);
  }
  if (pairs.size === 0) return;
  const both = [...pairs.values()].filter((twins) => twins.every(Boolean)).length;
  console.log(`pairs with both twins right: ${both}/${pairs.size}`);
}

function isRight(message: ReadMessage): boolean {
  const found = message.reading.findings.map((one): string => one.pattern);
  return (
    message.labels.every((label) => found.includes(label)) &&
    found.every((pattern) => isAllowed(message, pattern))
  );
}

/** Prints how often findings of each strength are right. */
export function scoreStrengths(messages: readonly ReadMessage[]): void {
  const counts = new Map<string, { right: number; all: number }>();
  for (const message of messages) {
    for (const { strength, pattern } of message.reading.findings) {
      const count = counts.get(strength) ?? { right: 0, all: 0 };
      count.all += 1;
      if (isAllowed(message, pattern)) count.right += 1;
      counts.set(strength, count);
    }
  }
  const shares = [...counts].map(
    ([strength, { right, all }]) => `${strength} ${right}/${all} (${(right / all).toFixed(3)})`,
  );
  console.log(`right, by strength: ${shares.join(', ')}`);
}
