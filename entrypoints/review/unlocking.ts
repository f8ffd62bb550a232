import { send } from '../../src/requests/send';
import type { Telling } from './telling';

/** The lock as one page sees it. */
export interface Unlocking {
  /** Seconds until another passphrase may be tried. */
  readonly wait: () => number;
  readonly unlock: (passphrase: string) => Promise<void>;
  readonly shut: () => Promise<void>;
  /** From now on what is done in the page keeps the lock open. */
  readonly watch: () => void;
}

/** In milliseconds: how seldom it is told that somebody is here. */
const SELDOM = 30_000;

/** Opens and shuts the lock for one page. What the lock lets see is told by the background. */
export function unlocking(telling: Telling, draw: () => void): Unlocking {
  let waitUntil = 0;
  let touched = 0;
  const wait = (): number => Math.max(0, Math.ceil((waitUntil - Date.now()) / 1000));
  const countDown = (): void => {
    draw();
    if (wait() > 0) setTimeout(countDown, 1000);
  };
  return {
    wait,
    unlock: async (passphrase) => {
      // What was said of the last try isn't true of this one.
      telling.hush();
      const failed = telling.failed(await send('lock.open', { passphrase }));
      if (!failed) return;
      const state = await send('history.state', null);
      if (state.ok) waitUntil = state.value.waitUntil;
      countDown();
    },
    shut: async () => {
      await send('lock.shut', null);
    },
    watch: () => {
      const touch = (): void => {
        if (Date.now() - touched < SELDOM) return;
        touched = Date.now();
        void send('lock.touch', null);
      };
      window.addEventListener('keydown', touch);
      window.addEventListener('pointerdown', touch);
      window.addEventListener('wheel', touch, { passive: true });
    },
  };
}
