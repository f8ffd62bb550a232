/**
 * `npm run release`: checks, builds and packs the last commit, into `.output/release/`.
 * `--tests` runs all tests on what is released. `--publish` also refuses what is only fit for a trial:
 * a version or a lexicon that the changelogs don't name.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LEXICON } from '../../src/lexicon';
import { SIGNS } from '../../src/lexicon/signs';
import { LICENCES_FILE } from '../build/carry-licences';
import { billOfMaterials } from './bill-of-materials';
import { buildApart, folderApart, removeApart, type Built } from './build-apart';
import { capture, show } from './capture';
import { checkChangelog } from './changelog';
import { lexiconComplaint, lexiconFingerprint, releasedLexicons } from './lexicon-fingerprint';
import { checkLicences, checkShipped, shippedPackages } from './licences';
import { lintAddon, unexplained } from './lint-addon';
import { checkLock } from './lock-file';
import { differences, pack, type Files } from './pack';
import { fields, readFields, text, type Fields } from './parse';
import { readSource, type Source } from './source';
import { refuse, Refusal, Steps } from './steps';

const root = path.resolve(import.meta.dirname, '../..');
const out = path.join(root, '.output', 'release');
const wants = (flag: string) => process.argv.includes(`--${flag}`);
const steps = new Steps(console.log);

function wordsOf(files: Files, name: string): string {
  return Buffer.from(files.get(name) ?? new Uint8Array()).toString();
}

function jsonOf(files: Files, name: string): Fields {
  return fields(JSON.parse(wordsOf(files, name)));
}

/** What only matters once strangers get it. */
function openPoints({ files }: Source): readonly string[] {
  const released = releasedLexicons(wordsOf(files, 'docs/lexicon-changelog.md'));
  const current = {
    version: LEXICON.version,
    fingerprint: lexiconFingerprint({ ...LEXICON, signs: SIGNS }),
  };
  const isNoted = released.some(({ version }) => version === current.version);
  const complaint = lexiconComplaint(current, released);
  return [
    ...checkChangelog(wordsOf(files, 'CHANGELOG.md'), text(jsonOf(files, 'package.json').version)),
    ...(complaint === null ? [] : [complaint]),
    ...(isNoted
      ? []
      : [
          `docs/lexicon-changelog.md has no “## ${current.version} (fingerprint ${current.fingerprint})”.`,
        ]),
  ];
}

function buildTwice(source: Source): Built {
  const one = buildApart(source.files, folderApart('one'));
  const other = buildApart(source.files, folderApart('another-with-a-longer-path'));
  const different = [
    ...differences(one.chrome, other.chrome),
    ...differences(one.firefox, other.firefox),
  ];
  removeApart(other.folder);
  refuse(different.map((name) => `${name} came out different in another folder.`));
  return one;
}

function write(name: string, content: Uint8Array | string): string {
  const file = path.join(out, name);
  writeFileSync(file, content);
  return file;
}

function checksum(file: string): string {
  const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
  return `${hash}  ${path.basename(file)}\n`;
}

function release(): readonly string[] {
  const source = steps.run('source: the last commit', () => readSource(root));
  const manifest = jsonOf(source.files, 'package.json');
  const lock = jsonOf(source.files, 'package-lock.json');
  steps.run('lock file and licences', () => {
    refuse([...checkLock(lock, manifest), ...checkLicences(lock)]);
  });
  const open = steps.run('changelogs', () => openPoints(source));
  if (wants('publish'))
    refuse([...open, ...source.uncommitted.map((each) => `Not committed: ${each}`)]);
  const built = steps.run('built twice from nothing but the source', () => buildTwice(source));
  const notice = wordsOf(built.firefox, LICENCES_FILE);
  const name = `undertone-${text(manifest.version)}`;
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const written = steps.run('packed', () => [
    write(`${name}-chrome.zip`, pack(built.chrome)),
    write(`${name}-firefox.zip`, pack(built.firefox)),
    write(`${name}-source.zip`, pack(source.files)),
  ]);
  steps.run('list of materials, licences of what is inside', () => {
    refuse(checkShipped(notice));
    const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
    const fromNpm = fields(JSON.parse(capture('npm', args, built.folder).toString()));
    const bill = billOfMaterials(fromNpm, shippedPackages(notice), source.committedAt);
    written.push(write(`${name}-materials.cdx.json`, `${JSON.stringify(bill, null, 2)}\n`));
  });
  steps.run('Mozilla’s linter', () => {
    const remarks = lintAddon(root, path.join(out, `${name}-firefox.zip`));
    refuse(unexplained(remarks));
    console.log(`${remarks.length} remarks, each explained in docs/store/linter.md`);
  });
  if (wants('tests')) {
    steps.run('all tests, on what is released', () => {
      const isGreen = show('npm', ['test'], built.folder);
      refuse(isGreen ? [] : ['Not all tests passed: see above.']);
    });
  }
  write('SHA256SUMS', written.map(checksum).join(''));
  removeApart(built.folder);
  const aside = source.uncommitted.map((line) => `Not committed, so not in it: ${line.slice(3)}`);
  return [...aside, ...open.map((each) => `Before publishing: ${each}`)];
}

try {
  const notes = release();
  console.log(['', ...steps.table(), '', ...notes].join('\n'));
  console.log(readFileSync(path.join(out, 'SHA256SUMS'), 'utf8'));
  console.log(
    `In .output/release/, version ${text(readFields(path.join(root, 'package.json')).version)}.`,
  );
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(['', 'Not released:', ...error.complaints.map((each) => `- ${each}`)].join('\n'));
  process.exitCode = 1;
}
