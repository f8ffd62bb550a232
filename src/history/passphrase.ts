import { bytesOf, fromBase64, parseBytes, randomBytes, toBase64, type Bytes } from './bytes';
import { parseJson } from './encode';
import { isRecord, isWhole } from './parse';
import { importBlockKey, importPrivateKey, makeKeyPair, open, parseSealed, seal } from './seal';
import type { Receiver, Sealed } from './seal';

/** What is stored about the lock. Nothing in it opens anything without the passphrase. */
export interface Lock {
  readonly v: typeof LOCK_VERSION;
  /** The point that entries are sealed to. */
  readonly publicKey: Bytes;
  readonly salt: Bytes;
  readonly iterations: number;
  /** The secrets, sealed by the passphrase. */
  readonly wrapped: Sealed;
  /** Wrong passphrases in a row. */
  readonly failures: number;
  /** Epoch milliseconds before which no passphrase is tried. */
  readonly waitUntil: number;
}

/** What the passphrase guards, in base64: it is held in `storage.session`, which takes text only. */
export interface Secrets {
  /** PKCS #8. */
  readonly privateKey: string;
  /** 32 bytes. */
  readonly blockKey: string;
  /** The point, so that the keys fit together wherever they are. */
  readonly publicKey: string;
}

/** The secrets as the browser's cryptography takes them. */
export interface Keys {
  readonly receiver: Receiver;
  readonly block: CryptoKey;
}

/** The version of this way to lock. */
export const LOCK_VERSION = 1;
/** What OWASP's password storage cheat sheet asks of PBKDF2 with SHA-256. */
const ITERATIONS = 600_000;

const SALT_BYTES = 16;
const BLOCK_KEY_BYTES = 32;
/** So many wrong ones in a row cost nothing but the time that the key takes. */
const FREE_TRIES = 3;
const FIRST_WAIT = 5_000;
const LONGEST_WAIT = 15 * 60_000;

/** New secrets, and the lock that guards them. */
export async function makeLock(
  passphrase: string,
  iterations = ITERATIONS,
): Promise<{ readonly lock: Lock; readonly secrets: Secrets }> {
  const pair = await makeKeyPair();
  const secrets = {
    publicKey: toBase64(pair.publicKey),
    privateKey: toBase64(pair.privateKey),
    blockKey: toBase64(randomBytes(BLOCK_KEY_BYTES)),
  };
  return { lock: await wrap(secrets, passphrase, iterations), secrets };
}

/** The lock that guards these secrets by this passphrase. Entries need not be touched for it. */
export async function wrap(
  secrets: Secrets,
  passphrase: string,
  iterations = ITERATIONS,
): Promise<Lock> {
  const salt = randomBytes(SALT_BYTES);
  const publicKey = fromBase64(secrets.publicKey);
  const key = await keyOf(passphrase, salt, iterations);
  const wrapped = await seal(key, placeOf(publicKey), JSON.stringify(secrets));
  return { v: LOCK_VERSION, publicKey, salt, iterations, wrapped, failures: 0, waitUntil: 0 };
}

/** The secrets, where this is the passphrase; else null. */
export async function unwrap(lock: Lock, passphrase: string): Promise<Secrets | null> {
  const key = await keyOf(passphrase, lock.salt, lock.iterations);
  const text = await open(key, placeOf(lock.publicKey), lock.wrapped);
  return text === null ? null : parseSecrets(parseJson(text));
}

/** The keys of these secrets. Rejects where they are none. */
export async function keysOf(secrets: Secrets): Promise<Keys> {
  const [privateKey, block] = await Promise.all([
    importPrivateKey(fromBase64(secrets.privateKey)),
    importBlockKey(fromBase64(secrets.blockKey)),
  ]);
  return { receiver: { publicKey: fromBase64(secrets.publicKey), privateKey }, block };
}

/** The lock after one more wrong passphrase, at this time (epoch ms). */
export function afterFailure(lock: Lock, now: number): Lock {
  const failures = lock.failures + 1;
  const over = failures - FREE_TRIES;
  const wait = over < 0 ? 0 : Math.min(FIRST_WAIT * 2 ** over, LONGEST_WAIT);
  return { ...lock, failures, waitUntil: wait === 0 ? 0 : now + wait };
}

/** How long the lock refuses to try, as an epoch time. A clock that was set back never makes it longer. */
export function waitOf(lock: Lock, now: number): number {
  return lock.waitUntil - now > LONGEST_WAIT ? 0 : lock.waitUntil;
}

/** A lock of unknown shape; null where it is none. */
export function parseLock(raw: unknown): Lock | null {
  if (!isRecord(raw) || raw.v !== LOCK_VERSION) return null;
  const publicKey = parseBytes(raw.publicKey);
  const salt = parseBytes(raw.salt);
  const wrapped = parseSealed(raw.wrapped);
  const { iterations, failures, waitUntil } = raw;
  if (publicKey === null || salt === null || wrapped === null) return null;
  if (!isWhole(iterations) || !isWhole(failures) || !isWhole(waitUntil)) return null;
  return { v: raw.v, publicKey, salt, iterations, wrapped, failures, waitUntil };
}

/** Secrets of unknown shape; null where these are none. */
export function parseSecrets(raw: unknown): Secrets | null {
  if (!isRecord(raw)) return null;
  const { privateKey, blockKey, publicKey } = raw;
  const isBase64 = (one: unknown): one is string =>
    typeof one === 'string' && /^[A-Za-z0-9+/]+=*$/.test(one);
  if (!isBase64(privateKey) || !isBase64(blockKey) || !isBase64(publicKey)) return null;
  return { privateKey, blockKey, publicKey };
}

/** The same passphrase may be typed with another keyboard: letters that look alike are made one. */
async function keyOf(passphrase: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  const typed = bytesOf(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** Binds the secrets to the public key that stands beside them. */
function placeOf(publicKey: Bytes): string {
  return `undertone/lock/${String(LOCK_VERSION)}/${toBase64(publicKey)}`;
}
