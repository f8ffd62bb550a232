import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { explain } from '../../src/explanation/explain';
import { explainThread } from '../../src/explanation/thread';
import { english } from '../../src/language/en/english';
import { helpFor } from '../../src/safety/help-for';
import { Panel } from '../../src/ui/panel/Panel';
import type { Look } from '../../src/settings/look';
import type { PanelActions, PanelState } from '../../src/ui/panel/props';
import '../../src/ui/panel/panel.css';
import { Popup, type PopupProps } from '../../src/ui/popup/Popup';
import '../../src/ui/options/options.css';
import '../../src/ui/popup/popup.css';
import './gallery.css';
import { ShownOptions } from './options';
import { SAMPLES } from './samples';

const nothing = (): void => undefined;

/** `?state=one,four&look=dark&width=360&country=GB` shows these states; without a state, all of them. */
const asked = new URLSearchParams(location.search);

function stateOf(name: string, country: string | null): PanelState {
  if (name === 'reading') return { kind: 'reading' };
  if (name === 'problem') return { kind: 'problem', problem: 'asleep' };
  const samples = SAMPLES[name] ?? [];
  const explanations = samples.map(({ text, reading }) => explain(text, reading, english));
  const thread = samples.length > 1 ? explainThread(samples, english) : null;
  const kinds = explanations.flatMap(({ help }) => help?.kinds ?? []);
  const help = kinds.length === 0 ? null : helpFor(kinds);
  return {
    kind: 'answer',
    answer: { explanations, thread, help, helpCountry: country, private: name === 'one' },
  };
}

interface ShownPopup extends Pick<PopupProps, 'waited' | 'keeping'> {
  /** Of the answer; null where there is none. */
  readonly state: string | null;
}

/** Each state of the popup. */
const POPUPS: Readonly<Record<string, ShownPopup>> = {
  popup: { state: null, waited: null },
  'popup-without-text': { state: null, waited: { why: 'page-closed-to-us', hasText: false } },
  'popup-reading': { state: 'reading', waited: { why: null, hasText: true } },
  'popup-problem': { state: 'problem', waited: { why: null, hasText: true } },
  'popup-answer': { state: 'one', waited: { why: 'page-closed-to-us', hasText: true } },
  'popup-kept': { state: 'four', waited: { why: null, hasText: true }, keeping: 'kept' },
  'popup-full': { state: 'nothing', waited: { why: null, hasText: true }, keeping: 'full' },
  'popup-several': { state: 'thread', waited: null },
};

function Shown({ name }: { readonly name: string }): JSX.Element {
  const [country, chooseCountry] = useState(asked.get('country'));
  const [pinned, pin] = useState(false);
  const look: Look = {
    theme: asked.get('look') === 'dark' ? 'dark' : 'light',
    textSize: 'usual',
    calm: asked.has('calm'),
  };
  const on: PanelActions = {
    turnPatternOff: nothing,
    turnPatternOn: nothing,
    quietCues: nothing,
    unquietCues: nothing,
    readQuoted: nothing,
    readOwn: nothing,
    tryAgain: nothing,
    hide: nothing,
    keep: nothing,
    move: nothing,
    pin,
    chooseCountry,
  };
  if (name.startsWith('options')) {
    const full = name === 'options-full';
    return <ShownOptions {...{ look, full, on }} answer={stateOf('one', null)} />;
  }
  const shown = POPUPS[name];
  if (shown !== undefined) {
    const { state, ...rest } = shown;
    const others = { read: nothing, openHistory: nothing, openOptions: nothing };
    const both = { words: english.popup, panelWords: english.panel };
    const is = state === null ? null : stateOf(state, null);
    return <Popup {...both} {...rest} look={look} state={is} on={{ ...on, ...others }} />;
  }
  return (
    <Panel
      words={english.panel}
      state={stateOf(name, country)}
      on={on}
      look={look}
      pinned={pinned}
    />
  );
}

const only = asked.get('state');
const names = only?.split(',') ?? [
  'reading',
  'problem',
  ...Object.keys(POPUPS),
  'options',
  'options-full',
  ...Object.keys(SAMPLES),
];
document.body.dataset.look = asked.get('look') ?? 'light';
document.body.style.setProperty('--width', `${asked.get('width') ?? '360'}px`);
render(
  <>
    {names.map((name) => (
      <div class="stand" key={name}>
        <Shown name={name} />
      </div>
    ))}
  </>,
  document.body,
);
