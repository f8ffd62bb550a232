import { createServer } from 'node:http';
import { listenHere, type Listening } from './listen-here';

/** A proxy that answers for any host with the page it was given, and lets nothing out. */
export interface PretendingProxy extends Listening {
  /** What is answered for a host from now on, at every path. */
  readonly answer: (host: string, html: string) => void;
}

/** Starts one on this machine. Only plain HTTP is answered; there is no certificate to show. */
export async function startPretendingProxy(): Promise<PretendingProxy> {
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
  return { ...(await listenHere(server)), answer: (host, html) => pages.set(host, html) };
}
