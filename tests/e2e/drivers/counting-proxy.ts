import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { listenHere, type Listening } from './listen-here';

/** A proxy through which a browser must go, so that whatever it asks of anybody is written down. */
export interface CountingProxy extends Listening {
  /** Every request so far, as `GET http://…` or `CONNECT host:port`. */
  readonly asked: readonly string[];
}

/**
 * Starts one on this machine. Requests to this machine are passed on (the page of the journey has
 * to load); all others are written down and refused.
 */
export async function startCountingProxy(): Promise<CountingProxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    passOn(request, response);
  });
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url ?? ''}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  return { ...(await listenHere(server)), asked };
}

function passOn(request: IncomingMessage, response: ServerResponse): void {
  const target = URL.parse(request.url ?? '');
  if (target?.hostname !== '127.0.0.1') {
    response.writeHead(403).end();
    return;
  }
  const further = ask(target, { method: request.method, headers: request.headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  further.once('error', () => response.writeHead(502).end());
  request.pipe(further);
}
