import type { Outcome } from '../../src/history/state';
import type { Catalogue } from '../../src/language/catalogue';
import type { Result } from '../../src/requests/result';
import type { Busy, HistoryTrouble } from '../../src/ui/history/props';

/** What a page tells about what is being done, and what became of it. */
export interface Telling {
  readonly trouble: () => HistoryTrouble | null;
  readonly told: (words: Catalogue) => string | null;
  readonly busy: () => Busy | null;
  readonly say: (what: (words: Catalogue) => string) => void;
  readonly complain: (what: HistoryTrouble) => void;
  /** Nothing is said any more. */
  readonly hush: () => void;
  /** Something that takes a while begins; it shall end when the signal says so. */
  readonly begin: (what: Busy['what']) => AbortSignal;
  readonly progress: (done: number) => void;
  readonly end: () => void;
  readonly cancel: () => void;
  /** Whether a request failed; says why. */
  readonly failed: (reply: Result<Outcome<unknown> | null>) => boolean;
}

/** What one page tells. It calls `draw` whenever there is something new. */
export function telling(draw: () => void): Telling {
  let trouble: HistoryTrouble | null = null;
  let said: ((words: Catalogue) => string) | null = null;
  let busy: Busy | null = null;
  let running = new AbortController();
  const complain = (what: HistoryTrouble | null): void => {
    trouble = what;
    said = null;
    draw();
  };
  return {
    trouble: () => trouble,
    told: (words) => said?.(words) ?? null,
    busy: () => busy,
    say: (what) => {
      said = what;
      trouble = null;
      draw();
    },
    complain,
    hush: () => {
      complain(null);
    },
    begin: (what) => {
      running.abort();
      running = new AbortController();
      busy = { what, done: null };
      complain(null);
      return running.signal;
    },
    progress: (done) => {
      if (busy === null) return;
      busy = { ...busy, done };
      draw();
    },
    end: () => {
      busy = null;
      draw();
    },
    cancel: () => {
      running.abort();
    },
    failed: (reply) => {
      if (!reply.ok) complain(reply.problem === 'asleep' ? 'asleep' : 'failed');
      else if (reply.value?.ok === false) complain(reply.value.problem);
      else {
        trouble = null;
        return false;
      }
      return true;
    },
  };
}
