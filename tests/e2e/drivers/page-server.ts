import type { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { listenHere } from './listen-here';

/** A page served from a port of its own, so from a fresh origin that nothing was granted on. */
export interface ServedPage {
  readonly url: string;
  close(): void;
}

/** How a page is served. */
export interface Serving {
  /** Content-Security-Policy of the page; none where absent. */
  readonly policy?: string;
}

/** Serves one file of tests/pages on 127.0.0.1. */
export function servePage(file: string, serving: Serving = {}): Promise<ServedPage> {
  const type = file.endsWith('.pdf') ? 'application/pdf' : 'text/html; charset=utf-8';
  return serve(readFileSync(path.join(import.meta.dirname, '../../pages', file)), type, serving);
}

/** Serves the same at every path of its origin. */
async function serve(content: Buffer, type: string, serving: Serving): Promise<ServedPage> {
  const server = createServer((request, response) => {
    if (request.url === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    response.writeHead(200, {
      'content-type': type,
      ...(serving.policy === undefined ? {} : { 'content-security-policy': serving.policy }),
    });
    response.end(content);
  });
  const { port, close } = await listenHere(server);
  return { url: `http://127.0.0.1:${port}/`, close };
}
