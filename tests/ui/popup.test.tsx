import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { explain } from '../../src/explanation/explain';
import { english } from '../../src/language/en/english';
import type { PanelState } from '../../src/ui/panel/props';
import { Popup, type PopupProps } from '../../src/ui/popup/Popup';
import { reading } from '../explanation/readings';
import { mount } from './dom';

const words = english.popup;
const answer: PanelState = {
  kind: 'answer',
  answer: {
    explanations: [explain('See you at six.', reading(), english)],
    help: null,
    helpCountry: null,
    private: false,
  },
};

function popup(rest: Partial<PopupProps> = {}) {
  const read = vi.fn();
  const nothing = vi.fn();
  const on = {
    read,
    turnPatternOff: nothing,
    turnPatternOn: nothing,
    quietCues: nothing,
    unquietCues: nothing,
    readQuoted: nothing,
    chooseCountry: nothing,
    tryAgain: nothing,
  };
  const shown = { words, panelWords: english.panel, state: null, waited: null, on, ...rest };
  const mounted = mount(<Popup {...shown} />);
  const type = (text: string): void => {
    const box = mounted.root.querySelector('textarea');
    if (box === null) throw new Error('There is no box to type in');
    box.value = text;
    mounted.send(box, 'input');
  };
  return { ...mounted, on, read, type };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the popup', () => {
  it('reads what is typed once, a moment after the last key', () => {
    const { read, type } = popup();
    type('You never');
    vi.advanceTimersByTime(149);
    type('You never listen');
    vi.advanceTimersByTime(149);
    expect(read).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(read).toHaveBeenCalledExactlyOnceWith('You never listen', false);
  });

  it('takes the answer away at once when the box is cleared', () => {
    const { read, type, press, root } = popup();
    type('You never listen');
    press(words.clear);
    vi.advanceTimersByTime(0);
    expect(read).toHaveBeenCalledExactlyOnceWith('', false);
    expect(root.querySelector('textarea')?.value).toBe('');
  });

  it('reads all of it as one message where a person wants that', () => {
    const { read, type, root, send } = popup();
    expect(root.querySelector('[role=switch]')).toBeNull();
    type('One.\n\nTwo.');
    const whole = root.querySelector('[role=switch]');
    if (whole === null) throw new Error('There is no switch');
    Object.assign(whole, { checked: true });
    send(whole, 'change');
    vi.advanceTimersByTime(150);
    expect(read).toHaveBeenCalledExactlyOnceWith('One.\n\nTwo.', true);
  });

  it('shows the answer under what was typed', () => {
    const { root, text } = popup({ state: answer });
    expect(root.querySelector('textarea')).not.toBeNull();
    expect(text()).toContain(english.explanation.opening.nothing);
  });

  it('explains why a text that waited is shown here, and leaves room for another', () => {
    const waited = { why: 'page-closed-to-us', hasText: true } as const;
    const { root, text, press, read } = popup({ state: answer, waited });
    expect(text()).toContain(words.withText['page-closed-to-us']);
    expect(root.querySelector('textarea')).toBeNull();
    press(words.another);
    expect(root.querySelector('textarea')).not.toBeNull();
    expect(read).toHaveBeenCalledExactlyOnceWith('', false);
  });

  it('offers the box where the page could not be read and no text came along', () => {
    const { root, text } = popup({ waited: { why: 'nothing-read', hasText: false } });
    expect(text()).toContain(words.withoutText['nothing-read']);
    expect(root.querySelector('textarea')).not.toBeNull();
  });

  it('names the box for those who can’t see it, and has one first heading', () => {
    const { root } = popup({ state: answer });
    const label = root.querySelector('label');
    expect(label?.getAttribute('for')).toBe(root.querySelector('textarea')?.id);
    expect(root.querySelectorAll('h1')).toHaveLength(1);
  });

  it('shows ways to other pages only where there are such pages', () => {
    const { text, on } = popup();
    expect(text()).not.toContain(words.links.history);
    const withHistory = popup({ on: { ...on, openHistory: vi.fn() } });
    expect(withHistory.text()).toContain(words.links.history);
  });
});
