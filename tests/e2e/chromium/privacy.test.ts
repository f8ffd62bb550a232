import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Chromium } from '../drivers/chromium';
import { startCountingProxy, type CountingProxy } from '../drivers/counting-proxy';
import { panelWithAnswer } from '../drivers/ours';
import { visiting } from '../drivers/visits';

let proxy: CountingProxy;

beforeAll(async () => {
  proxy = await startCountingProxy();
});

afterAll(() => {
  proxy.close();
});

/** Everything goes through the proxy, also what stays on this machine. */
const { browser, visit } = visiting(() =>
  Chromium.start({
    flags: [`--proxy-server=http://127.0.0.1:${proxy.port}`, '--proxy-bypass-list=<-loopback>'],
  }),
);

/**
 * What Chromium itself asks although every switch says no: whether somebody is signed in to it.
 * That none of it comes from us is what the first journey's other list shows.
 */
const chromiumsOwn = 'CONNECT accounts.google.com:443';

describe('a whole journey', () => {
  it('makes no request but the one for the page itself', async () => {
    const page = await visit('chat.html');
    const asked: string[] = [];
    await browser().writeDownRequests(page.page, asked);
    await browser().writeDownRequests(await browser().worker(), asked);
    await page.select('#message');
    await page.askByMenu();
    await panelWithAnswer(page);
    await page.key('Escape');
    const popup = await page.askByButton();
    await browser().writeDownRequests(popup.page, asked);
    await popup.sees({ role: 'mark' });
    expect(asked.filter((url) => !url.startsWith('chrome-extension://'))).toEqual([]);
    const address = `GET ${page.page.url()}`;
    expect(proxy.asked.filter((each) => each !== chromiumsOwn)).toEqual([address]);
  });

  it('would be caught: whatever a page asks is written down, twice', async () => {
    const page = await visit('chat.html');
    const asked: string[] = [];
    await browser().writeDownRequests(page.page, asked);
    await page.evaluate("fetch('http://somewhere.example/').catch(() => 0)");
    await page.evaluate("fetch('https://elsewhere.example/').catch(() => 0)");
    expect(asked).toEqual(['http://somewhere.example/', 'https://elsewhere.example/']);
    expect(proxy.asked).toContain('GET http://somewhere.example/');
    expect(proxy.asked).toContain('CONNECT elsewhere.example:443');
  });

  it('could not make one by mistake: the policy refuses it in the worker', async () => {
    const worker = await browser().worker();
    const before = proxy.asked.length;
    const answer = await worker.evaluate(
      "fetch('http://mistake.example/').then(() => 'answered', () => 'refused')",
    );
    expect(answer).toBe('refused');
    expect(proxy.asked.slice(before).filter((each) => each !== chromiumsOwn)).toEqual([]);
  });
});
