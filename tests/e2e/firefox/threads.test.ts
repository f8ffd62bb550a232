import { afterAll, beforeAll } from 'vitest';
import { Firefox } from '../drivers/firefox';
import { startPretendingProxy, type PretendingProxy } from '../drivers/pretending-proxy';
import { threads } from '../journeys/threads';

let proxy: PretendingProxy;

beforeAll(async () => {
  proxy = await startPretendingProxy();
});

afterAll(() => {
  proxy.close();
});

/** Hosts that insist on a certificate are let off it here: nothing leaves this machine. */
threads({
  selectsSeveral: true,
  start: () =>
    Firefox.start({
      preferences: {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxy.port,
        'network.stricttransportsecurity.preloadlist': false,
        'dom.security.https_first': false,
        'dom.security.https_only_mode': false,
      },
    }),
  openAs: (browser, host, html) => {
    proxy.answer(host, html);
    return browser.open(`http://${host}/`);
  },
});
