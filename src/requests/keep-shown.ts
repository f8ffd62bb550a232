import type { EntryId } from '../history/entry';
import type { HistoryProblem } from '../history/state';
import type { KeepState } from '../ui/panel/props';
import type { ReadAsk } from './requests';
import { send } from './send';

/** Keeping of what one surface shows, and taking it back. */
export interface SurfaceKeeping {
  readonly state: () => KeepState;
  /** Something else is shown from now on. */
  readonly begin: () => void;
  /** Keeps what was asked last; where it is kept, takes that back. */
  readonly toggle: () => void;
  /** Keeps it unless this was already tried for what is shown: who took it back wants it gone. */
  readonly keepOnce: () => void;
}

interface KeepingAsk {
  readonly draw: () => void;
  readonly asked: () => ReadAsk;
}

/** Makes the keeping of one surface, from which nothing was kept yet. */
export function keepingOf({ draw, asked }: KeepingAsk): SurfaceKeeping {
  let state: KeepState = 'ready';
  let kept: readonly EntryId[] = [];
  let wasTried = false;
  let isBusy = false;
  /** Counts what was shown: an answer about something that isn't shown any more says nothing. */
  let shown = 0;

  const become = (next: KeepState, ids: readonly EntryId[]): void => {
    state = next;
    kept = ids;
    draw();
  };
  const run = async (what: () => Promise<void>): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    await what();
    isBusy = false;
  };
  const keep = (): Promise<void> =>
    run(async () => {
      wasTried = true;
      const about = shown;
      const reply = await send('entry.keep', asked());
      if (about !== shown) return;
      if (!reply.ok) become('failed', []);
      else if (reply.value.ok) become('kept', reply.value.value);
      else become(KEEP_PROBLEMS[reply.value.problem] ?? 'failed', []);
    });
  const unkeep = (): Promise<void> =>
    run(async () => {
      const about = shown;
      const reply = await send('entry.unkeep', { ids: kept });
      if (about !== shown) return;
      if (reply.ok && reply.value.ok) become('ready', []);
      else become('not-undone', kept);
    });
  return {
    state: () => state,
    begin: () => {
      state = 'ready';
      kept = [];
      wasTried = false;
      isBusy = false;
      shown += 1;
    },
    toggle: () => void (kept.length > 0 ? unkeep() : keep()),
    keepOnce: () => {
      if (!wasTried) void keep();
    },
  };
}

/** What has a sentence of its own; all else failed, and trying again is what there is to do. */
const KEEP_PROBLEMS: Readonly<Partial<Record<HistoryProblem, KeepState>>> = {
  full: 'full',
  'session-full': 'session-full',
  blocked: 'blocked',
};
