import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { fill } from '../../language/fill';
import { attributesOf } from '../look';
import { Button } from '../parts/Button';
import { Entries } from './Entries';
import { EntryView } from './EntryView';
import { Pictures } from './pictures/Pictures';
import type { HistoryProps } from './props';
import { Undo } from './Deletion';
import { Unlock } from './Unlock';

const VIEWS = ['list', 'pictures'] as const;
type View = (typeof VIEWS)[number];

/** What a person kept: to look through, to see what comes back, to hand over. */
export function History(props: HistoryProps): JSX.Element {
  const { words, look, place, phase, deleted, on, openId } = props;
  const said = words.history;
  const [view, setView] = useState<View>('list');
  return (
    <main
      class="surface history"
      {...attributesOf(look)}
      lang={words.language}
      data-place={place}
      data-open={openId === null ? undefined : true}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && openId !== null) on.open(null);
      }}
    >
      <header class="history-top">
        <h1>{said.title}</h1>
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
        {phase !== 'ready' ? (
          <NotReady {...props} />
        ) : view === 'list' ? (
          <Review {...props} />
        ) : (
          <Pictures {...props} />
        )}
      </div>
      {on.openInTab && phase === 'ready' && (
        <details class="wide">
          <summary>{said.inTab}</summary>
          <p class="notice">{said.inTabAbout}</p>
          <Button press={on.openInTab}>{said.inTabYes}</Button>
        </details>
      )}
      {deleted !== null && <Undo key={deleted.nth} count={deleted.count} words={words} on={on} />}
    </main>
  );
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
              <p>{words.history.entry.gone}</p>
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
  const { words, phase, on } = props;
  const said = words.history;
  if (phase === 'shut') return <Unlock {...props} />;
  if (phase === 'loading') return <p role="status">{said.loading}</p>;
  return (
    <div class="state-box" role="alert">
      <p>{said.problems[phase === 'blocked' ? 'blocked' : 'broken']}</p>
      <Button press={on.tryAgain}>{said.again}</Button>
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
      {busy?.what === 'delete' && <p>{said.delete.busy}</p>}
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
