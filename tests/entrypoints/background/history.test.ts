import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '../../../entrypoints/background/handlers';
import { tendHistory } from '../../../entrypoints/background/history';
import { openDatabase } from '../../../src/history/database';
import type { Entry } from '../../../src/history/entry';
import { decode } from '../../../src/history/encode';
import type { Sender } from '../../../src/requests/requests';
import { changeSettings } from '../../../src/settings/store';

const reader: Sender = { asker: 'reader', tab: 7, private: false };
const page: Sender = { asker: 'page', tab: null, private: null };
const privateReader: Sender = { ...reader, private: true };
const gaslighting = { text: "That never happened, you're imagining things." };
const ordinary = { text: 'See you on Sunday, I will bring the cake.' };
const refused = { ok: false, problem: 'private' };

async function kept(): Promise<readonly Entry[]> {
  const blocks = await openDatabase().blocks(0, 1_000_000);
  return blocks.flatMap(({ body }) =>
    typeof body === 'string' ? (decode(body)?.entries ?? []) : [],
  );
}

beforeEach(async () => {
  fakeBrowser.reset();
  const disk = openDatabase();
  const places = await disk.places();
  if (places.length > 0) await disk.write({ remove: places });
});

describe('keeping', () => {
  it('stores what is found, and of several messages only those with something found', async () => {
    await handlers['entry.keep']({ messages: [ordinary, gaslighting] }, reader);
    const entries = await kept();
    expect(entries.map(({ message }) => message)).toEqual([gaslighting.text]);
    expect(entries[0]?.findings.map(({ pattern }) => pattern)).toEqual(['gaslighting']);
  });

  it('never stores what was left unread: a person’s own messages among others', async () => {
    const own = { ...gaslighting, own: true };
    await handlers['entry.keep']({ messages: [ordinary, own] }, reader);
    expect((await kept()).map(({ message }) => message)).toEqual([ordinary.text]);
    await handlers['entry.keep']({ messages: [ordinary, own], readOwn: true }, reader);
    expect((await kept()).map(({ message }) => message)).toContain(own.text);
  });

  it('stores a message with nothing found where a person asks for just that', async () => {
    await handlers['entry.keep']({ messages: [ordinary] }, reader);
    expect((await kept()).map(({ message }) => message)).toEqual([ordinary.text]);
  });

  it('stores neither who wrote a message nor when, though the page shows it', async () => {
    const said = { ...gaslighting, sender: 'Quillon', time: 'Tuesday 23:41' };
    await handlers['entry.keep']({ messages: [said] }, reader);
    const held = JSON.stringify(await kept());
    expect(held).toContain('never happened');
    expect(held).not.toMatch(/Quillon|Tuesday|23:41/u);
  });

  it('stores nothing of a pattern that is turned off', async () => {
    await handlers['pattern.off']({ pattern: 'gaslighting' }, reader);
    await handlers['entry.keep']({ messages: [gaslighting] }, reader);
    expect((await kept())[0]?.findings).toEqual([]);
  });

  it('is offered to be done by itself only where that was chosen, something was found, and not in private', async () => {
    const asks = async (message: { readonly text: string }, sender: Sender): Promise<boolean> =>
      (await handlers['message.read']({ messages: [message] }, sender)).keepAutomatically;
    expect(await asks(gaslighting, reader)).toBe(false);
    await changeSettings((settings) => ({ ...settings, keepAutomatically: true }));
    expect(await asks(gaslighting, reader)).toBe(true);
    expect(await asks(ordinary, reader)).toBe(false);
    expect(await asks(gaslighting, privateReader)).toBe(false);
  });
});

describe('a private window', () => {
  it.each([
    ['that the browser says is one', privateReader, {}],
    ['that the browser says is one, whatever the page claims', privateReader, { private: false }],
    ['that a page of ours says is one', page, { private: true }],
    ['that nobody knows of', page, {}],
  ])('%s: nothing of it is written, in any way', async (_, sender, about) => {
    const messages = [gaslighting];
    const asked = [
      await handlers['entry.keep']({ messages, ...about }, sender),
      await handlers['entry.edit']({ id: '0mabcdefg-00000000', note: 'n', ...about }, sender),
      await handlers['entries.stage']({ batch: 'b', entries: [{}], ...about }, sender),
      await handlers['entries.commit']({ batch: 'b', count: 0, why: 'undo', ...about }, sender),
    ];
    expect(asked).toEqual([refused, refused, refused, refused]);
    expect(await kept()).toEqual([]);
  });

  it('that is none, by the word of a page of ours, can be kept from', async () => {
    await handlers['entry.keep']({ messages: [gaslighting], private: false }, page);
    expect(await kept()).toHaveLength(1);
  });
});

describe('erasing everything', () => {
  it('takes the history with it, and it can be begun anew', async () => {
    await handlers['entry.keep']({ messages: [gaslighting] }, reader);
    await handlers['everything.erase'](null, page);
    expect(await indexedDB.databases()).toEqual([]);
    await handlers['entry.keep']({ messages: [gaslighting] }, reader);
    expect(await kept()).toHaveLength(1);
  });

  it('tells the open pages once', async () => {
    const tell = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
    await handlers['everything.erase'](null, page);
    expect(tell.mock.calls).toEqual([[{ notice: 'history', change: { kind: 'all' } }]]);
    tell.mockRestore();
  });
});

describe('the alarm that sweeps', () => {
  const due = async (): Promise<number> => {
    const alarm = await fakeBrowser.alarms.get('history sweep');
    return (alarm?.scheduledTime ?? Infinity) - Date.now();
  };

  it('rings within the hour, also where it was set while the clock was ahead', async () => {
    const hour = 60 * 60_000;
    tendHistory();
    await vi.waitFor(async () => {
      expect(await due()).toBeLessThanOrEqual(hour);
    });
    await fakeBrowser.alarms.create('history sweep', { when: Date.now() + 9000 * hour });
    tendHistory();
    await vi.waitFor(async () => {
      expect(await due()).toBeLessThanOrEqual(hour);
    });
  });
});
