import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { english } from '../../src/language/en/english';
import { helpDirectory } from '../../src/safety/help-for';
import { Panel } from '../../src/ui/panel/Panel';
import type { Look } from '../../src/settings/look';
import type { PanelActions, PanelState } from '../../src/ui/panel/props';
import '../../src/ui/panel/panel.css';
import { Popup } from '../../src/ui/popup/Popup';
import '../../src/ui/popup/popup.css';
import './gallery.css';
import { SAMPLES } from './samples';

const nothing = (): void => undefined;

/** `?state=one,four&look=dark&width=360&country=GB` shows these states; without a state, all of them. */
const asked = new URLSearchParams(location.search);

function stateOf(name: string, country: string | null): PanelState {
  if (name === 'reading') return { kind: 'reading' };
  if (name === 'problem') return { kind: 'problem', problem: 'asleep' };
  const explanations = SAMPLES[name] ?? [];
  const kinds = explanations.flatMap(({ help }) => help?.kinds ?? []);
  const help = kinds.length === 0 ? null : helpDirectory(kinds);
  return {
    kind: 'answer',
    answer: { explanations, help, helpCountry: country, private: name === 'one' },
  };
}

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
    tryAgain: nothing,
    hide: nothing,
    keep: nothing,
    move: nothing,
    pin,
    chooseCountry,
  };
  if (name.startsWith('popup')) {
    const state = name === 'popup-answer' ? stateOf('one', null) : null;
    const waited = state && ({ why: 'page-closed-to-us', hasText: true } as const);
    const others = { read: nothing, openHistory: nothing, openOptions: nothing };
    const both = { words: english.popup, panelWords: english.panel };
    return <Popup {...both} {...{ state, waited, look }} on={{ ...on, ...others }} />;
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
  'popup',
  'popup-answer',
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
