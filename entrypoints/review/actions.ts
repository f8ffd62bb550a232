import { browser } from 'wxt/browser';
import type { EntryId } from '../../src/history/entry';
import type { Catalogue } from '../../src/language/catalogue';
import { send } from '../../src/requests/send';
import type { HistoryActions, Place, Wanted } from '../../src/ui/history/props';
import type { Selected } from './reading-all';
import type { Parts } from './shown-now';

/** What the actions need of the page. */
export interface ActionsAsk extends Parts {
  readonly speak: () => Catalogue;
  readonly place: Place;
  readonly windowId: number | undefined;
  readonly private: boolean;
}

/** Lets an act first take away what was said of the last one. */
const hushing =
  (hush: () => void) =>
  <Given extends readonly unknown[]>(act: (...given: Given) => void) =>
  (...given: Given): void => {
    hush();
    act(...given);
  };

/** What a person can do in the history, done. */
export function actionsFor(ask: ActionsAsk): HistoryActions {
  const { rows, told, opened, removed, lock, handed, place, windowId } = ask;
  const idsOf = (which: EntryId | { readonly all: Wanted }): readonly EntryId[] => {
    if (typeof which === 'string') return [which];
    if (which.all === 'chosen') return [...rows.chosen()];
    return (which.all === 'all' ? rows.all() : rows.shown()).map(({ id }) => id);
  };
  const selected = (which: 'all' | 'shown'): Selected =>
    which === 'all' ? 'all' : new Set(rows.shown().map(({ id }) => id));
  const hushed = hushing(told.hush);
  return {
    ask: hushed(rows.ask),
    clearQuery: hushed(rows.clear),
    open: hushed((id) => void opened.open(id)),
    choose: hushed(rows.choose),
    remove: (which) => {
      const ids = idsOf(which);
      const id = opened.id();
      void removed.remove(ids).then(() => {
        if (id !== null && ids.includes(id) && opened.id() === id) void opened.open(null);
      });
    },
    undo: () => void removed.undo(),
    forget: removed.forget,
    edit: async (id, change) =>
      !told.failed(await send('entry.edit', { id, ...change, private: ask.private })),
    hush: told.hush,
    tryAgain: () => void rows.load(),
    unlock: lock.unlock,
    shut: () => void lock.shut(),
    cancel: told.cancel,
    chooseCountry: (country) => void send('help.country', { country }),
    explanation: {
      turnPatternOff: (pattern) => void send('pattern.off', { pattern }),
      turnPatternOn: (pattern) => void send('pattern.on', { pattern }),
      quietCues: (cues) => void send('cue.quiet', { cues }),
      unquietCues: (cues) => void send('cue.unquiet', { cues }),
      readQuoted: () => undefined,
    },
    ...(place === 'side'
      ? {
          openInTab: () =>
            void browser.tabs.create({
              url: browser.runtime.getURL('/review.html'),
              ...(windowId === undefined ? {} : { windowId }),
            }),
        }
      : {}),
    save: (kind, which) => void handed.save(kind, selected(which), ask.speak()),
    read: (file) => void handed.read(file),
    report: (which) => void handed.makeReport(which === null ? null : selected(which)),
    print: () => {
      window.print();
    },
  };
}
