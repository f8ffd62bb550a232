/** `npm run read`: reads messages in a terminal, by the same functions as the extension. */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { LEXICON } from '../src/lexicon';
import type { PatternId } from '../src/lexicon/schema';
import { DEFAULT_CHOICES, read } from '../src/reading/read';
import type { Reading, ReadingChoices, Sensitivity } from '../src/reading/reading';

const USAGE = `usage: npm run read -- "text" [--sensitivity clear|balanced|faint] [--off pattern,...]
       npm run --silent read -- --jsonl < in > out`;

function parseChoices(values: {
  sensitivity?: string | undefined;
  off?: string | undefined;
}): ReadingChoices {
  const sensitivity = (['clear', 'balanced', 'faint'] as const).find(
    (one: Sensitivity) => one === (values.sensitivity ?? 'balanced'),
  );
  if (!sensitivity)
    throw new Error(`There is no sensitivity "${values.sensitivity ?? ''}".\n${USAGE}`);
  const off = (values.off ?? '').split(',').filter(Boolean).map(parsePattern);
  return { ...DEFAULT_CHOICES, sensitivity, off };
}

function parsePattern(name: string): PatternId {
  const pattern = LEXICON.patterns.find((one) => one.id === name);
  if (!pattern) throw new Error(`There is no pattern "${name}".`);
  return pattern.id;
}

function toJson(reading: Reading) {
  return {
    patterns: reading.findings.map(({ pattern, strength, spans, cues }) => ({
      id: pattern,
      strength,
      spans,
      cues,
    })),
    setAside: reading.setAside.map(({ cue, reason }) => ({ cue, reason })),
    help: reading.help.map(({ kind, cue }) => ({ kind, cue })),
  };
}

function printReading(text: string, reading: Reading): void {
  if (reading.findings.length === 0) console.log('No wording from the list was found.');
  for (const finding of reading.findings) {
    const words = finding.spans.map(([start, end]) => `"${text.slice(start, end)}"`).join(', ');
    console.log(`${finding.pattern} (${finding.strength}): ${words}\n  ${finding.cues.join(', ')}`);
  }
  for (const { cue, reason, span } of reading.setAside) {
    console.log(`set aside, ${reason}: "${text.slice(span[0], span[1])}" (${cue})`);
  }
  for (const { kind, cue } of reading.help) console.log(`help: ${kind} (${cue})`);
}

function readLine(line: string, choices: ReadingChoices): object {
  try {
    const given: unknown = JSON.parse(line);
    if (
      typeof given !== 'object' ||
      given === null ||
      !('text' in given) ||
      typeof given.text !== 'string'
    ) {
      return { error: 'A line needs a "text".' };
    }
    return { id: 'id' in given ? given.id : null, ...toJson(read(given.text, choices)) };
  } catch (error) {
    if (error instanceof SyntaxError) return { error: 'This line is not JSON.' };
    throw error;
  }
}

async function readLines(choices: ReadingChoices): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const answer = readLine(line, choices);
    if ('error' in answer) process.exitCode = 1;
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      jsonl: { type: 'boolean' },
      sensitivity: { type: 'string' },
      off: { type: 'string' },
    },
  });
  const choices = parseChoices(values);
  if (values.jsonl) await readLines(choices);
  else if (positionals.length > 0)
    printReading(positionals.join(' '), read(positionals.join(' '), choices));
  else throw new Error(USAGE);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
