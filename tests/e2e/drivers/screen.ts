import { execFileSync, spawn } from 'node:child_process';
import { findTool } from '../../../scripts/bootstrap/find-tool.mjs';
import { pause } from './patience';

/** A screen in memory with a keyboard and a mouse: what is struck there is as real as by hand. */
export class Screen {
  private constructor(
    readonly display: string,
    private readonly hand: string,
    private readonly end: () => void,
  ) {}

  /**
   * Starts Xvfb on a display number that is free.
   * @throws Error that says what to install when Xvfb or xdotool is missing.
   */
  static async start(): Promise<Screen> {
    const [server, hand] = [findTool('xvfb'), findTool('xdotool')];
    if (server === null || hand === null) {
      throw new Error(
        'No Xvfb or xdotool found. Install them, for example: apt install xvfb xdotool',
      );
    }
    const flags = ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
    const child = spawn(server, flags, { stdio: ['ignore', 'pipe', 'ignore'] });
    const number = await new Promise<string>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', () => {
        reject(new Error('Xvfb ended at once.'));
      });
      child.stdout.once('data', (bytes: Buffer) => {
        resolve(bytes.toString().trim());
      });
    });
    return new Screen(`:${number}`, hand, () => child.kill());
  }

  /** Strikes keys, by xdotool's names: `alt+shift+u`, `Up`, `Return`. */
  async strike(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.act('key', key);
      await pause(150);
    }
  }

  /** Strikes one key and doesn't wait for anything. */
  strikeNow(key: string): void {
    this.act('key', key);
  }

  /** Moves the pointer there and clicks; button 1 is the left one, 3 the right one. */
  async click(x: number, y: number, button: 1 | 3): Promise<void> {
    this.act('mousemove', String(Math.round(x)), String(Math.round(y)));
    await pause(100);
    this.act('click', String(button));
    await pause(500);
  }

  /** Ends the screen. */
  close(): void {
    this.end();
  }

  private act(...words: readonly string[]): void {
    execFileSync(this.hand, words, { env: { ...process.env, DISPLAY: this.display } });
  }
}
