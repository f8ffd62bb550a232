import type { LookUp } from '../../src/history/look-up';
import { withDays } from '../../src/history/merge-rows';
import type { Row } from '../../src/history/entry';
import type { HistoryChange, LockState } from '../../src/history/state';
import type { Phase } from '../../src/ui/history/props';
import { narrowing, type Narrowing } from './narrowing';

/** What is there, and what of it is looked for. */
export interface Reviewing extends Narrowing {
  readonly phase: () => Phase;
  readonly lock: () => LockState;
  /** Whether all rows are here. */
  readonly isComplete: () => boolean;
  readonly unreadable: () => number;
  /** Reads everything, from the beginning. */
  readonly load: () => Promise<void>;
  /** Follows what was changed, here or elsewhere. */
  readonly follow: (change: HistoryChange) => Promise<void>;
}

const PHASES = { read: 'ready', cancelled: 'ready', shut: 'shut', blocked: 'blocked' } as const;

/** The rows of the history as one page sees them. It calls `draw` whenever something is different. */
export function reviewing(lookUp: LookUp, draw: () => void): Reviewing {
  const rows = narrowing(draw);
  let phase: Phase = 'loading';
  let lock: LockState = 'none';
  let isComplete = false;
  let unreadable = 0;
  let loading = new AbortController();
  let changedMeanwhile: readonly number[] = []; // days, while everything is read

  const become = (next: Phase): void => {
    phase = next;
    draw();
  };
  const readDays = async (days: readonly number[]): Promise<void> => {
    rows.have(withDays(rows.all(), days, await lookUp.rowsOf(days)));
  };
  const readAll = async (signal: AbortSignal): Promise<void> => {
    const asked = lockOf(lookUp, lock).then((state) => {
      if (!signal.aborted) lock = state;
    });
    let read: readonly Row[] = [];
    const end = await lookUp.rows((more) => {
      if (signal.aborted) return;
      read = [...read, ...more];
      rows.have(read);
      become('ready');
    }, signal);
    await asked;
    if (signal.aborted) return;
    ({ unreadable } = end);
    isComplete = true;
    rows.have(read);
    become(PHASES[end.state]);
    if (changedMeanwhile.length > 0) await readDays(changedMeanwhile);
  };
  const orFail = (reading: Promise<void>): Promise<void> =>
    reading.catch(() => {
      become('failed');
    });
  const load = (): Promise<void> => {
    loading.abort();
    loading = new AbortController();
    changedMeanwhile = [];
    isComplete = false;
    return orFail(readAll(loading.signal));
  };
  return {
    ...rows,
    phase: () => phase,
    lock: () => lock,
    isComplete: () => isComplete,
    unreadable: () => unreadable,
    load,
    follow: async (change) => {
      if (change.kind === 'all' || phase !== 'ready') await load();
      else if (!isComplete) changedMeanwhile = [...changedMeanwhile, ...change.days];
      else await orFail(readDays(change.days));
    },
  };
}

/** Where the lock can't be read, nothing can: it stays as it was, and reading the rows says why. */
function lockOf(lookUp: LookUp, before: LockState): Promise<LockState> {
  return lookUp.lock().catch(() => before);
}
