import { explain } from '../../src/explanation/explain';
import { english } from '../../src/language/en/english';
import { read } from '../../src/reading/read';
import { tellPagesToClose } from '../../src/requests/notices';
import type { Handlers, ReadAnswer, ReadAsk, Sender } from '../../src/requests/requests';
import { helpDirectory } from '../../src/safety/help-for';
import {
  chooseHelpCountry,
  quietCues,
  turnOff,
  turnOn,
  unquietCues,
  type Change,
} from '../../src/settings/changes';
import { changeSettings, loadSettings } from '../../src/settings/store';
import { askInPopup } from './ask';
import { closePanels } from './open-panels';
import { takeWaiting } from './waiting';

/** What is done for each request. */
export const handlers: Handlers = {
  'message.read': readMessages,
  'cue.quiet': ({ cues }) => change(quietCues(cues)),
  'cue.unquiet': ({ cues }) => change(unquietCues(cues)),
  'pattern.off': ({ pattern }) => change(turnOff(pattern)),
  'pattern.on': ({ pattern }) => change(turnOn(pattern)),
  'help.country': ({ country }) => change(chooseHelpCountry(country)),
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
  const { sensitivity, off, quietCues, helpCountry, look } = await loadSettings();
  const choices = { sensitivity, off, quietCues, readQuoted: ask.readQuoted ?? false };
  const explanations = ask.messages.map(({ text }) => explain(text, read(text, choices), english));
  const kinds = explanations.flatMap(({ help }) => help?.kinds ?? []);
  return {
    explanations,
    help: kinds.length === 0 ? null : helpDirectory(kinds),
    words: english.panel,
    look,
    helpCountry,
    private: sender.private ?? ask.private ?? true,
  };
}

async function change(settings: Change): Promise<null> {
  await changeSettings(settings);
  return null;
}
