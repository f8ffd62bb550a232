import { browser, type Browser } from 'wxt/browser';
import { isRecord } from './parse';
import type { Answer, Handlers, RequestName, Sender } from './requests';
import type { Rules } from './rules';
import { fail, succeed, type Result } from './result';

/**
 * Answers requests in the background. Call it at the top level, before anything is awaited: a
 * sleeping background is woken by a request and must be listening at once.
 */
export function serve(rules: Rules, handlers: Handlers): void {
  browser.runtime.onMessage.addListener((raw: unknown, from, reply: (result: unknown) => void) => {
    if (!isRecord(raw) || !('request' in raw)) return false;
    void answer(rules, handlers, raw, identify(from)).then(reply);
    return true;
  });
}

/**
 * Answers one request of unknown shape from a sender (null: nobody we know). Always answers, never
 * rejects: what breaks inside a handler is `failed`, without its words, which could hold a message.
 */
export async function answer(
  rules: Rules,
  handlers: Handlers,
  raw: Readonly<Record<string, unknown>>,
  sender: Sender | null,
): Promise<Result<unknown>> {
  if (sender === null) return fail('refused');
  const name = raw.request;
  if (!isRequestName(rules, name)) return fail('malformed');
  return run(rules, handlers, name, raw.ask, sender);
}

async function run<N extends RequestName>(
  rules: Rules,
  handlers: Handlers,
  name: N,
  raw: unknown,
  sender: Sender,
): Promise<Result<Answer<N>>> {
  const rule = rules[name];
  if (!rule.askers.includes(sender.asker)) return fail('refused');
  const ask = rule.parse(raw);
  if (!ask.ok) return ask;
  try {
    return succeed(await handlers[name](ask.value, sender));
  } catch {
    return fail('failed');
  }
}

/**
 * Who it is that asks. A page of ours is known by its address; anything else of this extension that
 * lives in a tab is the reader inside a web page.
 */
export function identify(from: Browser.runtime.MessageSender): Sender | null {
  if (from.id !== browser.runtime.id) return null;
  const tab = from.tab?.id ?? null;
  const isPrivate = from.tab?.incognito ?? null;
  if (from.url?.startsWith(browser.runtime.getURL('/')) === true)
    return { asker: 'page', tab, private: isPrivate };
  return tab === null ? null : { asker: 'reader', tab, private: isPrivate };
}

function isRequestName(rules: Rules, name: unknown): name is RequestName {
  return typeof name === 'string' && Object.hasOwn(rules, name);
}
