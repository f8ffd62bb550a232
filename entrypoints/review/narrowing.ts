import type { EntryId, Row } from '../../src/history/entry';
import { EVERYTHING, select, type Query } from '../../src/history/query';

/** All rows, those that fit what is looked for, and those that were chosen by hand. */
export interface Narrowing {
  readonly all: () => readonly Row[];
  readonly shown: () => readonly Row[];
  readonly query: () => Query;
  readonly chosen: () => ReadonlySet<EntryId>;
  /** From now on these are all rows. What was chosen and isn't there any more isn't chosen. */
  readonly have: (rows: readonly Row[]) => void;
  readonly ask: (change: Partial<Query>) => void;
  readonly clear: () => void;
  readonly choose: (ids: ReadonlySet<EntryId>) => void;
}

/** Rows of one page. It calls `draw` whenever something is different. */
export function narrowing(draw: () => void): Narrowing {
  let all: readonly Row[] = [];
  let shown: readonly Row[] = [];
  let query: Query = EVERYTHING;
  let chosen: ReadonlySet<EntryId> = new Set();
  const look = (): void => {
    shown = query === EVERYTHING ? all : select(all, query);
    draw();
  };
  return {
    all: () => all,
    shown: () => shown,
    query: () => query,
    chosen: () => chosen,
    have: (rows) => {
      all = rows;
      if (chosen.size > 0) chosen = new Set(all.flatMap(({ id }) => (chosen.has(id) ? [id] : [])));
      look();
    },
    ask: (change) => {
      query = { ...query, ...change };
      look();
    },
    clear: () => {
      query = EVERYTHING;
      look();
    },
    choose: (ids) => {
      chosen = ids;
      draw();
    },
  };
}
