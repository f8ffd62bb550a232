import { fields, text, type Fields } from './parse';

/** Lists of package.json whose packages are installed. */
const lists = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

/**
 * Finds what is wrong with a lock file: download addresses, packages without a checksum, and what
 * isn't in step with its package.json.
 * @param lock package-lock.json, parsed.
 * @param manifest The package.json beside it, parsed.
 * @returns Sentences; none when all is well.
 */
export function checkLock(lock: Fields, manifest: Fields): readonly string[] {
  const packages = fields(lock.packages);
  const root = fields(packages['']);
  const complaints = lists.flatMap((name) => checkList(name, fields(manifest[name]), root));
  for (const [folder, value] of Object.entries(packages)) {
    const locked = fields(value);
    if ('resolved' in locked) {
      complaints.push(
        `${folder} names the address it came from. .npmrc keeps addresses out: delete package-lock.json and npm install.`,
      );
    }
    if (folder !== '' && text(locked.integrity) === '') {
      complaints.push(`${folder} has no checksum, so nobody would notice another content.`);
    }
  }
  return complaints;
}

function checkList(name: string, wanted: Fields, root: Fields): readonly string[] {
  const locked = fields(root[name]);
  const all = [...new Set([...Object.keys(wanted), ...Object.keys(locked)])];
  return all.flatMap((each) => {
    const version = text(wanted[each]);
    if (version !== text(locked[each])) {
      return [`${each} is not the same in package.json and in the lock file: npm install.`];
    }
    return /^\d/.test(version) ? [] : [`${each} has no exact version (${version}): npm i -E.`];
  });
}
