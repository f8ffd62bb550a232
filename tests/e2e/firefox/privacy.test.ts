import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCountingProxy, type CountingProxy } from '../drivers/counting-proxy';
import { Firefox } from '../drivers/firefox';
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
const { visit } = visiting(() =>
  Firefox.start({
    preferences: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
    },
  }),
);

describe('a whole journey', () => {
  it('makes no request but the one for the page itself', async () => {
    const page = await visit('chat.html');
    const address = `GET ${String(await page.evaluate('location.href'))}`;
    await page.select('#message');
    await page.askByMenu();
    await panelWithAnswer(page);
    await page.key('Escape');
    const popup = await page.askByButton();
    await popup.sees({ role: 'mark' });
    expect(proxy.asked.filter((each) => each !== address)).toEqual([]);
    expect(proxy.asked).toContain(address);
  });

  it('would be caught: a page that asks elsewhere is written down', async () => {
    const page = await visit('chat.html');
    await page.evaluate("fetch('http://somewhere.example/').catch(() => 0)");
    await page.evaluate("fetch('https://elsewhere.example/').catch(() => 0)");
    expect(proxy.asked).toContain('GET http://somewhere.example/');
    expect(proxy.asked).toContain('CONNECT elsewhere.example:443');
  });
});
