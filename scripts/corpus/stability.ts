import type { WordReader } from '../../src/reading/word-reader';
import type { ReadingChoices } from '../../src/reading/reading';
import type { ReadMessage } from './score';

/** Plain sentences with which a message may begin and end. They stand in no labelled message. */
const BEFORE = [
  'Morning! The bus was late again today.',
  'I bought bread and milk on the way home.',
  'The weather is nice and the garden looks good.',
];
const AFTER = [
  'Dinner is at seven and there is soup.',
  'The parcel arrived this morning by post.',
  'We can take the train at nine.',
];

/** Prints how many messages lose a finding, and how many gain one, when they stand between two plain sentences. */
export function scoreStability(
  messages: readonly ReadMessage[],
  reader: WordReader,
  choices: ReadingChoices,
): void {
  let [found, lost, gained] = [0, 0, 0];
  messages.forEach(({ text, reading }, place) => {
    const alone = new Set(reading.findings.map(({ pattern }) => pattern));
    const among = reader.read(putBetween(text, place), choices).findings;
    const patterns = new Set(among.map(({ pattern }) => pattern));
    if (alone.size > 0) found += 1;
    if ([...alone].some((pattern) => !patterns.has(pattern))) lost += 1;
    if ([...patterns].some((pattern) => !alone.has(pattern))) gained += 1;
  });
  console.log(
    `between two plain sentences: ${String(lost)} of ${String(found)} messages lose a finding, ${String(gained)} of ${String(messages.length)} gain one`,
  );
}

function putBetween(message: string, place: number): string {
  const text = message.trim();
  const ended = /[.!?…"”]$/u.test(text) ? text : `${text}.`;
  const before = BEFORE[place % BEFORE.length] ?? '';
  const after = AFTER[(place + 1) % AFTER.length] ?? '';
  return `${before} ${ended} ${after}`;
}
