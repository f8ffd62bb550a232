/** Bytes in memory of their own, as the browser's cryptography takes and gives them. */
export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** The UTF-8 bytes of a text. */
export function bytesOf(text: string): Bytes {
  return encoder.encode(text);
}

/** The text of UTF-8 bytes. Throws where they are none. */
export function textOf(bytes: BufferSource): string {
  return decoder.decode(bytes);
}

/** Random bytes that nobody can guess. */
export function randomBytes(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}

/** Bytes as base64, for places that hold text only. */
export function toBase64(bytes: Bytes): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Bytes from base64. Throws where it is none. */
export function fromBase64(text: string): Bytes {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

/** Bytes of unknown origin; null where these are none. Copied, so that they have memory of their own. */
export function parseBytes(raw: unknown): Bytes | null {
  return raw instanceof Uint8Array ? new Uint8Array(raw) : null;
}
