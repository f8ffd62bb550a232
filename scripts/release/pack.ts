import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync, zipSync, type Zippable } from 'fflate';

/** Contents by path; paths have forward slashes and start in the folder that is packed. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** One moment for all files. A zip holds local time without its zone, so the local fields are fixed. */
const always = () => new Date(1980, 0, 1);

/** Packs files so that equal contents give equal bytes: sorted, undated, and by a deflate of one kind. */
export function pack(files: Files): Uint8Array {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const zippable: Zippable = Object.fromEntries(sorted);
  return zipSync(zippable, { level: 9, mtime: always() });
}

/**
 * Unpacks a zip.
 * @throws Error when the bytes are no zip.
 */
export function unpack(zip: Uint8Array): Files {
  return new Map(Object.entries(unzipSync(zip)).filter(([name]) => !name.endsWith('/')));
}

/** Reads all files of a folder and of those in it. */
export function readFolder(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [
        path.relative(folder, file).replaceAll('\\', '/'),
        new Uint8Array(readFileSync(file)),
      ]),
  );
}

/** Names of files that aren't the same in both, or are in one only. */
export function differences(one: Files, other: Files): readonly string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => !sameBytes(one.get(name), other.get(name))).sort();
}

function sameBytes(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;
}
