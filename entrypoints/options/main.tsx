import { render } from 'preact';
import { browser } from 'wxt/browser';
import { closeWithOthers, onHistoryChanged } from '../../src/requests/notices';
import { converse } from '../../src/requests/conversation';
import { send } from '../../src/requests/send';
import { makeQuickHide } from '../../src/safety/quick-hide';
import type { LockState } from '../../src/history/state';
import type { QuietCue } from '../../src/explanation/quiet-cues';
import { loadSettings, watchSettings } from '../../src/settings/store';
import { Options } from '../../src/ui/options/Options';
import '../../src/ui/options/options.css';
import { actionsFor } from './actions';
import { fixed } from './fixed';
import { scrollByItself } from './scrolling';
import { wordsFor } from './words';

/** Shows all choices and keeps them as they are now, wherever they are changed. */
async function open(): Promise<void> {
  const [first, shortcut, { incognito }] = await Promise.all([
    loadSettings(),
    findShortcut(),
    browser.windows.getCurrent(),
  ]);
  let settings = first;
  let quiet: readonly QuietCue[] = [];
  let lock: LockState = 'none';
  let saveFailed = false;

  const draw = (): void => {
    const words = wordsFor(settings);
    const now = { ...words, settings, quiet, lock, shortcut, saveFailed, on };
    const read = { tried: trying.state(), sampled: sampling.state() };
    render(<Options {...fixed} {...now} {...read} />, document.body);
    document.documentElement.lang = words.words.panel.language;
  };
  const surface = { draw: lazily(() => draw), private: incognito, examples: true };
  const trying = converse(surface);
  const sampling = converse(surface);
  const on = actionsFor({
    settings: () => settings,
    trying,
    told: (isSaved) => {
      saveFailed = !isSaved;
      draw();
    },
  });
  const lookUp = async (): Promise<void> => {
    const [quieted, history] = await Promise.all([
      send('quiet.list', null),
      send('history.state', null),
    ]);
    if (quieted.ok) quiet = quieted.value;
    if (history.ok) lock = history.value.lock;
    draw();
  };

  draw();
  const { about, sensitivity } = wordsFor(settings).words.options;
  trying.read([{ text: about.sample }]);
  sampling.read(Object.values(sensitivity.samples).map((text) => ({ text })));
  void lookUp();
  const { signal } = new AbortController();
  onHistoryChanged(() => void lookUp(), signal);
  watchSettings((changed) => {
    settings = changed;
    draw();
    trying.refresh();
    sampling.refresh();
    void lookUp();
  }, signal);
}

/** A function that is made later than those it is given to. */
function lazily(get: () => () => void): () => void {
  return () => {
    get()();
  };
}

/** As the browser writes it; null where none is set. */
async function findShortcut(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  const shortcut = commands.find(({ name }) => name === 'ask')?.shortcut ?? '';
  return shortcut === '' ? null : shortcut;
}

closeWithOthers(makeQuickHide(), () => {
  document.body.replaceChildren();
  window.close();
});
scrollByItself();
void open();
