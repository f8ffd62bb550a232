import type { Server } from 'node:http';

/** A server that listens on this machine. */
export interface Listening {
  readonly port: number;
  readonly close: () => void;
}

/** Lets a server listen on a free port of 127.0.0.1. */
export function listenHere(server: Server): Promise<Listening> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') {
        reject(new Error('The server has no port.'));
        return;
      }
      resolve({
        port: address.port,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}
