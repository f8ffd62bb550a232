import { quietCuesOf } from '../../src/explanation/quiet-cues';
import { tellPagesToClose } from '../../src/requests/notices';
import type { Handlers, ReadAnswer, ReadAsk, Sender } from '../../src/requests/requests';
import { helpFor } from '../../src/safety/help-for';
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
import { history, historyHandlers } from './history';
import { closePanels, refreshPanels } from './open-panels';
import { explainAll, explainTogether } from './explain-all';
import { partSelected } from './part-selected';
import { readAll } from './read-all';
import { wordsFor } from './words-for';
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
  'settings.edit': async ({ edit }, sender) => {
    await change(changeOf(edit), sender);
    // How long entries stay may be different now. Nobody has to wait for what that moves.
    void history.sweep();
    return null;
  },
  'quiet.list': async () => {
    const settings = await loadSettings();
    return quietCuesOf(settings.quietCues, settings.ownPhrases, wordsFor(settings));
  },
  'everything.erase': async () => {
    const erased = await history.alone(eraseEverything);
    if (!erased.ok) throw new Error(erased.problem);
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
  const { helpCountry, look, welcomed } = settings;
  const tab = sender.asker === 'reader' ? sender.tab : (ask.selectedIn ?? null);
  const asked = await partSelected(ask.messages, tab);
  const messages = readAll(asked, settings, ask);
  const explanations = await explainAll(messages, words);
  const isPrivate = sender.private ?? ask.private ?? true;
  const hasFound = messages.some((message) => message.hasFound);
  const kinds = explanations.flatMap(({ help }) => help?.kinds ?? []);
  return {
    messages: asked,
    cut: asked.some(({ cut }) => cut),
    explanations,
    thread: await explainTogether(messages, words),
    help: kinds.length === 0 ? null : helpFor(kinds),
    words: words.panel,
    look,
    helpCountry,
    firstRun: !welcomed,
    keepAutomatically: settings.keepAutomatically && hasFound && !isPrivate,
    private: isPrivate,
  };
}

/** Changes a choice, and lets every open panel follow but the one that made it: it did so by itself. */
async function change(what: Change, { asker, tab }: Sender): Promise<null> {
  const settings = await changeSettings(what);
  const dress = { words: wordsFor(settings).panel, look: settings.look };
  await refreshPanels(dress, asker === 'reader' ? tab : null);
  return null;
}
