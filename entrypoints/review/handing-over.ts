import type { Entry } from '../../src/history/entry';
import { tableHead, tableLine, type TableWords } from '../../src/history/export-csv';
import { openExport, readImport } from '../../src/history/export-json';
import type { LookUp } from '../../src/history/look-up';
import type { Catalogue } from '../../src/language/catalogue';
import { fill } from '../../src/language/fill';
import { addEntries } from '../../src/requests/add-entries';
import type { Explaining } from './explaining';
import { readingAll, type Selected } from './reading-all';
import { saveFile } from './save-file';
import type { Telling } from './telling';

/** Files out of the history and into it, and what a report is made of. */
export interface HandingOver {
  readonly save: (kind: 'json' | 'csv', which: Selected, words: Catalogue) => Promise<void>;
  readonly read: (file: File) => Promise<void>;
  /** The entries of the report that is shown, the oldest first; null where none is. */
  readonly report: () => readonly Entry[] | null;
  readonly makeReport: (which: Selected | null) => Promise<void>;
}

interface HandingOverAsk {
  readonly lookUp: LookUp;
  readonly explaining: Explaining;
  readonly telling: Telling;
  readonly draw: () => void;
  readonly private: boolean;
}

/** Names that say nothing to somebody who looks into the folder. */
const NAMES = { json: 'entries.json', csv: 'entries.csv' } as const;
const TYPES = { json: 'application/json', csv: 'text/csv' } as const;

/** Hands over for one page, each time with progress and a way to stop. */
export function handingOver(ask: HandingOverAsk): HandingOver {
  const { explaining, telling, draw } = ask;
  let report: readonly Entry[] | null = null;
  const readAll = readingAll(ask, 'save');
  return {
    report: () => report,
    makeReport: async (which) => {
      const entries: Entry[] = [];
      const isRead =
        which !== null &&
        (await readAll(which, (some) => {
          for (const entry of some) entries.push(entry);
        }));
      if (isRead) await explaining.ready();
      report = isRead ? entries.reverse() : null;
      draw();
    },
    save: async (kind, which, words) => {
      const file = kind === 'json' ? openExport() : openTable(words);
      if (!(await readAll(which, file.add))) return;
      saveFile(NAMES[kind], TYPES[kind], file.end());
      telling.say(({ history }) => history.files.saved);
    },
    read: async (file) => {
      const text = await file.text().catch(() => null);
      if (text === null) {
        telling.say(({ history }) => history.files.import.problems.unreadable);
        return;
      }
      const read = readImport(text);
      if (read.ok) await add(read.entries, ask);
      else
        telling.say(({ history }) =>
          fill(history.files.import.problems[read.problem.kind], { ...read.problem }),
        );
    },
  };
}

async function add(entries: readonly Entry[], ask: HandingOverAsk): Promise<void> {
  const { telling } = ask;
  const signal = telling.begin('add');
  const reply = await addEntries({
    entries,
    why: 'import',
    private: ask.private,
    tell: (done) => {
      telling.progress(done / entries.length);
    },
    signal,
  });
  telling.end();
  if (telling.failed(reply) || !reply.ok) return;
  const outcome = reply.value;
  if (outcome?.ok !== true) {
    telling.say(({ history }) => history.files.cancelled);
    return;
  }
  const { added, known, tooOld } = outcome.value;
  telling.say(({ history: { files } }) =>
    [
      fill(files.import.done, { added, known }),
      ...(tooOld > 0 ? [fill(files.import.tooOld, { count: tooOld })] : []),
    ].join(' '),
  );
}

/** The parts of a table, like those of an export. */
function openTable(catalogue: Catalogue): ReturnType<typeof openExport> {
  const words: TableWords = {
    columns: catalogue.history.files.csv.columns,
    pattern: (id) => catalogue.patterns[id].name,
    strength: (strength) => catalogue.history.filters.strength[strength],
  };
  const parts = [tableHead(words)];
  return {
    add: (entries) => {
      for (const entry of entries) parts.push(tableLine(entry, words));
    },
    end: () => parts,
  };
}
