import { LEXICON } from '../../src/lexicon';
import { listPassages } from '../../src/reading/evidence';
import { makeSignLister, writeSign, type Passage } from '../../src/reading/signs';
import { tidy, type TidyText } from '../../src/text/tidy';
import type { Rows } from './fit';

const symbols: string[] = [''];
const numbers = new Map<string, number>();

function numberOf(symbol: string): number {
  const known = numbers.get(symbol);
  if (known !== undefined) return known;
  numbers.set(symbol, symbols.length);
  return symbols.push(symbol) - 1;
}

const listSigns = makeSignLister(LEXICON.classes, numberOf);

/** The signs of a whole message, each once. */
export function signsOf(message: string): ReadonlySet<string> {
  const text = tidy(message);
  return signsOfPassage(text, { first: 0, end: text.tokens.length });
}

/** The signs of each passage that a message is weighed in. */
export function signsOfEach(message: string): ReadonlySet<string>[] {
  const text = tidy(message);
  return listPassages(text).map((passage) => signsOfPassage(text, passage));
}

function signsOfPassage(text: TidyText, passage: Passage): ReadonlySet<string> {
  const signs = new Set<string>();
  listSigns(text, passage, (first, second, apart) => {
    signs.add(
      writeSign(symbols[first] ?? '', second === 0 ? null : (symbols[second] ?? ''), apart),
    );
  });
  return signs;
}

/** How many of the messages hold each sign. */
export function countSigns(messages: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const signs of messages) {
    for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return counts;
}

/** Messages as rows over the chosen signs; a row's values have length one, however many signs it holds. */
export function toRows(
  messages: readonly ReadonlySet<string>[],
  chosen: readonly string[],
  counts: readonly number[] = messages.map(() => 1),
): Rows {
  const columnOf = new Map(chosen.map((sign, column) => [sign, column]));
  const columns: number[] = [];
  const starts = [0];
  const values: number[] = [];
  for (const signs of messages) {
    for (const sign of signs) {
      const column = columnOf.get(sign);
      if (column !== undefined) columns.push(column);
    }
    values.push(1 / Math.sqrt(Math.max(1, columns.length - (starts.at(-1) ?? 0))));
    starts.push(columns.length);
  }
  return {
    starts: Int32Array.from(starts),
    columns: Int32Array.from(columns),
    values: Float64Array.from(values),
    counts: Float64Array.from(counts),
    width: chosen.length,
  };
}
