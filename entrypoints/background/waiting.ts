import { browser } from 'wxt/browser';
import { nullable, record, text, value, wholeNumber } from '../../src/requests/parse';
import { isWhyWaiting, type Waiting } from '../../src/requests/requests';

const KEY = 'waiting';
/** In minutes: long enough to find the button, too short to be found by somebody else later. */
const FORGET_AFTER = 5;

/** Keeps in memory, never on disk, what the popup of this tab shall show. */
export async function wait(tab: number, waiting: Waiting): Promise<void> {
  await browser.storage.session.set({ [KEY]: { tab, waiting } });
  await browser.alarms.create(KEY, { delayInMinutes: FORGET_AFTER });
}

/** Gives what waits for this tab, and forgets it. What waits for another tab is forgotten, too. */
export async function takeWaiting(tab: number): Promise<Waiting | null> {
  const stored = await browser.storage.session.get(KEY);
  await browser.storage.session.remove(KEY);
  await browser.alarms.clear(KEY);
  const kept = readStored(stored[KEY]);
  return kept.ok && kept.value.tab === tab ? kept.value.waiting : null;
}

/** Forgets what nobody took. */
export function forgetWaitingInTime(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === KEY) void browser.storage.session.remove(KEY);
  });
}

interface Stored {
  readonly tab: number;
  readonly waiting: Waiting;
}

const readStored = record<Stored>({
  tab: wholeNumber,
  waiting: record<Waiting>({ text: nullable(text), why: nullable(value(isWhyWaiting)) }),
});
