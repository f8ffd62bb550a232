import type { SignTable } from '../lexicon/schema';
import { APART, type NumberOf } from './signs';

/** What one sign says: for each of some columns (patterns) a value. */
export interface Weight {
  /** Its number among all. */
  readonly index: number;
  readonly columns: Uint8Array;
  readonly values: Int8Array;
}

/** A table of signs, ready to be looked up by the numbers of their symbols. */
export interface OpenSigns {
  readonly numberOf: NumberOf;
  readonly weightOf: (first: number, second: number, apart: boolean) => Weight | undefined;
  /** How many there are. */
  readonly count: number;
}

const FIRST_LETTER = 'a'.charCodeAt(0);

/** A sign of a table; its weights are read when a message first holds it, since few ever do. */
interface Written {
  readonly index: number;
  readonly written: string;
  weight: Weight | null;
}

/** Opens a table: symbols get numbers, and each sign is filed under its first symbol's. */
export function openSigns(table: SignTable): OpenSigns {
  const numbers = new Map<string, number>();
  const rows: (Map<number, Written> | undefined)[] = [];
  const give = (symbol: string): number => {
    const number = numbers.get(symbol) ?? numbers.size + 1;
    numbers.set(symbol, number);
    return number;
  };
  const lines = table.lines.split('\n').filter((line) => line !== '');
  lines.forEach((line, index) => {
    const [sign = '', written = ''] = line.split('\t');
    const stop = sign.indexOf(' ');
    const first = give(stop < 0 ? sign : sign.slice(0, stop));
    const apart = sign.startsWith(APART, stop);
    const second = stop < 0 ? 0 : give(sign.slice(stop + (apart ? APART.length : 1)));
    const row = (rows[first] ??= new Map<number, Written>());
    row.set(keyOf(second, apart), { index, written, weight: null });
  });
  return {
    numberOf: (symbol) => numbers.get(symbol) ?? 0,
    weightOf: (first, second, apart) => {
      const sign = rows[first]?.get(keyOf(second, apart));
      return sign && (sign.weight ??= readWeight(sign.written, sign.index));
    },
    count: lines.length,
  };
}

function keyOf(second: number, apart: boolean): number {
  return second * 2 + (apart ? 1 : 0);
}

/** "a12c-5" is 12 for the first column and -5 for the third. */
function readWeight(written: string, index: number): Weight {
  const parts = written.match(/[a-z]-?\d+/g) ?? [];
  return {
    index,
    columns: Uint8Array.from(parts, (part) => part.charCodeAt(0) - FIRST_LETTER),
    values: Int8Array.from(parts, (part) => Number(part.slice(1))),
  };
}
