/** `npm run build:again`: builds what lies in `.output/` once more, and fails when any byte changes. */
import path from 'node:path';
import { capture } from './capture';
import { differences, readFolder } from './pack';

const root = path.resolve(import.meta.dirname, '../..');
const targets = ['chrome', 'firefox'] as const;
const read = () => targets.map((target) => readFolder(path.join(root, `.output/${target}-mv3`)));

const before = read();
capture('npm', ['run', '--silent', 'build'], root);
const after = read();
const different = targets.flatMap((target, at) =>
  differences(before[at] ?? new Map(), after[at] ?? new Map()).map((name) => `${target}: ${name}`),
);
console.log(
  different.length === 0
    ? `The same ${after.map((files) => files.size).join(' and ')} files, byte by byte.`
    : `A second build changed:\n${different.join('\n')}\nLook for times, random numbers and the order of files.`,
);
process.exitCode = different.length === 0 ? 0 : 1;
