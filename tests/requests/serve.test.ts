import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser, type Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isEntryId } from '../../src/history/entry';
import { LONGEST_ASK, type Handlers, type Sender } from '../../src/requests/requests';
import { makeRules } from '../../src/requests/rules';
import { answer, identify, serve } from '../../src/requests/serve';
import { send } from '../../src/requests/send';
import { isEdit } from '../../src/settings/edits';
import { isCountry, isCueId, isPatternId } from '../../src/settings/settings';

const rules = makeRules({ isPatternId, isCueId, isCountry, isEdit, isEntryId });
const reader: Sender = { asker: 'reader', tab: 7, private: false };
const page: Sender = { asker: 'page', tab: null, private: null };

function handlers(changes: Partial<Handlers> = {}): Handlers {
  const nothing = () => null;
  const done = () => ({ ok: true, value: null }) as const;
  return {
    'entry.keep': () => ({ ok: true, value: [] }),
    'entry.unkeep': done,
    'entry.edit': done,
    'entry.delete': done,
    'entries.stage': done,
    'entries.commit': () => ({ ok: true, value: { added: 0, known: 0, tooOld: 0 } }),
    'entries.drop': nothing,
    'history.state': () => ({ lock: 'none', waitUntil: 0 }),
    'lock.on': done,
    'lock.off': done,
    'lock.open': done,
    'lock.shut': nothing,
    'lock.change': done,
    'lock.touch': nothing,
    'message.read': () => {
      throw new Error('not asked in this test');
    },
    'cue.quiet': nothing,
    'cue.unquiet': nothing,
    'pattern.off': nothing,
    'pattern.on': nothing,
    'help.country': nothing,
    'welcome.done': nothing,
    'settings.edit': nothing,
    'everything.erase': nothing,
    'quiet.list': () => [],
    'waiting.take': nothing,
    'panel.lost': nothing,
    'surfaces.close': nothing,
    ...changes,
  };
}

const quiet = (ask: unknown) => ({ request: 'cue.quiet', ask });

describe('a request to the background', () => {
  it('reaches its handler with what was asked and by whom', async () => {
    const handler = vi.fn(() => null);
    const ask = { cues: ['threat/regret'] };
    expect(await answer(rules, handlers({ 'cue.quiet': handler }), quiet(ask), reader)).toEqual({
      ok: true,
      value: null,
    });
    expect(handler).toHaveBeenCalledExactlyOnceWith(ask, reader);
  });

  it('reaches no handler when it is malformed in any way', async () => {
    const handler = vi.fn(() => null);
    const wrong = [
      undefined,
      null,
      7,
      [],
      {},
      { cues: [] },
      { cues: 'a/b' },
      { cues: ['no id'] },
      { cues: [{}] },
      { cues: Array.from({ length: 101 }, () => 'a/b') },
    ];
    for (const ask of wrong)
      expect(await answer(rules, handlers({ 'cue.quiet': handler }), quiet(ask), page)).toEqual({
        ok: false,
        problem: 'malformed',
      });
    expect(handler).not.toHaveBeenCalled();
  });

  it('is malformed when its name is none of ours', async () => {
    for (const request of ['entry.steal', 'toString', '__proto__', 7, null])
      expect(await answer(rules, handlers(), { request, ask: null }, page)).toEqual({
        ok: false,
        problem: 'malformed',
      });
  });

  it('passes on nothing that its shape does not name', async () => {
    const handler = vi.fn(() => null);
    const ask = { cues: ['threat/regret'], extra: 'x' };
    await answer(rules, handlers({ 'cue.quiet': handler }), quiet(ask), page);
    expect(handler).toHaveBeenCalledExactlyOnceWith({ cues: ['threat/regret'] }, page);
  });

  it('is refused to a reader where only our own pages may ask', async () => {
    const request = { request: 'waiting.take', ask: { tab: 7 } };
    expect(await answer(rules, handlers(), request, reader)).toEqual({
      ok: false,
      problem: 'refused',
    });
    expect(await answer(rules, handlers(), request, page)).toEqual({ ok: true, value: null });
  });

  it('is refused to anybody we do not know', async () => {
    expect(await answer(rules, handlers(), { request: 'surfaces.close', ask: null }, null)).toEqual(
      {
        ok: false,
        problem: 'refused',
      },
    );
  });

  it('is answered, without the words of the error, when its handler breaks', async () => {
    const breaking = handlers({
      'cue.quiet': () => {
        throw new Error('the message was: you are too sensitive');
      },
      'pattern.off': () => Promise.reject(new Error('disk is full')),
    });
    const failed = { ok: false, problem: 'failed' };
    expect(await answer(rules, breaking, quiet({ cues: ['a/b'] }), page)).toEqual(failed);
    const off = { request: 'pattern.off', ask: { pattern: 'threat' } };
    expect(await answer(rules, breaking, off, page)).toEqual(failed);
  });
});

describe('messages to read', () => {
  const read = vi.fn<Handlers['message.read']>(() => {
    throw new Error('reached');
  });
  const ask = (messages: unknown) =>
    answer(
      rules,
      handlers({ 'message.read': read }),
      { request: 'message.read', ask: { messages } },
      reader,
    );

  beforeEach(() => {
    read.mockClear();
  });

  it('may be a million characters in all', async () => {
    const half = { text: 'a'.repeat(LONGEST_ASK / 2) };
    expect(await ask([half, half])).toEqual({ ok: false, problem: 'failed' });
    expect(read).toHaveBeenCalledOnce();
  });

  it('are too long with one character more', async () => {
    const half = { text: 'a'.repeat(LONGEST_ASK / 2) };
    expect(await ask([half, half, { text: 'a' }])).toEqual({ ok: false, problem: 'too-long' });
    expect(read).not.toHaveBeenCalled();
  });

  it('are at least one, and each has a text', async () => {
    for (const messages of [[], [{}], [{ text: 7 }], ['text'], [null]])
      expect(await ask(messages)).toEqual({ ok: false, problem: 'malformed' });
  });
});

describe('who asks', () => {
  const id = browser.runtime.id;
  const tab = { id: 7, incognito: true } as Browser.tabs.Tab;

  it('is a page of ours when its address is ours, in a tab or not', () => {
    const url = browser.runtime.getURL('/popup.html');
    expect(identify({ id, url })).toEqual({ asker: 'page', tab: null, private: null });
    expect(identify({ id, url, tab })).toEqual({ asker: 'page', tab: 7, private: true });
  });

  it('is the reader when it lives in a tab at any other address', () => {
    for (const url of ['https://example.org/', 'about:blank', undefined])
      expect(identify({ id, tab, ...(url === undefined ? {} : { url }) })).toEqual({
        asker: 'reader',
        tab: 7,
        private: true,
      });
  });

  it('is nobody with another id, with none, or from nowhere', () => {
    const url = browser.runtime.getURL('/popup.html');
    expect(identify({ id: 'another-extension', url, tab })).toBeNull();
    expect(identify({ url, tab })).toBeNull();
    expect(identify({ id, url: 'https://example.org/' })).toBeNull();
  });
});

/** What the other side sends back, as it came over the wire. */
function replyWith(reply: unknown) {
  const wire: { sendMessage: (message: unknown) => Promise<unknown> } = browser.runtime;
  vi.spyOn(wire, 'sendMessage').mockResolvedValueOnce(reply);
}

describe('asking', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.restoreAllMocks();
  });

  it('is told that nobody answers, when nobody listens', async () => {
    expect(await send('surfaces.close', null)).toEqual({ ok: false, problem: 'asleep' });
  });

  it('is told the same when the extension was updated under the page', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(await send('surfaces.close', null)).toEqual({ ok: false, problem: 'asleep' });
  });

  it('takes nothing for an answer that has not its shape', async () => {
    for (const reply of [undefined, null, 7, {}, { ok: true }, { ok: false, problem: 'tired' }]) {
      replyWith(reply);
      expect(await send('surfaces.close', null)).toEqual({ ok: false, problem: 'asleep' });
    }
  });

  it('gives the answer as it came', async () => {
    replyWith({ ok: true, value: null });
    expect(await send('pattern.on', { pattern: 'threat' })).toEqual({ ok: true, value: null });
  });

  it('leaves alone what is no request', () => {
    const listen = vi.spyOn(browser.runtime.onMessage, 'addListener');
    serve(rules, handlers());
    const listener = listen.mock.calls[0]?.[0];
    const reply = vi.fn();
    for (const raw of ['hello', null, { type: 'x' }, 7])
      expect(listener?.(raw, { id: browser.runtime.id }, reply)).toBe(false);
    expect(reply).not.toHaveBeenCalled();
  });
});
