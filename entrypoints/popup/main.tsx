import { render } from 'preact';
import { browser } from 'wxt/browser';
import { chooseLanguage } from '../../src/language/languages';
import { surfaceWordsOf } from '../../src/language/surfaces';
import { converse } from '../../src/requests/conversation';
import { closeWithOthers } from '../../src/requests/notices';
import { makeQuickHide } from '../../src/safety/quick-hide';
import { splitPasted } from '../../src/selection/split-pasted';
import { loadSettings, watchSettings } from '../../src/settings/store';
import { Popup, type PopupActions, type PopupProps } from '../../src/ui/popup/Popup';
import '../../src/ui/popup/popup.css';
import { findText } from './find-text';
import { historyOpener, openOptions } from './open-elsewhere';

/** An answer that comes sooner is shown at once; else there is a box until it comes. Milliseconds. */
const PATIENCE = 80;

/** Shows what was selected or waits, or a box to paste into. */
async function open(): Promise<void> {
  const finding = findText();
  let settings = await loadSettings();
  const { incognito, id } = await browser.windows.getCurrent();
  const openHistory = historyOpener(id);
  let waited: PopupProps['waited'] = null;
  const typing = { hasBegun: false };

  const draw = (): void => {
    const { popup, panel } = surfaceWordsOf(chooseLanguage(settings.language, navigator.languages));
    const state = talk.state();
    const keeping = talk.keeping();
    const dress = { words: popup, panelWords: panel, look: settings.look };
    const props = { ...dress, state, keeping, waited, on };
    render(<Popup {...props} />, document.body);
    document.documentElement.lang = panel.language;
  };
  const talk = converse({
    draw: () => {
      draw();
    },
    private: incognito,
  });
  const on: PopupActions = {
    ...talk.actions,
    ...(openHistory === null ? {} : { openHistory }),
    openOptions,
    read: (text, asOne) => {
      typing.hasBegun = true;
      const messages = splitPasted(text);
      talk.read(asOne && messages.length > 0 ? [{ text }] : messages, { isWriting: true });
    },
  };

  const timer = setTimeout(draw, PATIENCE);
  watchSettings((changed) => {
    settings = changed;
    draw();
  }, new AbortController().signal);
  const { messages, why, selectedIn } = await finding;
  clearTimeout(timer);
  // Who began to write meanwhile wants to have that read.
  if (!typing.hasBegun) {
    const hasText = messages.length > 0;
    waited = hasText || why !== null ? { why, hasText } : null;
    talk.read(messages, { selectedIn });
  }
  draw();
}

closeWithOthers(makeQuickHide(), () => {
  window.close();
});
void open();
