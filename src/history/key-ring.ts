import { parseSecrets, type Secrets } from './passphrase';
import { isRecord } from './parse-entry';
import type { SessionArea } from './session-store';

const KEY = 'history key';

/** The secrets while the lock is open; null while it is shut, or should have shut by now (epoch ms). */
export async function secretsIn(session: SessionArea, now: number): Promise<Secrets | null> {
  const { [KEY]: held } = await session.get(KEY);
  if (!isRecord(held) || typeof held.until !== 'number' || held.until <= now) return null;
  return parseSecrets(held.secrets);
}

/** Holds the secrets in memory until then (epoch ms). */
export async function holdSecrets(
  session: SessionArea,
  secrets: Secrets,
  until: number,
): Promise<void> {
  await session.set({ [KEY]: { secrets, until } });
}

/** Forgets them: the lock is shut. */
export async function dropSecrets(session: SessionArea): Promise<void> {
  await session.remove(KEY);
}
