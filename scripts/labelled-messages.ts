/** The labelled messages of tests/corpus, as the scripts read them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One labelled message. */
export interface LabelledMessage {
  readonly id: string;
  readonly text: string;
  readonly labels: readonly string[];
  /** Patterns that may fairly be named too. */
  readonly also: readonly string[];
  readonly kind: string;
  /** What a message and its twin have in common. */
  readonly pair?: string;
}

/** The folder of the open files. */
export const CORPUS = path.join(import.meta.dirname, '../tests/corpus');

/** Names of the open files, without their ending, always in the same order. */
export function listOpenFiles(): string[] {
  return readdirSync(CORPUS)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => file.replace('.jsonl', ''));
}

/** The messages of one file. Our own data, checked by a test, so they are read as they are. */
export function loadMessages(file: string): LabelledMessage[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledMessage);
}

/** The messages of every open file, one file after the other. */
export function loadOpenMessages(): LabelledMessage[] {
  return listOpenFiles().flatMap((name) => loadMessages(path.join(CORPUS, `${name}.jsonl`)));
}
