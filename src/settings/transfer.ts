import { isRecord } from './parse';
import { parseSettings, SETTINGS_VERSION, type Settings } from './settings';

/** Why a file holds no settings that can be taken. */
export type TransferProblem = 'no-settings' | 'too-new';

/** What was read from a file. */
export type Imported =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problem: TransferProblem };

/** Says what a file is, for whoever opens it. */
const KIND = 'undertone-settings';

/** All settings as the text of a file. Holds own phrases, but no message and nothing that was kept. */
export function exportSettings(settings: Settings): string {
  return `${JSON.stringify({ kind: KIND, settings }, null, 2)}\n`;
}

/** Settings from the text of a file. Nothing is changed by this; older versions are brought up to date. */
export function importSettings(text: string): Imported {
  const file = parseJson(text);
  if (!isRecord(file) || file.kind !== KIND || !isRecord(file.settings))
    return { ok: false, problem: 'no-settings' };
  const { version } = file.settings;
  if (typeof version !== 'number') return { ok: false, problem: 'no-settings' };
  if (version > SETTINGS_VERSION) return { ok: false, problem: 'too-new' };
  return { ok: true, settings: parseSettings(file.settings) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
