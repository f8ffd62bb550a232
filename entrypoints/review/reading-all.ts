import type { Entry, EntryId } from '../../src/history/entry';
import type { LookUp } from '../../src/history/look-up';
import type { Busy } from '../../src/ui/history/props';
import type { Telling } from './telling';

/** Which entries go along. */
export type Selected = ReadonlySet<EntryId> | 'all';

/** Gives whole entries, some at a time. Says whether all were read; where not, a person was told why. */
type ReadAll = (which: Selected, take: (entries: readonly Entry[]) => void) => Promise<boolean>;

interface ReadingAsk {
  readonly lookUp: LookUp;
  readonly telling: Telling;
}

/** Reads whole entries for one page, with progress and a way to stop; `what` says what for. */
export function readingAll({ lookUp, telling }: ReadingAsk, what: Busy['what']): ReadAll {
  return async (which, take) => {
    const signal = telling.begin(what);
    try {
      const { state } = await lookUp.entries(
        which,
        (some, { read, of }) => {
          take(some);
          telling.progress(read / of);
        },
        signal,
      );
      if (state === 'cancelled') telling.say(({ history }) => history.files.cancelled);
      if (state === 'shut') telling.complain('locked');
      if (state === 'blocked') telling.complain('blocked');
      return state === 'read';
    } catch {
      telling.complain('failed');
      return false;
    } finally {
      telling.end();
    }
  };
}
