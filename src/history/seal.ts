import { bytesOf, parseBytes, randomBytes, textOf, type Bytes } from './bytes';
import { isRecord } from './parse';

/** Sealed text: what docs/sealing.md describes. `v` names the way it was sealed. */
export interface Sealed {
  readonly v: typeof SEAL_VERSION;
  /** Twelve random bytes, never used twice with one key. */
  readonly iv: Bytes;
  readonly data: Bytes;
}

/** Sealed text that whoever holds the private key can open. */
export interface SealedTo extends Sealed {
  /** The public half of a key made for this one seal: a point on P-256, uncompressed. */
  readonly sender: Bytes;
}

/** The version of this way to seal. */
export const SEAL_VERSION = 1;

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;
const IV_BYTES = 12;
const SHARED_BITS = 256;

/** A key for blocks, from its 32 bytes. */
export function importBlockKey(raw: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** A public key, from its point. */
function importPublicKey(raw: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, CURVE, false, []);
}

/** A private key, from its PKCS #8 bytes. */
export function importPrivateKey(pkcs8: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('pkcs8', pkcs8, CURVE, false, ['deriveBits']);
}

/** A new pair of keys, as bytes. */
export async function makeKeyPair(): Promise<{
  readonly publicKey: Bytes;
  readonly privateKey: Bytes;
}> {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  const [publicKey, privateKey] = await Promise.all([
    crypto.subtle.exportKey('raw', pair.publicKey),
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
  ]);
  return { publicKey: new Uint8Array(publicKey), privateKey: new Uint8Array(privateKey) };
}

/** Seals a text. It opens only with the same key, for the same `place`: it can't be moved elsewhere. */
export async function seal(key: CryptoKey, place: string, text: string): Promise<Sealed> {
  const iv = randomBytes(IV_BYTES);
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: bytesOf(place) },
    key,
    bytesOf(text),
  );
  return { v: SEAL_VERSION, iv, data: new Uint8Array(data) };
}

/** Opens what was sealed for this place; null where it is not whole, or key or place is another. */
export async function open(key: CryptoKey, place: string, sealed: Sealed): Promise<string | null> {
  try {
    const { iv, data } = sealed;
    const additionalData = bytesOf(place);
    return textOf(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, data));
  } catch {
    // The browser says no more than that it didn't open.
    return null;
  }
}

/** Seals a text so that only the private key opens it. `publicKey` is the point of the receiver. */
export async function sealTo(publicKey: Bytes, place: string, text: string): Promise<SealedTo> {
  const pair = await crypto.subtle.generateKey(CURVE, false, ['deriveBits']);
  const sender = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const receiver = await importPublicKey(publicKey);
  const key = await agree({ own: pair.privateKey, other: receiver, sender, publicKey });
  return { ...(await seal(key, place, text)), sender };
}

/** Who opens what was sealed to them. */
export interface Receiver {
  readonly publicKey: Bytes;
  readonly privateKey: CryptoKey;
}

/** Opens what was sealed to this receiver for this place; null where it doesn't open. */
export async function openAs(
  { publicKey, privateKey }: Receiver,
  place: string,
  sealed: SealedTo,
): Promise<string | null> {
  try {
    const { sender } = sealed;
    const other = await importPublicKey(sender);
    const key = await agree({ own: privateKey, other, sender, publicKey });
    return await open(key, place, sealed);
  } catch {
    // A point that is none on the curve: as if it did not open.
    return null;
  }
}

interface AgreeAsk {
  readonly own: CryptoKey;
  readonly other: CryptoKey;
  readonly sender: Bytes;
  readonly publicKey: Bytes;
}

/** The key of one seal: what both sides share, bound to both of their points. */
async function agree({ own, other, sender, publicKey }: AgreeAsk): Promise<CryptoKey> {
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: other }, own, SHARED_BITS);
  const material = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const info = new Uint8Array([...bytesOf('undertone/letter/1'), ...sender, ...publicKey]);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** Sealed text of unknown shape; null where it is none, or sealed in a way that isn't known yet. */
export function parseSealed(raw: unknown): Sealed | null {
  if (!isRecord(raw) || raw.v !== SEAL_VERSION) return null;
  const iv = parseBytes(raw.iv);
  const data = parseBytes(raw.data);
  return iv === null || data === null ? null : { v: raw.v, iv, data };
}

/** The same for what was sealed to a public key. */
export function parseSealedTo(raw: unknown): SealedTo | null {
  const sealed = parseSealed(raw);
  const sender = isRecord(raw) ? parseBytes(raw.sender) : null;
  return sealed === null || sender === null ? null : { ...sealed, sender };
}
