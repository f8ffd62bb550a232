import { ENTRIES_VERSION, migrate, parseJson } from './encode';
import type { Entry } from './entry';
import { isRecord } from './parse';
import { parseEntry } from './parse-entry';

/** Says what a file is, for whoever opens it. */
const KIND = 'undertone-history';
/** How every file of ours begins. */
const HEAD = `{"kind":"${KIND}"`;

/**
 * The text of a file with entries, in parts: what comes before, each list of entries, what comes
 * after. A file is made of its parts without ever being one string.
 */
export function openExport(): {
  readonly add: (entries: readonly Entry[]) => void;
  readonly end: () => readonly string[];
} {
  const parts = [`${HEAD},"version":${String(ENTRIES_VERSION)},"entries":[`];
  let isFirst = true;
  return {
    add: (entries) => {
      if (entries.length === 0) return;
      const lines = entries.map((entry) => JSON.stringify(entry)).join(',\n');
      parts.push(isFirst ? '\n' : ',\n', lines);
      isFirst = false;
    },
    end: () => [...parts, '\n]}\n'],
  };
}

/**
 * Why nothing can be taken from a file.
 * - `no-history`: it is no history of ours.
 * - `cut`: it begins as one, and breaks off: a copy or a download that didn't end.
 * - `too-new`: a newer version wrote it.
 * - `broken-entry`: an entry isn't whole; `entry` counts them from 1.
 */
export type ImportProblem =
  | { readonly kind: 'no-history' }
  | { readonly kind: 'cut' }
  | { readonly kind: 'too-new' }
  | { readonly kind: 'broken-entry'; readonly entry: number };

/** The entries of a file, all of them, or why none. */
export type ReadImport =
  | { readonly ok: true; readonly entries: readonly Entry[] }
  | { readonly ok: false; readonly problem: ImportProblem };

/** Entries from the text of a file. Nothing is changed by this; older versions are brought up to date. */
export function readImport(text: string): ReadImport {
  const file = parseJson(text);
  if (file === null && text.trimStart().startsWith(HEAD))
    return { ok: false, problem: { kind: 'cut' } };
  if (!isRecord(file) || file.kind !== KIND || !Array.isArray(file.entries))
    return { ok: false, problem: { kind: 'no-history' } };
  const { version } = file;
  if (typeof version !== 'number') return { ok: false, problem: { kind: 'no-history' } };
  if (version > ENTRIES_VERSION) return { ok: false, problem: { kind: 'too-new' } };
  const entries: Entry[] = [];
  for (const raw of file.entries as readonly unknown[]) {
    const entry = parseEntry(migrate(raw, version));
    if (entry === null)
      return { ok: false, problem: { kind: 'broken-entry', entry: entries.length + 1 } };
    entries.push(entry);
  }
  return { ok: true, entries };
}
