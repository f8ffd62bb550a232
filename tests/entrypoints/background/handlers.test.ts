import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '../../../entrypoints/background/handlers';
import type { ReadAnswer, ReadAsk, Sender } from '../../../src/requests/requests';
import { changeSettings } from '../../../src/settings/store';

const reader: Sender = { asker: 'reader', tab: 7, private: false };
const page: Sender = { asker: 'page', tab: null, private: null };
const gaslighting = "That never happened, you're imagining things.";
const ordinary = 'See you on Sunday, I will bring the cake.';

function read(texts: readonly string[], more: Partial<ReadAsk> = {}, sender = reader) {
  const ask = { messages: texts.map((text) => ({ text })), ...more };
  return Promise.resolve(handlers['message.read'](ask, sender));
}

function patterns({ explanations }: ReadAnswer): readonly (readonly string[])[] {
  return explanations.map(({ cards }) => cards.map(({ pattern }) => pattern));
}

beforeEach(() => {
  fakeBrowser.reset();
});

describe('reading for a surface', () => {
  it('explains each message, in order', async () => {
    const answer = await read([ordinary, gaslighting]);
    expect(patterns(answer)).toEqual([[], ['gaslighting']]);
    expect(answer.explanations.map(({ text }) => text)).toEqual([ordinary, gaslighting]);
  });

  it('tells several messages together as well, each pattern once', async () => {
    expect((await read([gaslighting])).thread).toBeNull();
    const { thread } = await read([gaslighting, ordinary, gaslighting]);
    expect(thread?.cards.map(({ pattern, messages }) => ({ pattern, messages }))).toEqual([
      { pattern: 'gaslighting', messages: [0, 2] },
    ]);
  });

  it('reads own messages among others only when asked to, and marks nothing in them', async () => {
    const messages = [{ text: ordinary }, { text: gaslighting, own: true }];
    const left = await Promise.resolve(handlers['message.read']({ messages }, reader));
    expect(patterns(left)).toEqual([[], []]);
    expect(left.explanations[1]?.marks).toEqual([]);
    expect(left.thread?.ownMessages).toBe('unread');
    const read = await Promise.resolve(
      handlers['message.read']({ messages, readOwn: true }, reader),
    );
    expect(patterns(read)).toEqual([[], ['gaslighting']]);
    expect(read.thread?.ownMessages).toBe('read');
  });

  it('reads own messages where nothing else was selected', async () => {
    const messages = [{ text: gaslighting, own: true }];
    const answer = await Promise.resolve(handlers['message.read']({ messages }, reader));
    expect(patterns(answer)).toEqual([['gaslighting']]);
  });

  it('leaves out a pattern that is turned off, until it is turned on again', async () => {
    await handlers['pattern.off']({ pattern: 'gaslighting' }, reader);
    expect(patterns(await read([gaslighting]))).toEqual([[]]);
    await handlers['pattern.on']({ pattern: 'gaslighting' }, reader);
    expect(patterns(await read([gaslighting]))).toEqual([['gaslighting']]);
  });

  it('keeps the cues of a wrong card quiet, until that is taken back', async () => {
    const first = await read([gaslighting]);
    const cues = first.explanations[0]?.cards[0]?.cues ?? [];
    expect(cues).not.toEqual([]);
    await handlers['cue.quiet']({ cues }, reader);
    expect(patterns(await read([gaslighting]))).toEqual([[]]);
    await handlers['cue.unquiet']({ cues }, reader);
    expect(patterns(await read([gaslighting]))).toEqual([['gaslighting']]);
  });

  it('brings what the surface needs: words, look and the country of help', async () => {
    await handlers['help.country']({ country: 'IE' }, reader);
    await changeSettings((settings) => ({
      ...settings,
      look: { ...settings.look, theme: 'dark' },
    }));
    const answer = await read([ordinary]);
    expect(answer).toMatchObject({ look: { theme: 'dark' }, helpCountry: 'IE', help: null });
    expect(answer.words.language).toBe('en');
  });

  it('keeps nothing of what it reads', async () => {
    await read([gaslighting, ordinary]);
    expect(await browser.storage.local.get(null)).toEqual({});
    expect(await browser.storage.session.get(null)).toEqual({});
  });

  it('can be sent through a message as it is', async () => {
    const answer = await read([gaslighting]);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });
});

describe('a private window', () => {
  const isPrivate = async (sender: Sender, said?: boolean): Promise<boolean> =>
    (await read([ordinary], said === undefined ? {} : { private: said }, sender)).private;

  it('is known by the tab of the reader, whatever the ask says', async () => {
    expect(await isPrivate({ ...reader, private: true }, false)).toBe(true);
    expect(await isPrivate({ ...reader, private: false })).toBe(false);
  });

  it('is known by what our own pages say', async () => {
    expect(await isPrivate(page, true)).toBe(true);
    expect(await isPrivate(page, false)).toBe(false);
  });

  it('is taken for granted where nobody knows', async () => {
    expect(await isPrivate(page)).toBe(true);
  });
});
