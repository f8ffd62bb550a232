import type { ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EVERYTHING } from '../../../src/history/query';
import { english } from '../../../src/language/en/english';
import { DEFAULT_LOOK } from '../../../src/settings/look';
import { Chosen } from '../../../src/ui/history/Chosen';
import { HandOver } from '../../../src/ui/history/HandOver';
import { History } from '../../../src/ui/history/History';
import type { HistoryActions, HistoryProps } from '../../../src/ui/history/props';
import { Unlock } from '../../../src/ui/history/Unlock';
import { mount, type Mounted } from '../dom';
import { row } from './made-up';

const { history } = english;
const nothing = (): void => undefined;

const on: HistoryActions = {
  ask: nothing,
  clearQuery: nothing,
  open: nothing,
  choose: nothing,
  remove: nothing,
  undo: nothing,
  forget: nothing,
  edit: () => Promise.resolve(true),
  save: nothing,
  read: nothing,
  cancel: nothing,
  report: nothing,
  print: nothing,
  hush: nothing,
  tryAgain: nothing,
  unlock: () => Promise.resolve(),
  shut: nothing,
  chooseCountry: nothing,
  explanation: {
    turnPatternOff: nothing,
    turnPatternOn: nothing,
    quietCues: nothing,
    unquietCues: nothing,
    readQuoted: nothing,
  },
};

const props: HistoryProps = {
  words: english,
  look: DEFAULT_LOOK,
  place: 'side',
  families: [],
  phase: 'ready',
  private: false,
  isComplete: true,
  unreadable: 0,
  total: 0,
  rows: [],
  labels: [],
  query: EVERYTHING,
  chosen: new Set(),
  open: null,
  openId: null,
  isGone: false,
  report: null,
  deleted: null,
  busy: null,
  trouble: null,
  told: null,
  lock: 'none',
  wait: 0,
  now: 0,
  on,
};

/** Mounts what asks of an element which kind it is. */
function mountWithKinds(what: ComponentChild): Mounted {
  const mounted = mount(what);
  const view = mounted.root.ownerDocument.defaultView;
  vi.stubGlobal('Element', view?.Element);
  vi.stubGlobal('HTMLElement', view?.HTMLElement);
  return mounted;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('deleting what fits', () => {
  it('names a single one as one, and deletes it without a question, since it can be taken back', () => {
    const remove = vi.fn();
    const shown = { ...props, total: 7, rows: [row(1)], on: { ...on, remove } };
    const { press, text } = mount(<Chosen {...shown} />);
    expect(text()).not.toContain('1');
    press(history.delete.one);
    expect(remove).toHaveBeenCalledWith({ all: 'shown' });
  });

  it('asks first where there are several', () => {
    const remove = vi.fn();
    const shown = { ...props, total: 7, rows: [row(1), row(2)], on: { ...on, remove } };
    const { press, text } = mountWithKinds(<Chosen {...shown} />);
    press('Delete these 2');
    expect(remove).not.toHaveBeenCalled();
    expect(text()).toContain('Delete the 2 entries that fit the filters?');
    press(history.delete.yes);
    expect(remove).toHaveBeenCalledWith({ all: 'shown' });
  });
});

describe('what was deleted', () => {
  it.each(['ctrlKey', 'metaKey'])('comes back with Z and the %s', (held) => {
    const undo = vi.fn();
    const deleted = { count: 2, nth: 1 };
    const shown = mountWithKinds(
      <History {...props} phase="loading" deleted={deleted} on={{ ...on, undo }} />,
    );
    const main = shown.root.querySelector('main') ?? shown.root;
    shown.send(main, 'keydown', { key: 'z' });
    shown.send(main, 'keydown', { key: 'z', [held]: true, shiftKey: true });
    expect(undo).not.toHaveBeenCalled();
    shown.send(main, 'keydown', { key: 'z', [held]: true });
    expect(undo).toHaveBeenCalledOnce();
  });
});

describe('handing over', () => {
  it('says that nothing is kept yet instead of offering what can’t be had', () => {
    const { text, root } = mount(<HandOver {...props} />);
    expect(text()).toContain(history.first.heading);
    expect(text()).toContain(history.files.import.heading);
    expect(text()).not.toContain(history.files.json.heading);
    expect(root.querySelectorAll('button')).toHaveLength(1);
  });

  it('says that nothing fits, and still lets everything go along', () => {
    const { text } = mount(<HandOver {...props} total={7} />);
    expect(text()).toContain(history.nothing.heading);
    expect(text()).toContain('Everything (7)');
  });
});

describe('unlocking', () => {
  it('says that it is tried, and takes no second passphrase meanwhile', async () => {
    let settle = nothing;
    const tried: string[] = [];
    const unlock = (passphrase: string): Promise<void> => {
      tried.push(passphrase);
      return new Promise((resolve) => {
        settle = resolve;
      });
    };
    const { root, send, text } = mount(<Unlock words={english} wait={0} on={{ ...on, unlock }} />);
    const [form, field] = [root.querySelector('form'), root.querySelector('input')];
    if (form === null || field === null) throw new Error('There is no form');
    field.value = 'a calm river';
    send(form, 'submit');
    expect(text()).toContain(history.lock.opening);
    send(form, 'submit');
    expect(tried).toEqual(['a calm river']);
    await act(async () => {
      settle();
      await Promise.resolve();
    });
    expect(text()).not.toContain(history.lock.opening);
  });
});
