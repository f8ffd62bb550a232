import type { PatternId, Strength } from '../lexicon/schema';
import type { Entry } from './entry';

/** What a table says, in the language of the person. */
export interface TableWords {
  readonly columns: {
    readonly time: string;
    readonly label: string;
    readonly message: string;
    readonly patterns: string;
    readonly words: string;
    readonly note: string;
  };
  readonly pattern: (id: PatternId) => string;
  readonly strength: (strength: Strength) => string;
}

/** Begins a cell that a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
/** Spreadsheets read a file as UTF-8 when it begins with this. */
const MARK = '\uFEFF';

/** The first line of a table. */
export function tableHead({ columns }: TableWords): string {
  const { time, label, message, patterns, words, note } = columns;
  return MARK + line([time, label, message, patterns, words, note]);
}

/** The line of an entry: time as in ISO 8601 (UTC), lists with semicolons between. */
export function tableLine(entry: Entry, words: TableWords): string {
  const { time, label, message, findings, own, note } = entry;
  const names = findings.map(
    ({ pattern, strength }) => `${words.pattern(pattern)} (${words.strength(strength)})`,
  );
  const found = [...findings, ...own].flatMap(({ spans }) =>
    spans.map(([start, end]) => message.slice(start, end)),
  );
  return line([
    new Date(time).toISOString(),
    label,
    message,
    [...names, ...own.map(({ name }) => name)].join('; '),
    [...new Set(found)].join('; '),
    note,
  ]);
}

function line(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/** Every cell is quoted; one that looks like a formula is made plain text by an apostrophe. */
function cell(text: string): string {
  const plain = FORMULA.test(text) ? `'${text}` : text;
  return `"${plain.replaceAll('"', '""')}"`;
}
