import { render } from 'preact';
import { browser } from 'wxt/browser';
import { openLookUp, type LookUp } from '../../src/history/look-up';
import type { Catalogue } from '../../src/language/catalogue';
import { catalogueOf } from '../../src/language/catalogues';
import { chooseLanguage } from '../../src/language/languages';
import { closeWithOthers, onHistoryChanged } from '../../src/requests/notices';
import { makeQuickHide } from '../../src/safety/quick-hide';
import type { Settings } from '../../src/settings/settings';
import { loadSettings, watchSettings } from '../../src/settings/store';
import { History } from '../../src/ui/history/History';
import type { Place } from '../../src/ui/history/props';
import { actionsFor, type ActionsAsk } from './actions';
import { deleting } from './deleting';
import { explaining } from './explaining';
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
  let draw = (): void => undefined;
  let parts: Parts | null = null;
  const soon = drawSoon(() => {
    draw();
  });
  const lookUp = openLookUp({ session: browser.storage.session, now: Date.now });
  const rows = reviewing(lookUp, soon);
  onHistoryChanged((change) => {
    void rows.follow(change).then(() => {
      if (parts !== null && rows.phase() === 'shut') forgetAll(parts);
    });
    void parts?.opened.follow(change);
  }, new AbortController().signal);
  // Rows are read while it is still looked up how they shall be shown.
  const reading = rows.load();
  const [settings, { incognito, id: windowId }] = await Promise.all([
    loadSettings(),
    browser.windows.getCurrent(),
  ]);
  parts = makeParts({ lookUp, rows, draw: soon, private: incognito });
  draw = drawing(parts, { place, windowId, private: incognito }, settings, soon);
  parts.lock.watch();
  soon();
  await reading;
  await parts.explaining.ready();
}

type Where = Pick<ActionsAsk, 'place' | 'windowId' | 'private'>;

/** Draws the page as it is now, with settings that are followed. */
function drawing(parts: Parts, where: Where, first: Settings, soon: () => void): () => void {
  let settings = first;
  const speak = (): Catalogue =>
    catalogueOf(chooseLanguage(settings.language, navigator.languages));
  const on = actionsFor({ ...parts, ...where, speak });
  watchSettings((changed) => {
    settings = changed;
    soon();
  }, new AbortController().signal);
  return () => {
    const words = speak();
    const shown = shownNow(parts, { ...where, settings, words });
    render(<History {...shown} on={on} />, document.body);
    document.documentElement.lang = words.language;
  };
}

/** Under the lock nothing stays in sight or in memory: no report, no copies of what was deleted. */
function forgetAll({ handed, removed, opened }: Parts): void {
  void handed.makeReport(null);
  void opened.open(null);
  removed.forget();
}

interface PartsAsk extends Pick<Parts, 'rows'> {
  readonly lookUp: LookUp;
  readonly draw: () => void;
  readonly private: boolean;
}

/** What one page remembers, each part for itself. */
function makeParts(ask: PartsAsk): Parts {
  const { rows, draw } = ask;
  const told = telling(draw);
  const page = { ...ask, explaining: explaining(), telling: told };
  return {
    rows,
    told,
    explaining: page.explaining,
    opened: opening(page),
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
