import { browser } from 'wxt/browser';
import type { Outcome } from '../../src/history/state';
import { findPhrase, phraseProblem } from '../../src/reading/own-phrases';
import type { Conversation } from '../../src/requests/conversation';
import type { Result } from '../../src/requests/result';
import { send } from '../../src/requests/send';
import { isShorter } from '../../src/settings/keeping-choices';
import type { Settings } from '../../src/settings/settings';
import { exportSettings, importSettings } from '../../src/settings/transfer';
import type { LockProblem, OptionsActions } from '../../src/ui/options/props';
import { saveFile } from '../review/save-file';

/** What the actions need of the page. */
export interface ActionsAsk {
  readonly settings: () => Settings;
  /** The talk about the message of the part that explains it all. */
  readonly trying: Conversation;
  /** Called after each choice with whether it was saved. */
  readonly told: (isSaved: boolean) => void;
}

/** What a person can do in the options, done. */
export function actionsFor({ settings, trying, told }: ActionsAsk): OptionsActions {
  return {
    edit: (edit) =>
      void send('settings.edit', { edit }).then(({ ok }) => {
        told(ok);
      }),
    isShorter: (retention) => isShorter(settings().retention, retention),
    phraseProblem,
    findPhrase,
    newId: () => crypto.randomUUID().replaceAll('-', ''),
    saveFile: () => {
      saveFile(FILE_NAME, 'application/json', [exportSettings(settings())]);
    },
    readFile: importSettings,
    changeShortcut,
    lock: {
      turnOn: (passphrase) => problemOf(send('lock.on', { passphrase })),
      turnOff: (passphrase) => problemOf(send('lock.off', { passphrase })),
      change: (passphrase, next) => problemOf(send('lock.change', { passphrase, next })),
    },
    erase: async () => (await send('everything.erase', null)).ok,
    tryOut: (text) => {
      trying.read(text.trim() === '' ? [] : [{ text }]);
    },
    answer: trying.actions,
  };
}

async function problemOf(asking: Promise<Result<Outcome<null>>>): Promise<LockProblem | null> {
  const reply = await asking;
  if (!reply.ok) return 'failed';
  return reply.value.ok ? null : reply.value.problem;
}

/** A name that says nothing to somebody who looks into the folder. */
const FILE_NAME = 'settings.json';

/** Opens the browser's own page for shortcuts: no extension can change them in Chromium. */
async function changeShortcut(): Promise<boolean> {
  try {
    if ('openShortcutSettings' in browser.commands) await openInFirefox(browser.commands);
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    return false;
  }
}

async function openInFirefox(commands: object): Promise<void> {
  const open: unknown = Reflect.get(commands, 'openShortcutSettings');
  if (typeof open === 'function') await Reflect.apply(open, commands, []);
}
