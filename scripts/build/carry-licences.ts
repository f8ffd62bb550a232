import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { readFields, text } from '../release/parse';

/** One package whose code people install with ours. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The whole text of its licence file; empty where it brings none. */
  readonly text: string;
}

/** What a build is to do so that it carries the licences of everything in it. */
export interface CarriesLicences {
  /** Sees which packages a bundle takes in. */
  readonly plugin: () => Plugin;
  /** Writes `licences.txt` into the folder of the build, once all bundles are there. */
  readonly write: (folder: string) => void;
}

/** Packages that another package brings along inside of its own bundle, where no import shows them. */
const bakedIn: Readonly<Record<string, readonly string[]>> = {
  compromise: ['efrt', 'grad-school', 'suffix-thumb'],
};

/** Name of the file in what is built. */
export const LICENCES_FILE = 'licences.txt';

/**
 * Folder of the package that a module belongs to, the innermost one; null for code of ours.
 * @param id A module's id as Vite has it: a path, perhaps with a null byte before and a query behind.
 */
export function packageFolder(id: string): string | null {
  const file = id.replaceAll('\0', '').replaceAll('\\', '/');
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? null;
}

function readShipped(folder: string): Shipped {
  const about = readFields(path.join(folder, 'package.json'));
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.|$)/i.test(name));
  return {
    name: text(about.name),
    version: text(about.version),
    licence: text(about.license),
    text: file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8').trim(),
  };
}

/** The packages that lie inside of this one's bundle; npm puts them beside it. */
function bakedInto(folder: string): readonly string[] {
  const inside = bakedIn[path.basename(folder)] ?? [];
  return inside.map((name) => path.join(path.dirname(folder), name));
}

/** The words of `licences.txt`: each package with its licence, in the order of names. */
export function licenceNotice(shipped: readonly Shipped[]): string {
  const parts = shipped
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ name, version, licence, text: words }) =>
      [
        `== ${name} ${version} (${licence})`,
        words === ''
          ? `This package brings no licence file; it names ${licence} as its licence.`
          : words,
      ].join('\n\n'),
    );
  const opening =
    'Undertone holds code of these packages, only made smaller. Their sources are in the npm registry, under these names and versions.';
  return `${[opening, ...parts].join('\n\n')}\n`;
}

/** Lets a build carry the licence of every package that it takes in: most of them ask for just that. */
export function carryLicences(): CarriesLicences {
  const folders = new Set<string>();
  return {
    plugin: () => ({
      name: 'undertone:carry-licences',
      apply: 'build',
      generateBundle(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          for (const id of chunk.moduleIds) {
            const folder = packageFolder(id);
            if (folder !== null && existsSync(path.join(folder, 'package.json'))) {
              folders.add(folder);
            }
          }
        }
      },
    }),
    write: (folder) => {
      const shipped = [...folders].flatMap((each) => [each, ...bakedInto(each)]).map(readShipped);
      writeFileSync(path.join(folder, LICENCES_FILE), licenceNotice(shipped));
    },
  };
}
