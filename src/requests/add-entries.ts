import type { Entry } from '../history/entry';
import type { Added, Outcome } from '../history/state';
import { MOST_STAGED, type CommitAsk } from './requests';
import { fail, type Result } from './result';
import { send } from './send';

/** How much text is handed over at once, in UTF-16 code units: browsers refuse very long messages. */
const MOST_TEXT = 4_000_000;

/** What is added, and how. */
export interface AddAsk {
  readonly entries: readonly Entry[];
  readonly why: CommitAsk['why'];
  /** What `windows.getCurrent().incognito` says. */
  readonly private: boolean;
  /** Told how many were handed over. */
  readonly tell?: (done: number) => void;
  /** Ends it before anything is added. Not once the last part was handed over. */
  readonly signal?: AbortSignal;
}

/**
 * Adds entries: from a file, or a page's own copies when a deletion is taken back. All or none;
 * null where it was cancelled.
 */
export async function addEntries(ask: AddAsk): Promise<Result<Outcome<Added> | null>> {
  const { entries, why, tell, signal } = ask;
  const batch = crypto.randomUUID();
  let done = 0;
  for (const part of partsOf(entries)) {
    if (signal?.aborted === true) {
      await send('entries.drop', { batch });
      return { ok: true, value: null };
    }
    const staged = await send('entries.stage', { batch, entries: part, private: ask.private });
    if (!staged.ok) return fail(staged.problem);
    if (!staged.value.ok) return { ok: true, value: staged.value };
    done += part.length;
    tell?.(done);
  }
  return send('entries.commit', { batch, count: entries.length, why, private: ask.private });
}

function partsOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const parts: Entry[][] = [];
  let length = 0;
  for (const entry of entries) {
    const last = parts.at(-1);
    const own = entry.message.length + entry.note.length;
    if (last === undefined || last.length >= MOST_STAGED || length + own > MOST_TEXT) {
      parts.push([entry]);
      length = own;
    } else {
      last.push(entry);
      length += own;
    }
  }
  return parts;
}
