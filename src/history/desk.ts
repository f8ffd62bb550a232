import type { Holds } from './entry';
import { PLAIN, sealing, type Cipher } from './cipher';
import { secretsIn } from './key-ring';
import { keysOf, type Keys, type Lock } from './passphrase';
import type { SessionArea } from './session-store';
import type { HistoryChange } from './state';
import type { Shelf } from './blocks';
import type { Store } from './store';
import { Trouble } from './trouble';

/** How long entries stay: in memory of this browser session only, some days, or until deleted. */
export type Retention = 'session' | '7' | '30' | '90' | 'forever';

/** What a person chose that changes how entries are kept. */
export interface KeepingChoices {
  readonly holds: Holds;
  readonly retention: Retention;
  /** The lock shuts after so many minutes in which nobody did anything. */
  readonly relockAfter: number;
}

/** Everything that writing the history needs from outside. */
export interface Desk {
  readonly disk: Store;
  readonly memory: Store;
  readonly session: SessionArea;
  readonly choices: () => Promise<KeepingChoices>;
  /** In epoch milliseconds. */
  readonly now: () => number;
  /** Letters and digits (a–z, 0–9; 8 to 32) that nobody can guess. */
  readonly random: () => string;
  readonly tell: (change: HistoryChange) => void;
  /** Lets something call `shut` then (epoch ms), even if we sleep; null: not any more. */
  readonly shutAt: (when: number | null) => Promise<void>;
}

/** How the disk can be used just now. */
export type Access =
  | { readonly lock: 'none' }
  | { readonly lock: 'shut'; readonly record: Lock }
  | { readonly lock: 'open'; readonly record: Lock; readonly keys: Keys };

/** How the disk can be used just now. */
export async function accessOf({
  disk,
  session,
  now,
}: Pick<Desk, 'disk' | 'session' | 'now'>): Promise<Access> {
  const record = await disk.lock();
  if (record === null) return { lock: 'none' };
  const secrets = await secretsIn(session, now());
  return secrets === null
    ? { lock: 'shut', record }
    : { lock: 'open', record, keys: await keysOf(secrets) };
}

/** How blocks on disk are opened and closed; null while they are shut. */
export function cipherFor(access: Access): Cipher | null {
  if (access.lock === 'shut') return null;
  return access.lock === 'none' ? PLAIN : sealing(access.keys);
}

/** Memory lies open: nothing of it is ever on disk. */
export function memoryShelf({ memory }: Desk): Shelf {
  return { store: memory, cipher: PLAIN };
}

/** The disk. Throws `locked` while it is shut. */
export async function diskShelf(desk: Desk): Promise<Shelf> {
  const cipher = cipherFor(await accessOf(desk));
  if (cipher === null) throw new Trouble('locked');
  return { store: desk.disk, cipher };
}
