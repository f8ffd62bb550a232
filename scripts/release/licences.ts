import { fields, text, type Fields } from './parse';

/** Licences of packages that only build and test: all let us use and change them freely. */
const TOOLS = new Map([
  ['MIT', 'free'],
  ['ISC', 'free'],
  ['0BSD', 'free'],
  ['BSD-2-Clause', 'free'],
  ['BSD-3-Clause', 'free'],
  ['Apache-2.0', 'free'],
  ['BlueOak-1.0.0', 'free'],
  ['MPL-2.0', 'free as long as its own files stay under it'],
  ['Python-2.0', 'argparse: free'],
  ['CC-BY-4.0', 'caniuse-lite: data about browsers, with its name given'],
  ['CC0-1.0', 'free'],
  ['Unlicense', 'free'],
  ['CC-BY-3.0', 'data about licences, with its name given'],
]);

/** Licences of packages whose code people install: what each asks for is in `licences.txt`. */
const SHIPPED = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
]);

/** Whether a licence, or one of several to choose from, is in a list. `AND` needs all of them. */
function allows(licence: string, listed: (one: string) => boolean): boolean {
  const words = licence.replaceAll(/[()]/g, '');
  return words
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => listed(one.trim())));
}

/**
 * Finds packages of a lock file whose licence nobody has agreed to.
 * @param lock package-lock.json, parsed.
 * @returns Sentences; none when all is well.
 */
export function checkLicences(lock: Fields): readonly string[] {
  return Object.entries(fields(lock.packages))
    .filter(([folder]) => folder !== '')
    .map(([folder, value]) => ({ folder, licence: text(fields(value).license) }))
    .filter(({ licence }) => !allows(licence, (one) => TOOLS.has(one)))
    .map(({ folder, licence }) => complain(folder, licence));
}

/** One heading of `licences.txt`, as scripts/build/carry-licences.ts writes it. */
const heading = /^== (\S+) (\S+) \((.*)\)$/gm;

/** Names of the packages whose code is in a build, read from its `licences.txt`. */
export function shippedPackages(notice: string): readonly string[] {
  return [...notice.matchAll(heading)].map((match) => match[1] ?? '');
}

/**
 * Finds packages in a build whose licence doesn't let them be there.
 * @param notice The words of its `licences.txt`.
 */
export function checkShipped(notice: string): readonly string[] {
  return [...notice.matchAll(heading)]
    .filter((match) => !allows(match[3] ?? '', (one) => SHIPPED.has(one)))
    .map((match) => complain(match[1] ?? '', match[3] ?? ''));
}

function complain(name: string, licence: string): string {
  return `${name} has the licence “${licence}”, which is not in scripts/release/licences.ts. Read it, then add it there or do without the package.`;
}
