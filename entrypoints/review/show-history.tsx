import { render } from 'preact';
import { browser } from 'wxt/browser';
import { openLookUp } from '../../src/history/look-up';
import type { Catalogue } from '../../src/language/catalogue';
import { catalogueOf } from '../../src/language/catalogues';
import { chooseLanguage } from '../../src/language/languages';
import { closeWithOthers, onHistoryChanged } from '../../src/requests/notices';
import { makeQuickHide } from '../../src/safety/quick-hide';
import { loadSettings, watchSettings } from '../../src/settings/store';
import { History } from '../../src/ui/history/History';
import type { Place } from '../../src/ui/history/props';
import { actionsFor } from './actions';
import { deleting } from './deleting';
import { handingOver } from './handing-over';
import { opening } from './opening';
import { reviewing } from './reviewing';
import { shownNow, type Parts } from './shown-now';
import { telling } from './telling';
import { unlocking } from './unlocking';

/** Shows what was kept, beside a page or in a tab, and keeps it as it is now. */
export async function showHistory(place: Place): Promise<void> {
  closeWithOthers(makeQuickHide(), () => {
    document.body.replaceChildren();
    window.close();
  });
  const [first, { incognito, id: windowId }] = await Promise.all([
    loadSettings(),
    browser.windows.getCurrent(),
  ]);
  let settings = first;
  const speak = (): Catalogue =>
    catalogueOf(chooseLanguage(settings.language, navigator.languages));
  const soon = drawSoon(() => {
    const words = speak();
    const shown = shownNow(parts, { place, settings, words });
    render(<History {...shown} on={on} />, document.body);
    document.documentElement.lang = words.language;
  });
  const parts = makeParts(soon, incognito);
  const on = actionsFor({ ...parts, speak, place, windowId, private: incognito });

  const forever = new AbortController().signal;
  onHistoryChanged((change) => {
    void parts.rows.follow(change).then(() => {
      if (parts.rows.phase() === 'shut') forgetAll(parts);
    });
    void parts.opened.follow(change);
  }, forever);
  watchSettings((changed) => {
    settings = changed;
    soon();
  }, forever);
  parts.lock.watch();
  soon();
  await parts.rows.load();
}

/** Under the lock nothing stays in sight or in memory: no report, no copies of what was deleted. */
function forgetAll({ handed, removed, opened }: Parts): void {
  void handed.makeReport(null);
  void opened.open(null);
  removed.forget();
}

/** What one page remembers, each part for itself. */
function makeParts(draw: () => void, isPrivate: boolean): Parts {
  const lookUp = openLookUp({ session: browser.storage.session, now: Date.now });
  const told = telling(draw);
  const page = { lookUp, telling: told, draw, private: isPrivate };
  return {
    rows: reviewing(lookUp, draw),
    told,
    opened: opening(lookUp, draw),
    removed: deleting(page),
    lock: unlocking(told, draw),
    handed: handingOver(page),
  };
}

/** Draws once for all that happens in one go. */
function drawSoon(draw: () => void): () => void {
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    queueMicrotask(() => {
      isWaiting = false;
      draw();
    });
  };
}
