import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetWaitingInTime, takeWaiting, wait } from '../../../entrypoints/background/waiting';

const waiting = { text: 'That never happened.', why: 'page-closed-to-us' } as const;

beforeEach(() => {
  fakeBrowser.reset();
});

describe('a text that waits for the popup', () => {
  it('is given to the popup of its tab, once', async () => {
    await wait(7, waiting);
    expect(await takeWaiting(7)).toEqual(waiting);
    expect(await takeWaiting(7)).toBeNull();
  });

  it('may be no text at all, only the reason why the popup opened', async () => {
    await wait(7, { text: null, why: 'nothing-read' });
    expect(await takeWaiting(7)).toEqual({ text: null, why: 'nothing-read' });
  });

  it('is not shown over another page, and is forgotten then', async () => {
    await wait(7, waiting);
    expect(await takeWaiting(8)).toBeNull();
    expect(await takeWaiting(7)).toBeNull();
  });

  it('gives way to a newer one', async () => {
    await wait(7, waiting);
    await wait(7, { ...waiting, text: 'newer' });
    expect(await takeWaiting(7)).toMatchObject({ text: 'newer' });
  });

  it('lies in the memory of this session only', async () => {
    await wait(7, waiting);
    expect(await browser.storage.local.get(null)).toEqual({});
    expect(await browser.storage.session.get(null)).not.toEqual({});
  });

  it('is forgotten after five minutes if nobody takes it', async () => {
    forgetWaitingInTime();
    await wait(7, waiting);
    const alarm = await browser.alarms.get('waiting');
    if (alarm === undefined) throw new Error('No alarm was set.');
    expect(alarm.scheduledTime - Date.now()).toBeGreaterThan(4 * 60_000);
    expect(alarm.scheduledTime - Date.now()).toBeLessThanOrEqual(5 * 60_000);
    await fakeBrowser.alarms.onAlarm.trigger(alarm);
    expect(await browser.storage.session.get(null)).toEqual({});
  });

  it('is nothing when what is stored has not its shape', async () => {
    await browser.storage.session.set({ waiting: { tab: 7, waiting: { text: 5 } } });
    expect(await takeWaiting(7)).toBeNull();
  });
});
