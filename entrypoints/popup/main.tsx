import { render } from 'preact';
import { browser } from 'wxt/browser';
import { english } from '../../src/language/en/english';
import { converse } from '../../src/requests/conversation';
import { onToldToClose } from '../../src/requests/notices';
import { send } from '../../src/requests/send';
import { makeQuickHide } from '../../src/safety/quick-hide';
import { loadSettings } from '../../src/settings/store';
import { Popup, type PopupActions } from '../../src/ui/popup/Popup';
import '../../src/ui/popup/popup.css';
import { findText } from './find-text';

const close = (): void => {
  window.close();
};

/** Shows what was selected or waits, or a box to paste into. */
async function open(): Promise<void> {
  const [{ incognito }, { look }, found] = await Promise.all([
    browser.windows.getCurrent(),
    loadSettings(),
    findText(),
  ]);
  const hasText = found.messages.length > 0;
  const waited = hasText || found.why !== null ? { why: found.why, hasText } : null;

  const draw = (): void => {
    const state = talk.state();
    const props = { words: english.popup, panelWords: english.panel, state, waited, look, on };
    render(<Popup {...props} />, document.body);
  };
  const talk = converse({ draw, private: incognito });
  const on: PopupActions = {
    ...talk.actions,
    read: (text) => {
      talk.read(text.trim() === '' ? [] : [{ text }]);
    },
  };
  talk.read(found.messages);
}

const isThirdShift = makeQuickHide();
window.addEventListener('keydown', ({ key, repeat, timeStamp }) => {
  if (!isThirdShift({ key, repeat, time: timeStamp })) return;
  void send('surfaces.close', null);
  close();
});
onToldToClose(close);
void open();
