import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { converse } from '../../src/requests/conversation';
import type { PanelState } from '../../src/ui/panel/props';

/** What was asked of the background, and how to answer it, in the order of asking. */
interface Asked {
  readonly message: unknown;
  readonly reply: (result: unknown) => Promise<void>;
}

/** Stands for the other end of the wire: each request waits until the test replies. */
function listen(): readonly Asked[] {
  const asked: Asked[] = [];
  const wire: { sendMessage: (message: unknown) => Promise<unknown> } = browser.runtime;
  vi.spyOn(wire, 'sendMessage').mockImplementation((message) => {
    const { promise, resolve } = Promise.withResolvers();
    const reply = async (result: unknown): Promise<void> => {
      resolve(result);
      await vi.waitFor(() => promise);
      await Promise.resolve();
    };
    asked.push({ message, reply });
    return promise;
  });
  return asked;
}

function surface(about: { readonly private?: boolean } = {}) {
  const shown: (PanelState | null)[] = [];
  const talk = converse({ draw: () => shown.push(talk.state()), ...about });
  return { talk, shown };
}

const told = (name: string) => ({ messages: [{ text: name }], explanations: [{ text: name }] });
const answer = (name: string) => ({ ok: true, value: told(name) });
const seen = (name: string) => ({ kind: 'answer', answer: told(name) });

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('a talk with the background', () => {
  it('shows that it reads, and then the answer', async () => {
    const asked = listen();
    const { talk, shown } = surface();
    talk.read([{ text: 'a' }]);
    expect(asked.map(({ message }) => message)).toEqual([
      { request: 'message.read', ask: { messages: [{ text: 'a' }] } },
    ]);
    await asked[0]?.reply(answer('a'));
    expect(shown).toEqual([{ kind: 'reading' }, seen('a')]);
  });

  it('says which window is private where the surface knows it', () => {
    const asked = listen();
    surface({ private: true }).talk.read([{ text: 'a' }]);
    expect(asked[0]?.message).toMatchObject({ ask: { private: true } });
  });

  it('shows no answer to an older question', async () => {
    const asked = listen();
    const { talk, shown } = surface();
    talk.read([{ text: 'old' }]);
    talk.read([{ text: 'new' }]);
    await asked[1]?.reply(answer('new'));
    await asked[0]?.reply(answer('old'));
    expect(shown.at(-1)).toEqual(seen('new'));
  });

  it('shows nothing, and no late answer either, when the text is taken away', async () => {
    const asked = listen();
    const { talk, shown } = surface();
    talk.read([{ text: 'a' }]);
    talk.read([]);
    await asked[0]?.reply(answer('a'));
    expect(asked).toHaveLength(1);
    expect(shown.at(-1)).toBeNull();
  });

  it('keeps the answer before the eyes while the next one is read', async () => {
    const asked = listen();
    const { talk, shown } = surface();
    talk.read([{ text: 'a' }]);
    await asked[0]?.reply(answer('a'));
    talk.read([{ text: 'ab' }]);
    expect(shown.at(-1)).toEqual(seen('a'));
  });

  it('reads quoted words as the message when asked to, and goes on doing so', async () => {
    const asked = listen();
    const { talk } = surface();
    talk.read([{ text: 'a' }]);
    talk.actions.readQuoted();
    talk.actions.tryAgain();
    expect(asked.slice(1).map(({ message }) => message)).toEqual([
      { request: 'message.read', ask: { messages: [{ text: 'a' }], readQuoted: true } },
      { request: 'message.read', ask: { messages: [{ text: 'a' }], readQuoted: true } },
    ]);
    await asked[2]?.reply(answer('a'));
    expect(talk.state()).toEqual(seen('a'));
  });

  it('goes on with the messages as they were parted, for keeping as well', async () => {
    const asked = listen();
    const { talk } = surface();
    talk.read([{ text: 'a\nb' }], { selectedIn: 7 });
    expect(asked[0]?.message).toMatchObject({ ask: { selectedIn: 7 } });
    const messages = [
      { text: 'a', sender: 'Robin' },
      { text: 'b', own: true },
    ];
    await asked[0]?.reply({ ok: true, value: { messages, explanations: [] } });
    talk.actions.readOwn?.(true);
    expect(asked[1]?.message).toMatchObject({ ask: { messages, readOwn: true } });
    talk.actions.keep?.();
    expect(asked[2]?.message).toMatchObject({ request: 'entry.keep', ask: { messages } });
  });

  it('says what went wrong, and asks anew', async () => {
    const asked = listen();
    const { talk, shown } = surface();
    talk.read([{ text: 'a' }]);
    await asked[0]?.reply({ ok: false, problem: 'too-long' });
    expect(shown.at(-1)).toEqual({ kind: 'problem', problem: 'too-long' });
    talk.actions.tryAgain();
    expect(shown.at(-1)).toEqual({ kind: 'reading' });
    await asked[1]?.reply(answer('a'));
    expect(shown.at(-1)).toEqual(seen('a'));
  });

  it('says so when a choice could not be kept', async () => {
    const asked = listen();
    const { talk, shown } = surface();
    talk.actions.turnPatternOff('threat');
    expect(asked[0]?.message).toEqual({ request: 'pattern.off', ask: { pattern: 'threat' } });
    await asked[0]?.reply({ ok: false, problem: 'failed' });
    await vi.waitFor(() => {
      expect(shown.at(-1)).toEqual({ kind: 'problem', problem: 'failed' });
    });
  });

  it('leaves the answer as it is when a choice was kept', async () => {
    const asked = listen();
    const { talk, shown } = surface();
    talk.actions.quietCues(['threat/regret']);
    talk.actions.unquietCues(['threat/regret']);
    talk.actions.turnPatternOn('threat');
    talk.actions.chooseCountry('IE');
    for (const { reply } of asked) await reply({ ok: true, value: null });
    expect(asked.map(({ message }) => message)).toEqual([
      { request: 'cue.quiet', ask: { cues: ['threat/regret'] } },
      { request: 'cue.unquiet', ask: { cues: ['threat/regret'] } },
      { request: 'pattern.on', ask: { pattern: 'threat' } },
      { request: 'help.country', ask: { country: 'IE' } },
    ]);
    expect(shown).toEqual([]);
  });
});

describe('keeping by itself', () => {
  const found = (text: string) => ({
    ok: true,
    value: { messages: [{ text }], explanations: [], keepAutomatically: true },
  });
  const kept = ({ message }: Asked): boolean => JSON.stringify(message).includes('entry.keep');

  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('waits until what is being written is left as it is, and then takes only that', async () => {
    const asked = listen();
    const { talk } = surface();
    talk.read([{ text: 'You nev' }], { isWriting: true });
    await asked[0]?.reply(found('You nev'));
    await vi.advanceTimersByTimeAsync(1999);
    talk.read([{ text: 'You never listen' }], { isWriting: true });
    await asked[1]?.reply(found('You never listen'));
    await vi.advanceTimersByTimeAsync(1999);
    expect(asked.filter(kept)).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked.filter(kept)).toHaveLength(1);
    expect(JSON.stringify(asked.find(kept)?.message)).toContain('You never listen');
  });

  it('never takes examples', async () => {
    const asked = listen();
    const talk = converse({ draw: () => undefined, examples: true });
    talk.read([{ text: 'You never listen' }]);
    await asked[0]?.reply(found('You never listen'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked.filter(kept)).toEqual([]);
  });
});
