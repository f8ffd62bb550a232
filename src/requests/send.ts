import { browser } from 'wxt/browser';
import { isRecord } from './parse';
import type { ReaderAnswer, ReaderAsk, ReaderRequestName } from './reader-requests';
import type { Answer, Ask, RequestName } from './requests';
import { fail, PROBLEMS, type Result } from './result';

/**
 * Asks the background. Never rejects: where nobody answers (the extension was updated under this
 * page, or the browser is closing), the problem is `asleep`.
 */
export function send<N extends RequestName>(request: N, ask: Ask<N>): Promise<Result<Answer<N>>> {
  return settle(() => browser.runtime.sendMessage({ request, ask }));
}

/**
 * Asks the reader in one frame of one tab. Never rejects: where no reader is there, the problem
 * is `asleep`.
 */
export function sendToReader<N extends ReaderRequestName>(
  place: { readonly tab: number; readonly frame: number },
  request: N,
  ask: ReaderAsk<N>,
): Promise<Result<ReaderAnswer<N>>> {
  const options = { frameId: place.frame };
  return settle(() => browser.tabs.sendMessage(place.tab, { request, ask }, options));
}

async function settle<T>(ask: () => Promise<unknown>): Promise<Result<T>> {
  try {
    const reply = await ask();
    return isResult<T>(reply) ? reply : fail('asleep');
  } catch {
    // Under an updated extension even the call itself throws; the words of the error help nobody.
    return fail('asleep');
  }
}

/** The other side is our own build, so that the value of a well-formed reply is taken at its word. */
function isResult<T>(reply: unknown): reply is Result<T> {
  if (!isRecord(reply)) return false;
  if (reply.ok === true) return 'value' in reply;
  return reply.ok === false && PROBLEMS.some((problem) => problem === reply.problem);
}
