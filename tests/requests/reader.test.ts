import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { english } from '../../src/language/en/english';
import type { ReaderHandlers, ShowAsk } from '../../src/requests/reader-requests';
import { serveReader } from '../../src/requests/serve-reader';
import { DEFAULT_LOOK } from '../../src/settings/look';

const id = browser.runtime.id;
const show: ShowAsk = {
  words: english.panel,
  look: DEFAULT_LOOK,
  css: '.panel {}',
  menuText: null,
  taken: null,
};

beforeEach(() => {
  fakeBrowser.reset();
});

/** A reader that listens, and a way to ask it as the browser would. */
function reader(changes: Partial<ReaderHandlers> = {}) {
  const handlers = {
    'panel.show': vi.fn<ReaderHandlers['panel.show']>(() => 'shown'),
    'selection.take': vi.fn<ReaderHandlers['selection.take']>(() => null),
    'panel.refresh': vi.fn<ReaderHandlers['panel.refresh']>(() => null),
    'panel.close': vi.fn<ReaderHandlers['panel.close']>(() => null),
    ...changes,
  };
  const listen = vi.spyOn(browser.runtime.onMessage, 'addListener');
  serveReader(handlers);
  const listener = listen.mock.calls[0]?.[0];
  const ask = (raw: unknown, from: object = { id }): Promise<unknown> =>
    new Promise((resolve) => {
      const willAnswer: unknown = listener?.(raw, from, resolve);
      if (willAnswer !== true) resolve('no answer');
    });
  return { handlers, ask };
}

describe('the reader in a page', () => {
  it('does what the background asks, and answers', async () => {
    const { handlers, ask } = reader();
    expect(await ask({ request: 'panel.show', ask: show })).toEqual({ ok: true, value: 'shown' });
    expect(handlers['panel.show']).toHaveBeenCalledExactlyOnceWith(show);
    expect(await ask({ request: 'selection.take' })).toEqual({ ok: true, value: null });
  });

  it('takes words from another frame with their place, or without one', async () => {
    const { ask } = reader();
    const messages = [{ text: 'a' }];
    const box = { left: 1, top: 2.5, width: 3, height: 4 };
    for (const taken of [
      { messages, box, isFocusDeeper: false },
      { messages, box: null, isFocusDeeper: true },
    ])
      expect(await ask({ request: 'panel.show', ask: { ...show, taken } })).toMatchObject({
        ok: true,
      });
  });

  it('does nothing on what is malformed', async () => {
    const { handlers, ask } = reader();
    const wrong = [
      null,
      {},
      { ...show, look: { ...DEFAULT_LOOK, theme: 'loud' } },
      { ...show, menuText: 5 },
      { ...show, words: 'none' },
      { ...show, taken: { messages: [], box: null, isFocusDeeper: false } },
      { ...show, taken: { messages: [{ text: 'a' }], box: { left: NaN }, isFocusDeeper: false } },
    ];
    for (const one of wrong)
      expect(await ask({ request: 'panel.show', ask: one })).toEqual({
        ok: false,
        problem: 'malformed',
      });
    expect(handlers['panel.show']).not.toHaveBeenCalled();
  });

  it('does not answer another extension, nor what it does not know', async () => {
    const { ask } = reader();
    expect(await ask({ request: 'panel.close' }, { id: 'another' })).toBe('no answer');
    expect(await ask({ request: 'panel.close' }, {})).toBe('no answer');
    for (const raw of [null, 'x', {}, { request: 'message.read' }, { request: 'toString' }])
      expect(await ask(raw)).toBe('no answer');
  });

  it('answers that it failed when the page breaks it, without the words of the error', async () => {
    const { ask } = reader({
      'selection.take': () => {
        throw new Error('you are too sensitive');
      },
    });
    expect(await ask({ request: 'selection.take' })).toEqual({ ok: false, problem: 'failed' });
  });
});
