/** How long reading takes: messages, long texts, texts made to be slow, and the peers beside it. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { LEXICON } from '../../src/lexicon';
import { SIGNS } from '../../src/lexicon/signs';
import { DEFAULT_CHOICES } from '../../src/reading/read';
import { makeWordReader } from '../../src/reading/word-reader';

const CORPUS = path.join(import.meta.dirname, '../corpus');
/** Other people's messages lie beside the project, where they are there at all. */
const BESIDE = path.join(import.meta.dirname, '../../../shared/eval/everyday.jsonl');
/** Those, where somebody has them; else ordinary ones of our own. */
const EVERYDAY =
  process.env.UNDERTONE_EVERYDAY ??
  (existsSync(BESIDE) ? BESIDE : path.join(CORPUS, 'clean-2.jsonl'));

interface Peer {
  readonly name: string;
  readonly read: (text: string) => number | Promise<number>;
}

const started = performance.now();
const reader = makeWordReader(LEXICON, { signs: SIGNS });
const opened = performance.now() - started;
const read = (text: string) => reader.read(text, DEFAULT_CHOICES);

/** Bench input is our own labelled data; only its texts are taken. */
function loadTexts(file: string): string[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => (JSON.parse(line) as { text: string }).text);
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

async function time(texts: readonly string[], one: (text: string) => unknown): Promise<number[]> {
  const times: number[] = [];
  for (const text of texts) {
    const start = performance.now();
    await one(text);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

function print(name: string, times: readonly number[]): void {
  const [median, p99, most] = [at(times, 0.5), at(times, 0.99), at(times, 1)].map((ms) =>
    ms.toFixed(3),
  );
  console.log(
    `${name.padEnd(34)} median ${median} ms   p99 ${p99} ms   most ${most} ms   n ${times.length}`,
  );
}

async function benchMessages(): Promise<void> {
  const corpus = readdirSync(CORPUS).filter((file) => file.endsWith('.jsonl'));
  const labelled = corpus.flatMap((file) => loadTexts(path.join(CORPUS, file)));
  const everyday = loadTexts(EVERYDAY);
  console.log(
    `\nReading one message (reader opened in ${opened.toFixed(0)} ms; an extension carries its anchors and needs less)`,
  );
  console.log(`Everyday messages: ${path.basename(EVERYDAY)}`);
  print('everyday, first time', await time(everyday, read));
  print('everyday, warm', await time(everyday, read));
  print('labelled, warm', await time(labelled, read));
  const peers = await loadPeers();
  const sample = everyday.filter((_, place) => place % 10 === 0);
  console.log('\nThe same everyday messages, one in ten, beside the peers');
  print('undertone', await time(sample, read));
  for (const { name, read: peer } of peers) print(name, await time(sample, peer));
}

async function loadPeers(): Promise<readonly Peer[]> {
  if (!existsSync(path.join(import.meta.dirname, 'node_modules'))) {
    console.log('\nThe peers are not installed: npm ci --prefix tests/bench');
    return [];
  }
  const peers = (await import('./peers.mjs')) as { loadPeers: () => Promise<readonly Peer[]> };
  return peers.loadPeers();
}

async function benchLength(): Promise<void> {
  const text = loadTexts(path.join(CORPUS, 'long.jsonl')).join('\n\n');
  console.log('\nLong texts: time in proportion to length');
  for (const size of [125_000, 250_000, 500_000, 1_000_000]) {
    const long = text.repeat(Math.ceil(size / text.length)).slice(0, size);
    const [ms = 0] = await time([long], read);
    console.log(
      `${size.toString().padStart(9)} characters   ${ms.toFixed(0)} ms   ${((ms * 1000) / size).toFixed(2)} µs a character`,
    );
  }
}

async function benchHostile(): Promise<void> {
  const firstWords = LEXICON.patterns
    .flatMap((pattern) => pattern.cues.flatMap((cue) => cue.examples))
    .map((example) => example.replace(/[«»]/g, '').split(' ').slice(0, 3).join(' '));
  const hostile: Readonly<Record<string, (size: number) => string>> = {
    'one character': (size) => 'a'.repeat(size),
    'one word': (size) => 'you '.repeat(size / 4),
    "cues' first words": (size) =>
      firstWords
        .join(' ')
        .repeat(Math.ceil(size / firstWords.join(' ').length))
        .slice(0, size),
    brackets: (size) => '('.repeat(size),
    apostrophes: (size) => "n't'".repeat(size / 4),
    'quotation marks': (size) => ' "a'.repeat(size / 3),
    emoji: (size) => '😂'.repeat(size / 2),
    'right to left': (size) => 'אתה תמיד '.repeat(size / 9),
    'no spaces': (size) => 'youarealwayslate'.repeat(size / 16),
    'line breaks': (size) => 'you\n'.repeat(size / 4),
    'zero width': (size) => 'y\u200b'.repeat(size / 2),
  };
  console.log(
    '\nTexts made to be slow: 100,000 and 200,000 characters (about twice, where linear)',
  );
  for (const [name, make] of Object.entries(hostile)) {
    await time([make(10_000)], read);
    const [once = 0] = await time([make(100_000)], read);
    const [twice = 0] = await time([make(200_000)], read);
    console.log(
      `${name.padEnd(20)} ${once.toFixed(0).padStart(6)} ms   ${twice.toFixed(0).padStart(6)} ms`,
    );
  }
}

await benchMessages();
await benchLength();
await benchHostile();
