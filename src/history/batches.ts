import type { Entry } from './entry';
import { parseEntry } from './parse-entry';
import { Trouble } from './trouble';

/** How many can be handed over at the same time; one that was forgotten makes room. */
const MOST_BATCHES = 4;

/** Entries that are handed over in parts. In memory only: nothing half imported ever lies on disk. */
export interface Batches {
  /** Throws `malformed` where one of them is no entry; the whole batch is forgotten then. */
  readonly stage: (batch: string, entries: readonly unknown[]) => void;
  /** All of them, and forgets them. Throws `gone` where there are not as many as there should be. */
  readonly take: (batch: string, count: number) => readonly Entry[];
  readonly drop: (batch: string) => void;
}

/** No batches yet. A background that was restarted has lost them; `take` says so. */
export function openBatches(): Batches {
  const batches = new Map<string, Entry[]>();
  return {
    stage: (batch, entries) => {
      const staged = batches.get(batch) ?? [];
      for (const raw of entries) {
        const entry = parseEntry(raw);
        if (entry === null) {
          batches.delete(batch);
          throw new Trouble('malformed');
        }
        staged.push(entry);
      }
      batches.set(batch, staged);
      const [oldest] = batches.keys();
      if (batches.size > MOST_BATCHES && oldest !== undefined) batches.delete(oldest);
    },
    take: (batch, count) => {
      const staged = batches.get(batch) ?? [];
      batches.delete(batch);
      if (staged.length !== count) throw new Trouble('gone');
      return staged;
    },
    drop: (batch) => {
      batches.delete(batch);
    },
  };
}
