import { afterEach, describe, expect, it, vi } from 'vitest';
import { explain } from '../../src/explanation/explain';
import type { Explanation } from '../../src/explanation/explanation';
import { explainThread, type ReadInThread } from '../../src/explanation/thread';
import { english } from '../../src/language/en/english';
import type { Finding } from '../../src/reading/reading';
import { PROBLEMS } from '../../src/requests/result';
import { helpFor } from '../../src/safety/help-for';
import { Panel } from '../../src/ui/panel/Panel';
import type { PanelActions, PanelAnswer, PanelProps } from '../../src/ui/panel/props';
import { finding, reading } from '../explanation/readings';
import { mount } from './dom';

const words = english.panel;
const TEXT = 'That never happened. It was a joke. You owe me.';
const gaslighting = finding('gaslighting', TEXT, 'That never happened', {
  cues: ['gaslighting/a', 'gaslighting/b'],
});
const minimizing = finding('minimizing', TEXT, 'It was a joke');
const threat = finding('threat', TEXT, 'You owe me');

function actions(): PanelActions {
  return {
    turnPatternOff: vi.fn(),
    turnPatternOn: vi.fn(),
    quietCues: vi.fn(),
    unquietCues: vi.fn(),
    readQuoted: vi.fn(),
    chooseCountry: vi.fn(),
    tryAgain: vi.fn(),
  };
}

/** What is told of several messages in which these patterns were found. */
function threadOf(
  messages: readonly Omit<ReadInThread, 'text'>[],
): Pick<PanelAnswer, 'explanations' | 'thread'> {
  const all = messages.map((message) => ({ text: TEXT, ...message }));
  return {
    explanations: all.map((one) => explain(one.text, one.reading ?? reading(), english)),
    thread: explainThread(all, english),
  };
}

function answered(
  explanations: readonly Explanation[],
  rest: Partial<PanelAnswer> = {},
): PanelProps['state'] {
  const kinds = explanations.flatMap(({ help }) => help?.kinds ?? []);
  const help = kinds.length === 0 ? null : helpFor(kinds);
  return {
    kind: 'answer',
    answer: { explanations, help, helpCountry: null, private: false, ...rest },
  };
}

const found = (...findings: readonly Finding[]) => ({ reading: reading({ findings }) });
const thread = () => threadOf([found(threat, gaslighting), found(), found(gaslighting)]);
const told = (...findings: readonly Finding[]) => explain(TEXT, reading({ findings }), english);

function panel(state: PanelProps['state'], rest: Partial<PanelProps> = {}) {
  const on = { ...actions(), ...rest.on };
  return { on, ...mount(<Panel words={words} state={state} {...rest} on={on} />) };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the panel', () => {
  it('is a dialog with the name of what was asked', () => {
    const { root } = panel({ kind: 'reading' });
    const dialog = root.querySelector('[role="dialog"]');
    const name = root.querySelector(`[id="${dialog?.getAttribute('aria-labelledby') ?? ''}"]`);
    expect(name?.textContent).toBe(words.title);
  });

  it('says that it is reading, and then once what it found', () => {
    const { root, draw, on } = panel({ kind: 'reading' });
    const status = root.querySelector('[role="status"]');
    expect(status?.textContent).toBe(words.reading);
    draw(<Panel words={words} state={answered([told(gaslighting, minimizing)])} on={on} />);
    expect(root.querySelector('[role="status"]')).toBe(status);
    expect(status?.textContent).toBe('Read. 2 patterns of wording were found.');
    expect(root.querySelectorAll('[role="status"], [aria-live]')).toHaveLength(1);
  });

  it.each(PROBLEMS)(
    'says in a sentence what happened where the problem is %s, and tries again on request',
    (problem) => {
      const { text, press, on } = panel({ kind: 'problem', problem });
      expect(text()).toContain(words.problems[problem]);
      press(words.tryAgain);
      expect(on.tryAgain).toHaveBeenCalledOnce();
    },
  );

  it('shows only the controls whose action it was given', () => {
    const { root } = panel(answered([told()]));
    expect([...root.querySelectorAll('.header button')]).toEqual([]);
  });

  it('hides, keeps, pins and moves as it is asked to', () => {
    const on = { ...actions(), hide: vi.fn(), keep: vi.fn(), pin: vi.fn(), move: vi.fn() };
    const { press, root, send } = panel(answered([told()]), { on, pinned: true });
    press(words.hide);
    press(words.keep);
    press(words.pin);
    const handle = root.querySelector('.handle');
    if (handle === null) throw new Error('There is no handle');
    send(handle, 'keydown', { key: 'ArrowLeft' });
    send(handle, 'keydown', { key: 'a' });
    expect(on.hide).toHaveBeenCalledOnce();
    expect(on.keep).toHaveBeenCalledOnce();
    expect(on.pin).toHaveBeenCalledExactlyOnceWith(false);
    expect(on.move).toHaveBeenCalledExactlyOnceWith(-24, 0);
  });

  it('cannot keep in a private window, and says so', () => {
    const on = { ...actions(), keep: vi.fn() };
    const { root, text } = panel(answered([told()], { private: true }), { on });
    expect([...root.querySelectorAll('.header button')]).toEqual([]);
    expect(text()).toContain(words.private);
  });

  it('says how to hide, and the limits, once, however many messages there are', () => {
    const on = { ...actions(), hide: vi.fn() };
    const { text } = panel(answered([], thread()), { on });
    expect(text().split(english.explanation.limitsOfSeveral)).toHaveLength(2);
    expect(text().split(words.howToHide)).toHaveLength(2);
  });

  it('has headings in steps of one and ids that stand once, in a thread too', () => {
    const { root } = panel(answered([], thread()));
    const levels = [...root.querySelectorAll('h1,h2,h3,h4,h5')].map(({ localName }) =>
      Number(localName[1]),
    );
    const jumps = levels.filter((level, place) => level - (levels[place - 1] ?? 1) > 1);
    expect(jumps).toEqual([]);
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('several messages', () => {
  const nth = (n: number) => `Message ${n}`;
  const captions = (root: HTMLElement): readonly (string | null)[] =>
    [...root.querySelectorAll('figcaption')].map(({ textContent }) => textContent);

  it('stand in their order, each with who wrote it and when where the page tells', () => {
    const { root } = panel(
      answered(
        [],
        threadOf([
          { ...found(gaslighting), sender: 'Robin', time: '10:31', own: false },
          { ...found(minimizing), own: true, sender: 'Kim' },
          found(threat),
        ]),
      ),
    );
    expect(captions(root)).toEqual(['Message 1 · Robin · 10:31', 'Message 2 · You', 'Message 3']);
    expect(
      [...root.querySelectorAll('figure')].map((one) => one.getAttribute('aria-label')),
    ).toEqual(captions(root));
    expect(root.querySelector('ol')?.getAttribute('aria-label')).toBe(words.thread.label);
  });

  it('show each pattern once, with the messages that it was found in', () => {
    const { root } = panel(answered([], thread()));
    const cards = [...root.querySelectorAll('article')];
    expect(cards.map(({ id }) => id)).toEqual(['panel-gaslighting', 'panel-threat']);
    const links = [...(cards[0]?.querySelectorAll('.found-in button') ?? [])];
    expect(links.map(({ textContent }) => textContent)).toEqual([nth(1), nth(3)]);
  });

  it('wait behind one press where nothing is marked in them', () => {
    const quiet = found();
    const { root } = panel(
      answered(
        [],
        threadOf([quiet, quiet, found(gaslighting), quiet, { reading: null, own: true }]),
      ),
    );
    const runs = [...root.querySelectorAll('ol > li')];
    expect(runs.map((run) => run.querySelector('summary')?.textContent ?? 'shown')).toEqual([
      '2 messages with nothing marked',
      'shown',
      '2 messages with nothing marked · 1 not read',
    ]);
    expect(captions(root).at(-1)).toBe('Message 5 · You · not read');
  });

  it('of the person’s own are read only when they ask, and that can be taken back', () => {
    const own = { own: true };
    const unread = threadOf([found(gaslighting), { reading: null, ...own }]);
    const on = { ...actions(), readOwn: vi.fn() };
    const { press, draw, root } = panel(answered([], unread), { on });
    press(words.thread.readOwn);
    expect(on.readOwn).toHaveBeenLastCalledWith(true);
    const read = threadOf([found(gaslighting), { ...found(minimizing), ...own }]);
    draw(<Panel words={words} state={answered([], read)} on={on} />);
    expect(root.querySelector('.own-messages button')?.getAttribute('aria-pressed')).toBe('true');
    press(words.thread.readOwn);
    expect(on.readOwn).toHaveBeenLastCalledWith(false);
  });

  it('of others only have no such button', () => {
    const { root } = panel(answered([], thread()), { on: { ...actions(), readOwn: vi.fn() } });
    expect(root.querySelector('.own-messages')).toBeNull();
  });

  it('are announced as one', () => {
    const { root } = panel(answered([], thread()));
    const status = root.querySelector('[role="status"]');
    expect(status?.textContent).toContain('2 patterns of wording were found.');
  });
});

describe('an explained message', () => {
  it('shows all of the message with the found words marked', () => {
    const { root } = panel(answered([told(gaslighting, minimizing)]));
    expect(root.querySelector('blockquote')?.textContent).toBe(TEXT);
    const marks = [...root.querySelectorAll('blockquote mark')];
    expect(marks.map(({ textContent }) => textContent)).toEqual([
      'That never happened',
      'It was a joke',
    ]);
    expect(marks.map((one) => one.getAttribute('data-family'))).toEqual(['distort', 'diminish']);
  });

  it('shows whatever a message holds as text', () => {
    const text = '<img src=x onerror=alert(1)> & <b>you owe me</b>';
    const explained = explain(
      text,
      reading({ findings: [finding('entitlement', text, 'you owe me')] }),
      english,
    );
    const { root } = panel(answered([explained]));
    expect(root.querySelector('blockquote')?.textContent).toBe(text);
    expect(root.querySelector('img, b')).toBeNull();
  });

  it('shows the strongest card whole and the others after one press', () => {
    const { root } = panel(answered([told(gaslighting, minimizing)]));
    const [first, second] = root.querySelectorAll('article');
    const { couldAlsoBe } = english.patterns.gaslighting.moves.general;
    expect(first?.textContent).toContain(couldAlsoBe);
    expect([...(first?.querySelectorAll('summary') ?? [])].map((one) => one.textContent)).toEqual([
      words.card.source,
    ]);
    const details = second?.querySelector('details');
    expect(details?.hasAttribute('open')).toBe(false);
    expect(details?.textContent).toContain(english.patterns.minimizing.moves.general.couldAlsoBe);
  });

  it('lets a long message be shown whole, and short again', () => {
    const long = `${'We spoke of many things. '.repeat(40)}You owe me.`;
    const explained = explain(
      long,
      reading({ findings: [finding('entitlement', long, 'You owe me')] }),
      english,
    );
    const { root, press } = panel(answered([explained]));
    expect(root.querySelector('blockquote')?.textContent.length).toBeLessThan(200);
    press(words.wholeMessage);
    expect(root.querySelector('blockquote')?.textContent).toBe(long);
    press(words.lessMessage);
    expect(root.querySelector('blockquote')?.textContent.length).toBeLessThan(200);
  });

  it('offers the words that look quoted and reads them on one press', () => {
    const setAside = [
      { pattern: 'invalidation', cue: 'invalidation/x', reason: 'quoted', span: [0, 4] },
    ] as const;
    const explained = explain(TEXT, reading({ setAside, moreInQuotes: true }), english);
    const { text, press, on } = panel(answered([explained]));
    expect(text()).toContain(english.explanation.setAside.offer.all);
    press(english.explanation.setAside.press);
    expect(on.readQuoted).toHaveBeenCalledOnce();
  });
});

describe('a card', () => {
  it('turns its pattern off and on again, and leaves the others', () => {
    const { press, on, text, root } = panel(answered([told(gaslighting, minimizing)]));
    press(words.card.off);
    expect(on.turnPatternOff).toHaveBeenCalledExactlyOnceWith('gaslighting');
    expect(text()).toContain('“Rewriting what happened” is turned off.');
    expect(root.querySelectorAll('article')).toHaveLength(1);
    press(words.card.undo);
    expect(on.turnPatternOn).toHaveBeenCalledExactlyOnceWith('gaslighting');
    expect(root.querySelectorAll('article')).toHaveLength(2);
  });

  it('keeps its cues quiet when it was wrong, and takes that back', () => {
    const { press, on } = panel(answered([told(gaslighting)]));
    press(words.card.wrong);
    expect(on.quietCues).toHaveBeenCalledExactlyOnceWith(['gaslighting/a', 'gaslighting/b']);
    press(words.card.undo);
    expect(on.unquietCues).toHaveBeenCalledExactlyOnceWith(['gaslighting/a', 'gaslighting/b']);
    expect(on.turnPatternOn).not.toHaveBeenCalled();
  });

  it('says that help still appears when threats are turned off', () => {
    const { press, text } = panel(answered([told(threat)]));
    press(words.card.off);
    expect(text()).toContain(words.card.offThreat);
  });
});

describe('help', () => {
  it('stands before everything else, once', () => {
    const { root } = panel(answered([told(threat), told(threat)]));
    const body = root.querySelector('.body');
    expect(body?.firstElementChild?.getAttribute('class')).toBe('help');
    expect(root.querySelectorAll('.help')).toHaveLength(1);
  });

  it('speaks of what is most urgent in any of the messages', () => {
    const help = [{ kind: 'suicide', cue: 'help/suicide', span: [0, 3] }] as const;
    const { root } = panel(answered([told(threat), explain(TEXT, reading({ help }), english)]));
    const { heading } = english.explanation.help.suicide;
    expect(root.querySelector('.help h3')?.textContent).toBe(heading);
    expect(root.querySelector('[role="status"]')?.textContent).toContain(heading);
  });

  it('guesses no country', () => {
    const { text } = panel(answered([told(threat)]));
    expect(text()).toContain(words.help.emergencyUnknown);
    expect(text()).not.toContain('116 016');
  });

  it.each([
    { country: 'DE', shown: ['Hilfetelefon „Gewalt gegen Frauen“', 'lila.help'] },
    { country: null, shown: ['lila.help'] },
    { country: 'XX', shown: ['lila.help'] },
  ])(
    "shows the chosen country's lines, then those of any country, where it is $country",
    ({ country, shown }) => {
      const { root } = panel(answered([told(threat)], { helpCountry: country }));
      const services = [...root.querySelectorAll('.help .lines strong')];
      expect(services.map((service) => service.textContent)).toEqual(shown);
    },
  );

  it('shows the lines of a country as soon as it is chosen, and tells', () => {
    const { root, send, text, on } = panel(answered([told(threat)]));
    const select = root.querySelector('select');
    if (select === null) throw new Error('There is no choice of countries');
    Object.defineProperty(select, 'value', { value: 'DE' });
    send(select, 'change');
    expect(on.chooseCountry).toHaveBeenCalledExactlyOnceWith('DE');
    expect(text()).toContain('Danger right now: 112');
    expect(text()).toContain('Phone 116 016');
  });

  it('shows the country that was chosen earlier, with every source and day', () => {
    const { text } = panel(answered([told(threat)], { helpCountry: 'NZ' }));
    expect(text()).toContain('Phone 0800 733 843');
    expect(text()).toMatch(/Shine: govt\.nz, checked on \d{4}-\d{2}-\d{2}/u);
    expect(text()).toContain(words.help.traces);
  });

  it('says plainly where no crisis line is known for thoughts of dying', () => {
    const help = [{ kind: 'suicide', cue: 'help/suicide', span: [0, 3] }] as const;
    const about = explain(TEXT, reading({ help }), english);
    const inCountry = (country: string) =>
      panel(answered([about], { helpCountry: country })).text();
    expect(inCountry('DE')).toContain(words.help.noCrisisLine);
    expect(inCountry('US')).not.toContain(words.help.noCrisisLine);
    expect(inCountry('US')).toContain('Phone 988');
  });

  it('links nowhere: an opened link would be written into the browser’s history', () => {
    const { root } = panel(answered([told(threat)], { helpCountry: 'US' }));
    expect(root.querySelector('a')).toBeNull();
  });
});
