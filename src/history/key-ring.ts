import { parseSecrets, type Secrets } from './passphrase';
import { isRecord } from './parse';
import type { SessionArea } from './session-store';

const KEY = 'history key';
/** Clocks are put right by some seconds all the time; set back by more, they would let the lock stay open. In milliseconds. */
const PUT_RIGHT = 60_000;

/** The secrets while the lock is open; null while it is shut, should have shut by now (epoch ms), or the clock was set back. */
export async function secretsIn(session: SessionArea, now: number): Promise<Secrets | null> {
  const { [KEY]: held } = await session.get(KEY);
  if (!isRecord(held) || typeof held.from !== 'number' || typeof held.until !== 'number')
    return null;
  if (now < held.from - PUT_RIGHT || held.until <= now) return null;
  return parseSecrets(held.secrets);
}

/** Holds the secrets in memory from now until then (epoch ms). */
export async function holdSecrets(
  session: SessionArea,
  secrets: Secrets,
  { from, until }: { readonly from: number; readonly until: number },
): Promise<void> {
  await session.set({ [KEY]: { secrets, from, until } });
}

/** Forgets them: the lock is shut. */
export async function dropSecrets(session: SessionArea): Promise<void> {
  await session.remove(KEY);
}
