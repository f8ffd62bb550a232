// @ts-check
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';

/**
 * What can be looked for: a browser or a tool for a screen in memory.
 * @typedef {'chromium' | 'firefox' | 'xvfb' | 'xdotool'} Tool
 */

/** Names on the PATH, in the order we prefer them. @type {Readonly<Record<Tool, readonly string[]>>} */
const names = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
  xvfb: ['Xvfb'],
  xdotool: ['xdotool'],
};

/** Where installers put what is not on the PATH. @type {Readonly<Record<Tool, readonly string[]>>} */
const places = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
  xvfb: [],
  xdotool: [],
};

/**
 * Finds a browser or tool.
 * @param {Tool} tool
 * @param {Readonly<Record<string, string | undefined>>} [env] `UNDERTONE_CHROMIUM`,
 *   `UNDERTONE_FIREFOX` and so on name a program that is to be used whatever else is there.
 * @returns {string | null} The program's path, links followed; null when there is none.
 */
export function findTool(tool, env = process.env) {
  const chosen = env[`UNDERTONE_${tool.toUpperCase()}`];
  if (chosen) return existsSync(chosen) ? chosen : null;
  const folders = (env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const candidates = [
    ...names[tool].flatMap((name) => folders.map((folder) => path.join(folder, name))),
    ...places[tool],
  ];
  const found = candidates.find((candidate) => existsSync(candidate));
  return found === undefined ? null : realpathSync(found);
}
