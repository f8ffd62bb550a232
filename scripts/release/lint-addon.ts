import { existsSync } from 'node:fs';
import path from 'node:path';
import { capture } from './capture';
import { fields, list, text } from './parse';

/** What Mozilla's linter has to say about one place. */
export interface Remark {
  readonly kind: 'error' | 'warning' | 'notice';
  readonly code: string;
  readonly file: string;
  readonly message: string;
}

/** Warnings we live with, by code; docs/store/linter.md says why of each. */
export const EXPLAINED: readonly string[] = [
  'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
  'UNSAFE_VAR_ASSIGNMENT',
];

/**
 * Runs Mozilla's linter over a packed extension. It has a folder and a lock file of its own, so that
 * nobody who only builds has to install it; the first run does.
 * @param root The project's folder.
 * @param zip The packed extension.
 * @throws Error when the linter can't be installed or doesn't answer.
 */
export function lintAddon(root: string, zip: string): readonly Remark[] {
  const home = path.join(root, 'scripts/release/linter');
  if (!existsSync(path.join(home, 'node_modules'))) {
    capture('npm', ['ci', '--ignore-scripts', '--loglevel=error'], home);
  }
  const linter = path.join(home, 'node_modules/addons-linter/bin/addons-linter');
  // It ends with 1 when it finds an error; what it found is in what it prints, so that decides.
  const printed = capture(
    process.execPath,
    ['-e', RUN_AND_END_WELL, linter, '--output=json', zip],
    root,
  );
  const report = fields(JSON.parse(printed.toString()));
  return [
    ...remarks('error', report.errors),
    ...remarks('warning', report.warnings),
    ...remarks('notice', report.notices),
  ];
}

const RUN_AND_END_WELL =
  "const { spawnSync } = require('node:child_process'); spawnSync(process.execPath, process.argv.slice(1), { stdio: 'inherit' });";

function remarks(kind: Remark['kind'], reported: unknown): readonly Remark[] {
  return list(reported)
    .map(fields)
    .map((each) => ({
      kind,
      code: text(each.code),
      file: text(each.file),
      message: text(each.message),
    }));
}

/** Remarks that nobody has explained: every error, and each warning or notice that isn't in the list. */
export function unexplained(found: readonly Remark[]): readonly string[] {
  return found
    .filter(({ kind, code }) => kind === 'error' || !EXPLAINED.includes(code))
    .map(({ kind, code, file, message }) => `${kind} ${code} in ${file}: ${message}`);
}
