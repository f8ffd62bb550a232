import { planAdding, type Plan } from './blocks';
import { sealing } from './cipher';
import { accessOf, type Desk } from './desk';
import type { Entry, EntryId } from './entry';
import { decode } from './encode';
import { dropSecrets, holdSecrets, secretsIn } from './key-ring';
import {
  afterFailure,
  keysOf,
  makeLock,
  unwrap,
  waitOf,
  wrap,
  type Keys,
  type Lock,
  type Secrets,
} from './passphrase';
import { open, openAs, seal, type Sealed } from './seal';
import { SHORTEST_PASSPHRASE } from './state';
import { bindingOf, letterBinding, type Place } from './store';
import { Trouble } from './trouble';

const MINUTE = 60_000;

/**
 * Turns the lock on: everything on disk is sealed, in one transaction with the lock itself, so that
 * it is either all open or all sealed, whenever the background is killed. Leaves the lock open.
 */
export async function lockOn(desk: Desk, passphrase: string): Promise<void> {
  mustBeLongEnough(passphrase);
  if ((await desk.disk.lock()) !== null) throw new Trouble('lock-state');
  const { lock, secrets } = await makeLock(passphrase);
  const { block } = await keysOf(secrets);
  const put = await rewrite(desk, async (place, body) =>
    typeof body === 'string' ? seal(block, bindingOf(place), body) : null,
  );
  await desk.disk.write({ put, lock });
  await holdOpen(desk, secrets);
  desk.tell({ kind: 'all' });
}

/** Turns the lock off: the same way back. What doesn't open stays as it is, unreadable as before. */
export async function lockOff(desk: Desk, passphrase: string): Promise<void> {
  const keys = await keysOf(await tryPassphrase(desk, passphrase));
  await takeLettersIn(desk, keys);
  const put = await rewrite(desk, async (place, body) =>
    typeof body === 'string' ? null : open(keys.block, bindingOf(place), body),
  );
  await desk.disk.write({ put, lock: null });
  await shut(desk);
}

/** Opens the lock until it shuts by itself. Throws `wrong-passphrase`, or `too-soon` after several. */
export async function unlock(desk: Desk, passphrase: string): Promise<void> {
  await holdOpen(desk, await tryPassphrase(desk, passphrase));
  desk.tell({ kind: 'all' });
}

/** Shuts the lock now. */
export async function shut(desk: Desk): Promise<void> {
  await dropSecrets(desk.session);
  await desk.shutAt(null);
  desk.tell({ kind: 'all' });
}

/** Lets the lock shut later, because somebody is there; does nothing where it is shut. */
export async function touch(desk: Desk): Promise<void> {
  const secrets = await secretsIn(desk.session, desk.now());
  if (secrets !== null) await holdOpen(desk, secrets);
}

/** Changes the passphrase: the same secrets are wrapped anew, and no entry is touched. */
export async function changePassphrase(
  desk: Desk,
  passphrase: string,
  next: string,
): Promise<void> {
  mustBeLongEnough(next);
  const secrets = await tryPassphrase(desk, passphrase);
  await desk.disk.write({ lock: await wrap(secrets, next) });
}

/** Moves what was kept while the lock was shut into the blocks, all at once; what doesn't open stays. */
export async function foldLetters(desk: Desk): Promise<void> {
  const access = await accessOf(desk);
  if (access.lock === 'open') await takeLettersIn(desk, access.keys);
}

async function takeLettersIn(desk: Desk, keys: Keys): Promise<void> {
  const entries: Entry[] = [];
  const unpost: EntryId[] = [];
  for (const { id, sealed } of await desk.disk.letters()) {
    if (sealed === null) continue;
    const text = await openAs(keys.receiver, letterBinding(id), sealed);
    const content = text === null ? null : decode(text);
    if (content === null || content.entries.length === 0) continue;
    entries.push(...content.entries);
    unpost.push(id);
  }
  if (unpost.length === 0) return;
  const shelf = { store: desk.disk, cipher: sealing(keys) };
  const { changes, days }: Plan = await planAdding(shelf, entries);
  await desk.disk.write({ ...changes, unpost });
  desk.tell({ kind: 'days', days });
}

/** The secrets, if this is the passphrase. Wrong ones are counted where a restart doesn't forget them. */
async function tryPassphrase({ disk, now }: Desk, passphrase: string): Promise<Secrets> {
  const lock = await disk.lock();
  if (lock === null) throw new Trouble('lock-state');
  if (waitOf(lock, now()) > now()) throw new Trouble('too-soon');
  const secrets = await unwrap(lock, passphrase);
  if (secrets === null) {
    await disk.write({ lock: afterFailure(lock, now()) });
    throw new Trouble('wrong-passphrase');
  }
  if (lock.failures > 0) await disk.write({ lock: calm(lock) });
  return secrets;
}

function calm(lock: Lock): Lock {
  return { ...lock, failures: 0, waitUntil: 0 };
}

async function holdOpen(desk: Desk, secrets: Secrets): Promise<void> {
  const { relockAfter } = await desk.choices();
  const from = desk.now();
  const until = from + relockAfter * MINUTE;
  await holdSecrets(desk.session, secrets, { from, until });
  await desk.shutAt(until);
}

/** Every block on disk as it shall be; those for which there is nothing to do are left out. */
async function rewrite(
  { disk }: Desk,
  convert: (place: Place, body: string | Sealed) => Promise<string | Sealed | null>,
): Promise<readonly { readonly place: Place; readonly body: string | Sealed }[]> {
  const put: { place: Place; body: string | Sealed }[] = [];
  const days = new Set((await disk.places()).map(([day]) => day));
  for (const day of days) {
    for (const { place, body } of await disk.blocks(day, day)) {
      const converted = body === null ? null : await convert(place, body);
      if (converted !== null) put.push({ place, body: converted });
    }
  }
  return put;
}

function mustBeLongEnough(passphrase: string): void {
  if (passphrase.length < SHORTEST_PASSPHRASE) throw new Trouble('too-short');
}
