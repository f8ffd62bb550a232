import { useRef, useState } from 'preact/hooks';
import type { EntryId, Row } from '../../history/entry';
import type { Query } from '../../history/query';

interface ActiveRow {
  /** The place of the one row that Tab leads to. */
  readonly active: number;
  readonly activate: (id: EntryId | null) => void;
}

/**
 * The row that one is at. Where it is gone, the one that took its place stands in, so that who deletes
 * is not sent to the top; where something else is looked for, the first.
 */
export function useActiveRow(rows: readonly Row[], query: Query): ActiveRow {
  const [id, activate] = useState<EntryId | null>(null);
  const before = useRef({ rows, query, id, at: 0 });
  const known = before.current;
  if (known.rows !== rows || known.query !== query || known.id !== id) {
    const found = rows.findIndex((row) => row.id === id);
    const stays = known.query === query ? Math.min(known.at, Math.max(0, rows.length - 1)) : 0;
    before.current = { rows, query, id, at: found >= 0 ? found : stays };
  }
  return { active: before.current.at, activate };
}
