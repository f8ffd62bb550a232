import { browser } from 'wxt/browser';
import { isRecord } from './parse';
import { READER_RULES } from './reader-rules';
import type { ReaderAnswer, ReaderHandlers, ReaderRequestName } from './reader-requests';
import { fail, succeed, type Result } from './result';

/** Answers what the background or the popup asks the reader in this frame. */
export function serveReader(handlers: ReaderHandlers): void {
  browser.runtime.onMessage.addListener((raw: unknown, from, reply: (result: unknown) => void) => {
    if (from.id !== browser.runtime.id || !isRecord(raw)) return false;
    if (!isReaderRequestName(raw.request)) return false;
    void run(handlers, raw.request, raw.ask).then(reply);
    return true;
  });
}

async function run<N extends ReaderRequestName>(
  handlers: ReaderHandlers,
  name: N,
  raw: unknown,
): Promise<Result<ReaderAnswer<N>>> {
  const ask = READER_RULES[name](raw);
  if (!ask.ok) return ask;
  try {
    return succeed(await handlers[name](ask.value));
  } catch {
    return fail('failed');
  }
}

function isReaderRequestName(name: unknown): name is ReaderRequestName {
  return typeof name === 'string' && Object.hasOwn(READER_RULES, name);
}
