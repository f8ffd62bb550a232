import { openBatches } from './batches';
import { accessOf, type Desk } from './desk';
import type { EntryId } from './entry';
import { add, edit, keep, remove, unkeep, type EntryEdit, type ToKeep } from './change-entries';
import { changePassphrase, foldLetters, lockOff, lockOn, shut, touch, unlock } from './locking';
import { waitOf } from './passphrase';
import { sweep, sweepOnce } from './retention';
import type { Added, HistoryState, Outcome } from './state';
import { attempt } from './trouble';

/**
 * The history as it is written. One thing happens after the other, so that two windows that ask at
 * once don't undo each other; this holds only where there is one of it: in the background.
 */
export interface History {
  readonly keep: (messages: readonly ToKeep[]) => Promise<Outcome<readonly EntryId[]>>;
  readonly unkeep: (ids: readonly EntryId[]) => Promise<Outcome<null>>;
  readonly edit: (id: EntryId, change: EntryEdit) => Promise<Outcome<null>>;
  readonly remove: (ids: readonly EntryId[]) => Promise<Outcome<null>>;
  readonly stage: (batch: string, entries: readonly unknown[]) => Promise<Outcome<null>>;
  readonly commit: (
    batch: string,
    count: number,
    why: 'import' | 'undo',
  ) => Promise<Outcome<Added>>;
  readonly drop: (batch: string) => void;
  readonly state: () => Promise<HistoryState>;
  readonly lockOn: (passphrase: string) => Promise<Outcome<null>>;
  readonly lockOff: (passphrase: string) => Promise<Outcome<null>>;
  readonly unlock: (passphrase: string) => Promise<Outcome<null>>;
  readonly shut: () => Promise<Outcome<null>>;
  readonly changePassphrase: (passphrase: string, next: string) => Promise<Outcome<null>>;
  readonly touch: () => Promise<Outcome<null>>;
  /** Forgets what is too old, and brings everything to where it belongs. */
  readonly sweep: () => Promise<Outcome<null>>;
  /** Does something between two writes, such as erasing everything. */
  readonly alone: (run: () => Promise<void>) => Promise<Outcome<null>>;
}

/** The history on this desk. Nothing is read or written before it is asked for. */
export function openHistory(desk: Desk): History {
  const batches = openBatches();
  let latest: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(run: () => Promise<T>): Promise<Outcome<T>> => {
    const done = latest.then(() => attempt(run));
    latest = done;
    return done;
  };
  const doing = (run: () => Promise<void>): Promise<Outcome<null>> =>
    inTurn(async () => {
      await run();
      return null;
    });
  const addingTo = <T>(run: () => Promise<T>): Promise<Outcome<T>> =>
    inTurn(async () => {
      await sweepOnce(desk);
      return run();
    });
  /** What was kept while shut must not hold up the first rows: it comes in the next turn. */
  const unlockThenFold = (passphrase: string): Promise<Outcome<null>> => {
    const unlocked = doing(() => unlock(desk, passphrase));
    void doing(() => foldLetters(desk));
    return unlocked;
  };
  return {
    keep: (messages) => addingTo(() => keep(desk, messages)),
    unkeep: (ids) => doing(() => unkeep(desk, ids)),
    edit: (id, change) => doing(() => edit(desk, id, change)),
    remove: (ids) => doing(() => remove(desk, ids)),
    stage: (batch, entries) =>
      attempt(() => {
        batches.stage(batch, entries);
        return Promise.resolve(null);
      }),
    commit: (batch, count, why) => addingTo(() => add(desk, batches.take(batch, count), why)),
    drop: batches.drop,
    state: () => stateOf(desk),
    lockOn: (passphrase) => doing(() => lockOn(desk, passphrase)),
    lockOff: (passphrase) => doing(() => lockOff(desk, passphrase)),
    unlock: unlockThenFold,
    shut: () => doing(() => shut(desk)),
    changePassphrase: (passphrase, next) => doing(() => changePassphrase(desk, passphrase, next)),
    touch: () => doing(() => touch(desk)),
    sweep: () =>
      doing(async () => {
        await foldLetters(desk);
        await sweep(desk);
      }),
    alone: doing,
  };
}

async function stateOf(desk: Desk): Promise<HistoryState> {
  const access = await accessOf(desk);
  if (access.lock === 'none') return { lock: 'none', waitUntil: 0 };
  return { lock: access.lock, waitUntil: waitOf(access.record, desk.now()) };
}
