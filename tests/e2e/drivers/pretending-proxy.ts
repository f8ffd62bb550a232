import { createServer } from 'node:http';

/** A proxy that answers for any host with the page it was given, and lets nothing out. */
export interface PretendingProxy {
  readonly port: number;
  /** What is answered for a host from now on, at every path. */
  readonly answer: (host: string, html: string) => void;
  close(): void;
}

/** Starts one on this machine. Only plain HTTP is answered; there is no certificate to show. */
export function startPretendingProxy(): Promise<PretendingProxy> {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const html = pages.get(URL.parse(request.url ?? '')?.hostname ?? '');
    response.writeHead(html === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
    });
    response.end(html);
  });
  server.on('connect', (_, socket) => {
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') {
        reject(new Error('The proxy has no port.'));
        return;
      }
      resolve({
        port: address.port,
        answer: (host, html) => pages.set(host, html),
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}
