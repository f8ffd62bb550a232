import type { JSX } from 'preact';
import { fill } from '../../language/fill';
import { Chips } from './Chips';
import { Chosen } from './Chosen';
import { filtersIn } from './query-filters';
import { Filters } from './Filters';
import { List } from './List';
import type { HistoryProps } from './props';
import { Search } from './Search';

/** The list with everything that narrows it. */
export function Entries(props: HistoryProps): JSX.Element {
  const { words, rows, total, isComplete } = props;
  const said = words.history;
  if (total === 0) return isComplete ? <First words={words} /> : <p>{said.loading}</p>;
  const inUse = filtersIn(props.query, words).length;
  return (
    <div class="entries">
      <Search {...props} />
      <details class="narrow">
        <summary>{said.filters.heading}</summary>
        <Filters {...props} />
      </details>
      <Chips {...props} />
      <div class="row counted">
        <p role="status" class={props.chosen.size > 0 ? 'unseen' : undefined}>
          {counted(props)}
        </p>
        {rows.length > 0 && <Chosen {...props} />}
      </div>
      {!isComplete && <p class="notice">{said.reading}</p>}
      {rows.length === 0 && isComplete && inUse > 0 ? (
        <div class="state-box">
          <h2 tabIndex={-1} data-landing>
            {said.nothing.heading}
          </h2>
          <p>{said.nothing.text}</p>
        </div>
      ) : (
        <List {...props} />
      )}
    </div>
  );
}

function counted({ words, rows, total }: HistoryProps): string {
  const said = words.history;
  if (rows.length < total) return fill(said.found, { shown: rows.length, count: total });
  return total === 1 ? said.one : fill(said.count, { count: total });
}

function First({ words }: Pick<HistoryProps, 'words'>): JSX.Element {
  const { heading, text, how } = words.history.first;
  return (
    <div class="state-box">
      <h2 tabIndex={-1} data-landing>
        {heading}
      </h2>
      <p>{text}</p>
      <p>{how}</p>
    </div>
  );
}
