import { explain } from '../../src/explanation/explain';
import { quietCuesOf } from '../../src/explanation/quiet-cues';
import { read } from '../../src/reading/read';
import { isEmpty } from '../../src/reading/reading';
import { tellPagesToClose } from '../../src/requests/notices';
import type { Handlers, ReadAnswer, ReadAsk, Sender } from '../../src/requests/requests';
import { helpDirectory } from '../../src/safety/help-for';
import {
  chooseHelpCountry,
  quietCues,
  turnOff,
  turnOn,
  unquietCues,
  welcome,
  type Change,
} from '../../src/settings/changes';
import { changeOf } from '../../src/settings/edits';
import { changeSettings, loadSettings } from '../../src/settings/store';
import { askInPopup } from './ask';
import { eraseEverything } from './erase';
import { historyHandlers } from './history';
import { otherLanguageOf } from './message-language';
import { closePanels, refreshPanels } from './open-panels';
import { wordsFor } from './speaking';
import { takeWaiting } from './waiting';

/** What is done for each request. */
export const handlers: Handlers = {
  ...historyHandlers,
  'message.read': readMessages,
  'cue.quiet': ({ cues }, sender) => change(quietCues(cues), sender),
  'cue.unquiet': ({ cues }, sender) => change(unquietCues(cues), sender),
  'pattern.off': ({ pattern }, sender) => change(turnOff(pattern), sender),
  'pattern.on': ({ pattern }, sender) => change(turnOn(pattern), sender),
  'help.country': ({ country }, sender) => change(chooseHelpCountry(country), sender),
  'welcome.done': (_, sender) => change(welcome(), sender),
  'settings.edit': ({ edit }, sender) => change(changeOf(edit), sender),
  'quiet.list': async () => {
    const { quietCues, ownPhrases } = await loadSettings();
    return quietCuesOf(quietCues, ownPhrases);
  },
  'everything.erase': async () => {
    await eraseEverything();
    return null;
  },
  'waiting.take': ({ tab }) => takeWaiting(tab),
  'panel.lost': async ({ text }, { tab }) => {
    if (tab !== null) await askInPopup(tab, { text, why: 'page-closed-to-us' });
    return null;
  },
  'surfaces.close': async () => {
    await Promise.all([closePanels(), tellPagesToClose()]);
    return null;
  },
};

async function readMessages(ask: ReadAsk, sender: Sender): Promise<ReadAnswer> {
  const settings = await loadSettings();
  const words = wordsFor(settings);
  const { sensitivity, off, quietCues, ownPhrases, helpCountry, look, welcomed } = settings;
  const readQuoted = ask.readQuoted ?? false;
  const choices = { sensitivity, off, quietCues, ownPhrases, readQuoted };
  const explanations = await Promise.all(
    ask.messages.map(async ({ text }) => {
      const reading = read(text, choices);
      const language = isEmpty(reading) ? await otherLanguageOf(text) : null;
      return explain(text, reading, words, language);
    }),
  );
  const kinds = explanations.flatMap(({ help }) => help?.kinds ?? []);
  return {
    explanations,
    help: kinds.length === 0 ? null : helpDirectory(kinds),
    words: words.panel,
    look,
    helpCountry,
    firstRun: !welcomed,
    keepAutomatically: false,
    private: sender.private ?? ask.private ?? true,
  };
}

/** Changes a choice, and lets every open panel follow but the one that made it: it did so by itself. */
async function change(what: Change, { asker, tab }: Sender): Promise<null> {
  const settings = await changeSettings(what);
  const dress = { words: wordsFor(settings).panel, look: settings.look };
  await refreshPanels(dress, asker === 'reader' ? tab : null);
  return null;
}
