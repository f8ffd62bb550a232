import type { Entry } from './entry';
import { isRecord } from './parse';
import { parseEntry } from './parse-entry';

/** The version that entries are written in. */
export const ENTRIES_VERSION = 1;

/** Brings one entry from version `from` to the next. Must not throw. */
export interface Step {
  readonly from: number;
  readonly change: (raw: unknown) => unknown;
}

/** In order. A step is added when a key changes its meaning, with a frozen fixture of the version before. */
const STEPS: readonly Step[] = [];

/** What stood in a stored text. */
export interface Decoded {
  readonly entries: readonly Entry[];
  /** What is there and can't be read; it is written back as it is. */
  readonly unreadable: readonly unknown[];
}

/** Entries as a text to be stored, with what couldn't be read kept beside them. */
export function encode({ entries, unreadable }: Decoded): string {
  return JSON.stringify({ v: ENTRIES_VERSION, entries: [...entries, ...unreadable] });
}

/**
 * Entries from a stored text of any version; null where it holds no list of entries, or one of a
 * version that isn't known yet. Never throws.
 */
export function decode(text: string, steps: readonly Step[] = STEPS): Decoded | null {
  const raw = parseJson(text);
  if (!isRecord(raw) || !Array.isArray(raw.entries)) return null;
  const { v: version } = raw;
  if (typeof version !== 'number' || version > newest(steps)) return null;
  const entries: Entry[] = [];
  const unreadable: unknown[] = [];
  for (const one of raw.entries as readonly unknown[]) {
    const entry = parseEntry(migrate(one, version, steps));
    if (entry === null) unreadable.push(one);
    else entries.push(entry);
  }
  return { entries, unreadable };
}

/** One entry of this version, brought through the steps that it has not seen. */
export function migrate(raw: unknown, version: number, steps: readonly Step[] = STEPS): unknown {
  return steps.reduce((value, step) => (step.from >= version ? step.change(value) : value), raw);
}

/** JSON of unknown shape; null where it isn't any. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function newest(steps: readonly Step[]): number {
  return Math.max(ENTRIES_VERSION, ...steps.map(({ from }) => from + 1));
}
