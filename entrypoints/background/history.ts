import { browser } from 'wxt/browser';
import { openDatabase } from '../../src/history/database';
import { openHistory } from '../../src/history/history';
import { openSession } from '../../src/history/session-store';
import type { Outcome } from '../../src/history/state';
import { tellHistoryChanged } from '../../src/requests/notices';
import type { Handlers, KeepAsk, Sender } from '../../src/requests/requests';
import { loadSettings } from '../../src/settings/store';
import { readAll } from './read-all';

type HistoryHandlers = Pick<
  Handlers,
  Extract<
    keyof Handlers,
    `entry.${string}` | `entries.${string}` | `history.${string}` | `lock.${string}`
  >
>;

const SHUT = 'history shut';
const SWEEP = 'history sweep';
/** In minutes. */
const SWEEP_EVERY = 60;
const MINUTE = 60_000;

/** The one history that is written. */
export const history = openHistory({
  disk: openDatabase(),
  memory: openSession(browser.storage.session),
  session: browser.storage.session,
  choices: loadSettings,
  now: Date.now,
  random: () => crypto.randomUUID().replaceAll('-', ''),
  tell: (change) => void tellHistoryChanged(change),
  shutAt: async (when) => {
    if (when === null) await browser.alarms.clear(SHUT);
    else await browser.alarms.create(SHUT, { when });
  },
});

/** What is done for each request about the history. */
export const historyHandlers: HistoryHandlers = {
  'entry.keep': (ask, sender) => unlessPrivate(ask, sender, () => keep(ask)),
  'entry.unkeep': ({ ids }) => history.unkeep(ids),
  'entry.edit': (ask, sender) =>
    unlessPrivate(ask, sender, () => {
      const { id, note, label } = ask;
      return history.edit(id, {
        ...(note === undefined ? {} : { note }),
        ...(label === undefined ? {} : { label }),
      });
    }),
  'entry.delete': ({ ids }) => history.remove(ids),
  'entries.stage': (ask, sender) =>
    unlessPrivate(ask, sender, () => history.stage(ask.batch, ask.entries)),
  'entries.commit': (ask, sender) =>
    unlessPrivate(ask, sender, () => history.commit(ask.batch, ask.count, ask.why)),
  'entries.drop': ({ batch }) => {
    history.drop(batch);
    return null;
  },
  'history.state': () => history.state(),
  'lock.on': ({ passphrase }) => history.lockOn(passphrase),
  'lock.off': ({ passphrase }) => history.lockOff(passphrase),
  'lock.open': ({ passphrase }) => history.unlock(passphrase),
  'lock.shut': async () => {
    await history.shut();
    return null;
  },
  'lock.change': ({ passphrase, next }) => history.changePassphrase(passphrase, next),
  'lock.touch': async () => {
    await history.touch();
    return null;
  },
};

/** Lets the lock shut, and what is too old go, also while nobody asks anything. */
export function tendHistory(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === SHUT) void history.shut();
    if (name === SWEEP) void history.sweep();
  });
  void tendOnWaking();
}

/** The first waking of a session sweeps; the alarm does so from then on, for as long as it is there. */
async function tendOnWaking(): Promise<void> {
  const { [SWEEP]: swept } = await browser.storage.session.get(SWEEP);
  const alarm = await browser.alarms.get(SWEEP);
  // One that was set while the clock was ahead would ring in months.
  const ringsSoon = alarm !== undefined && alarm.scheduledTime - Date.now() <= SWEEP_EVERY * MINUTE;
  if (!ringsSoon) await browser.alarms.create(SWEEP, { periodInMinutes: SWEEP_EVERY });
  if (swept === true) return;
  await browser.storage.session.set({ [SWEEP]: true });
  await history.sweep();
}

/** Of several messages those in which something was found; what wasn't read is never kept. */
async function keep(ask: KeepAsk): ReturnType<typeof history.keep> {
  const readings = readAll(ask.messages, await loadSettings(), ask).flatMap(
    ({ text, reading, hasFound }) => (reading === null ? [] : [{ text, reading, hasFound }]),
  );
  const found = readings.filter(({ hasFound }) => hasFound);
  return history.keep(found.length > 0 ? found : readings);
}

/** Nothing of a private window is stored; where nobody knows, it counts as private. */
function unlessPrivate<T>(
  ask: { readonly private?: boolean },
  sender: Sender,
  run: () => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const isPrivate = sender.private ?? ask.private ?? true;
  return isPrivate ? Promise.resolve({ ok: false, problem: 'private' }) : run();
}
