import path from 'node:path';
import { findRequestMakers } from '../built/network-words';
import { allowances, house, type Folder } from './house';
import type { Imported, SourceFile } from './source-file';

/** Sentences about what is wrong in a file and what to do; none when all is well. */
export type Check = (file: SourceFile) => readonly string[];

/** Lines a file may have, and a folder of data whose files are long because they are lists. */
const LONGEST_FILE = 200;
const LONGEST_DATA = 400;
/** The lexicon's files are lists: a pattern keeps all its cues with their proof in one file. */
const LONGEST_LEXICON = 2500;
/** Written by `npm run learn`, not by hand. */
const learnt = 'src/lexicon/signs.ts';
const LONGEST_FUNCTION = 60;
const dataFolders = ['src/lexicon/', 'src/language/', 'src/safety/directory'];

const drawers = /^(utils?|helpers?|managers?|services?|common|misc|shared|lib|stuff|data\d*)$/;
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const pascal = /^[A-Z][A-Za-z0-9]*$/;

const remote = /\b(?:https?|wss?):\/\//;
/** Names of things, which nothing ever opens. */
const harmlessAddresses = /https?:\/\/www\.w3\.org\/[^\s'"`]*/g;

/** The folder of the house that a file stands in. */
function folderOf(file: string): [name: string, folder: Folder] | null {
  const name = file.startsWith('src/') ? file.split('/').slice(0, 2).join('/') : file.split('/')[0];
  const folder = name === undefined ? undefined : house[name];
  return name === undefined || folder === undefined ? null : [name, folder];
}

function covers(allowed: string, wanted: string): boolean {
  return wanted === allowed || wanted.startsWith(`${allowed}/`);
}

/** Imports follow the table of the house. */
export const checkImports: Check = (file) => {
  const place = folderOf(file.path);
  if (place === null) {
    const rooms = Object.keys(house).join(', ');
    return [`${file.path} stands in a folder that the house doesn't know. Its rooms: ${rooms}.`];
  }
  return file.imports.flatMap((imported) => checkImport(file, imported, ...place));
};

function checkImport(
  file: SourceFile,
  { from, typesOnly }: Imported,
  name: string,
  folder: Folder,
): readonly string[] {
  const extra = allowances[file.path]?.imports ?? [];
  if (!from.startsWith('.')) {
    if ([...folder.packages, ...extra].some((allowed) => covers(allowed, from))) return [];
    return [
      `${file.path} imports the package “${from}”, which has no home in ${name} (${folder.holds}). ` +
        'Move that code to the folder that may use it, or pass in what it gives.',
    ];
  }
  const target = path.posix.join(path.posix.dirname(file.path), from.replace(/\?.*$/, ''));
  const room = target.startsWith('src/') ? (target.split('/')[1] ?? '') : 'entrypoints';
  if (`src/${room}` === name || room === name) return [];
  if (room === 'entrypoints') {
    return [`${file.path} imports “${from}”: a door is opened by the browser, never imported.`];
  }
  if (folder.uses.includes(room) || extra.some((allowed) => covers(allowed, target))) return [];
  const known = folder.knows === 'all' || folder.knows.includes(room);
  if (known && typesOnly) return [];
  return [
    `${file.path} imports “${from}”, but ${name} (${folder.holds}) may not use src/${room}. ` +
      (known
        ? 'It may know its types: write `import type`.'
        : 'Pass in what it needs, or move the code to where it belongs.'),
  ];
}

/** A name tells what a file is: kebab-case modules, PascalCase components, no drawers. */
export const checkNames: Check = (file) => {
  const parts = file.path.split('/').slice(1);
  const name = (parts.pop() ?? '').split('.')[0] ?? '';
  const complaints = [...parts, name]
    .map((part) => part.split('.')[0] ?? '')
    .filter((part) => drawers.test(part))
    .map(
      (part) => `${file.path}: “${part}” is a drawer for anything. Name what the code is about.`,
    );
  const fits = file.path.endsWith('.tsx')
    ? pascal.test(name) || kebab.test(name)
    : kebab.test(name);
  if (!fits) complaints.push(`${file.path}: modules are kebab-case, components PascalCase.tsx.`);
  return complaints;
};

/** Files and functions are short enough to be read in one go. */
export const checkSizes: Check = (file) => {
  const isData = dataFolders.some((folder) => file.path.startsWith(folder));
  const isLexicon = file.path.startsWith('src/lexicon/');
  const limit = isLexicon ? LONGEST_LEXICON : isData ? LONGEST_DATA : LONGEST_FILE;
  const complaints: string[] = [];
  if (file.lines > limit && file.path !== learnt) {
    complaints.push(
      `${file.path} has ${file.lines} lines, more than ${limit}. Find the second thing it does and give it a file.`,
    );
  }
  const { name, lines } = file.longest;
  if (!isData && lines > LONGEST_FUNCTION) {
    complaints.push(
      `${file.path}: ${name} has ${lines} lines, more than ${LONGEST_FUNCTION}. Name its steps.`,
    );
  }
  return complaints;
};

/** What is given to others has a name and a sentence that explains it. */
export const checkExports: Check = (file) => {
  const isDoor = file.path.startsWith('entrypoints/');
  return file.exports.flatMap((each) => {
    if (each.isDefault) {
      return isDoor ? [] : [`${file.path}: give the default export a name; one name everywhere.`];
    }
    if (each.documented) return [];
    return [`${file.path}: say in a /** sentence */ above “${each.name}” what it takes and gives.`];
  });
};

/** Nothing leaves the device: no code that could make a request, no address of elsewhere. */
export const checkNetwork: Check = (file) => {
  const call = findRequestMakers(file.text)[0]?.word;
  const complaints: string[] = [];
  if (call !== undefined) {
    complaints.push(`${file.path} uses ${call}. Nothing may leave the device, so it has to go.`);
  }
  const isDirectory = dataFolders.some((folder) => file.path.startsWith(folder));
  if (!isDirectory && remote.test(file.code.replace(harmlessAddresses, ''))) {
    complaints.push(
      `${file.path} holds a web address. Only data (language, lexicon, help directory) may, as text to show.`,
    );
  }
  return complaints;
};

/** Words of a page are never read as HTML. */
export const checkMarkup: Check = (file) => {
  const found = /\b(dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML)\b/.exec(
    file.code,
  );
  return found === null
    ? []
    : [`${file.path} uses ${found[0]}. What a page wrote is shown as text, so build elements.`];
};

/** Every rule of the house. */
export const checks = {
  'imports follow the table of the house': checkImports,
  'names tell what a file is': checkNames,
  'files and functions can be read in one go': checkSizes,
  'everything given to others has a name and a sentence': checkExports,
  'no code can make a request': checkNetwork,
  'no code reads words as HTML': checkMarkup,
} as const satisfies Record<string, Check>;
