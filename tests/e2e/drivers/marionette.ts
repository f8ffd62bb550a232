import { connect, type Socket } from 'node:net';

/** What waits for the answer to one command. */
interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * Speaks Marionette, the remote control that is built into Firefox: JSON arrays, each with its
 * length in bytes before it, over a port of this machine. So no driver has to be downloaded.
 * Protocol: https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  private unread = Buffer.alloc(0);
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  private constructor(private readonly socket: Socket) {
    socket.on('data', (bytes) => {
      this.unread = Buffer.concat([this.unread, bytes]);
      this.readAll();
    });
    socket.once('close', () => {
      for (const waiting of this.waiting.values()) waiting.reject(new Error('Firefox is gone.'));
      this.waiting.clear();
    });
    // What breaks the line also closes it, and closing tells everybody who waits.
    socket.on('error', () => undefined);
  }

  /** Connects to a Firefox that listens on a port of this machine. */
  static async connect(port: number): Promise<Marionette> {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('error', reject);
    });
    return new Marionette(socket);
  }

  /**
   * Sends one command and gives its answer.
   * @throws Error with Firefox's own words when it refuses.
   */
  send(command: string, parameters: object = {}): Promise<unknown> {
    this.last += 1;
    const id = this.last;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      const body = Buffer.from(JSON.stringify([0, id, command, parameters]));
      // In one piece: the system holds a second small one back until the first is acknowledged, 40 ms later.
      this.socket.write(Buffer.concat([Buffer.from(`${body.length}:`), body]));
    });
  }

  /** Hangs up. */
  close(): void {
    this.socket.destroy();
  }

  private readAll(): void {
    for (;;) {
      const colon = this.unread.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.unread.subarray(0, colon).toString());
      if (this.unread.length < end) return;
      const message: unknown = JSON.parse(this.unread.subarray(colon + 1, end).toString());
      this.unread = this.unread.subarray(end);
      this.take(message);
    }
  }

  /** Answers are `[1, id, error, result]`; the greeting at the start is an object and needs no answer. */
  private take(message: unknown): void {
    if (!Array.isArray(message)) return;
    const [id, error, result] = [1, 2, 3].map((at): unknown => message[at]);
    if (typeof id !== 'number') return;
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (error !== null) waiting?.reject(new Error(`Firefox: ${text(error, 'message')}`));
    else waiting?.resolve(field(result, 'value') ?? result);
  }
}

/** One field of something unknown; undefined where it has none. */
export function field(holder: unknown, name: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined;
}

/** One field of something unknown, as text. */
function text(holder: unknown, name: string): string {
  const found = field(holder, name);
  return typeof found === 'string' ? found : '';
}
