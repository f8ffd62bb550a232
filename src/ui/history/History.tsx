import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { fill } from '../../language/fill';
import { attributesOf } from '../look';
import { Button } from '../parts/Button';
import { Entries } from './Entries';
import { EntryView } from './EntryView';
import { HandOver } from './HandOver';
import { useLanding } from './landing';
import { Pictures } from './pictures/Pictures';
import type { Busy, HistoryProps } from './props';
import { Report } from './Report';
import { isUndo, Undo } from './Deletion';
import { Unlock } from './Unlock';

const VIEWS = ['list', 'pictures', 'files'] as const;
type View = (typeof VIEWS)[number];

/** What a person kept: to look through, to see what comes back, to hand over. */
export function History(props: HistoryProps): JSX.Element {
  const { report } = props;
  const [view, setView] = useState<View>('list');
  useLanding();
  if (report !== null) return <Report {...props} report={report} />;
  return <Whole {...props} view={view} setView={setView} />;
}

interface WholeProps extends HistoryProps {
  readonly view: View;
  readonly setView: (view: View) => void;
}

function Whole(props: WholeProps): JSX.Element {
  const { view, setView, words, look, place, phase, deleted, on, openId } = props;
  const said = words.history;
  return (
    <main
      class="surface history"
      {...attributesOf(look)}
      lang={words.language}
      data-place={place}
      data-open={openId === null ? undefined : true}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && openId !== null) on.open(null);
        if (deleted !== null && isUndo(event)) on.undo();
      }}
    >
      <header class="history-top">
        <h1 tabIndex={-1}>{said.title}</h1>
        {phase === 'ready' && (
          <nav aria-label={said.views.label}>
            {VIEWS.map((one) => (
              <button
                key={one}
                type="button"
                class="view"
                aria-current={one === view ? 'page' : undefined}
                onClick={() => {
                  setView(one);
                  on.hush();
                }}
              >
                {said.views[one]}
              </button>
            ))}
          </nav>
        )}
      </header>
      <Notices {...props} />
      <div class="history-body">
        {phase === 'ready' ? <Shown {...props} /> : <NotReady {...props} />}
      </div>
      <Undo deleted={deleted} words={words} on={on} />
      {on.openInTab && phase === 'ready' && (
        <details class="wide">
          <summary>{said.inTab}</summary>
          <p class="notice">{said.inTabAbout}</p>
          <Button press={on.openInTab}>{said.inTabYes}</Button>
        </details>
      )}
    </main>
  );
}

function Shown({ view, ...props }: WholeProps): JSX.Element {
  if (view === 'list') return <Review {...props} />;
  return view === 'pictures' ? <Pictures {...props} /> : <HandOver {...props} />;
}

function Review(props: HistoryProps): JSX.Element {
  const { words, open, openId, isGone, on, total } = props;
  return (
    <div class="review">
      <div class="review-list">
        <Entries {...props} />
      </div>
      {total > 0 && (
        <div class="review-entry">
          {open !== null && <EntryView key={open.entry.id} {...props} open={open} />}
          {open === null && openId === null && <p class="notice">{words.history.entry.choose}</p>}
          {isGone && (
            <div class="state-box">
              <p tabIndex={-1} data-landing>
                {words.history.entry.gone}
              </p>
              <Button
                look="link"
                press={() => {
                  on.open(null);
                }}
              >
                {words.history.entry.back}
              </Button>
            </div>
          )}
        </div>
      )}
    </div>
  );
}

function NotReady(props: HistoryProps): JSX.Element {
  const { words, phase, private: isPrivate, on } = props;
  const said = words.history;
  if (phase === 'shut') return <Unlock {...props} />;
  if (phase === 'loading') return <p role="status">{said.loading}</p>;
  if (phase === 'blocked' && isPrivate)
    return (
      <p class="state-box" role="status">
        {said.privateWindow}
      </p>
    );
  return (
    <div class="state-box" role="alert">
      <p>{said.problems[phase === 'blocked' ? 'blocked' : 'broken']}</p>
      <Button press={on.tryAgain}>{said.again}</Button>
    </div>
  );
}

interface WorkingProps extends Pick<HistoryProps, 'words'> {
  readonly busy: Busy;
  readonly cancel: () => void;
}

function Working({ busy, words, cancel }: WorkingProps): JSX.Element {
  const said = words.history;
  const names = { delete: said.delete.busy, save: said.files.saving, add: said.files.adding };
  return (
    <div class="row busy">
      <label for="busy">{names[busy.what]}</label>
      <progress id="busy" {...(busy.done === null ? {} : { value: busy.done })} />
      <Button press={cancel}>{said.files.cancel}</Button>
    </div>
  );
}

function Notices(props: HistoryProps): JSX.Element {
  const { words, trouble, told, busy, unreadable, lock, on } = props;
  const said = words.history;
  return (
    <div class="notices">
      <p class="trouble" role="alert">
        {trouble !== null && said.problems[trouble]}
      </p>
      <p class="told" role="status">
        {told}
      </p>
      {busy !== null && <Working busy={busy} words={words} cancel={on.cancel} />}
      {unreadable > 0 && (
        <p class="notice">
          {unreadable === 1
            ? said.unreadable.one
            : fill(said.unreadable.several, { count: unreadable })}
        </p>
      )}
      {lock === 'open' && (
        <Button look="link" press={on.shut}>
          {said.shut}
        </Button>
      )}
    </div>
  );
}
