import type { JSX } from 'preact';
import type { EntryId, Row } from '../../history/entry';
import { fill } from '../../language/fill';
import { datesIn } from './dates';
import { ROW_HEIGHT } from './days';
import type { HistoryProps } from './props';

interface ListRowProps extends Pick<HistoryProps, 'words' | 'chosen' | 'on'> {
  readonly row: Row;
  /** Among all rows, and within the day. */
  readonly place: number;
  readonly within: number;
  /** Rows of the day; -1 while nobody knows. */
  readonly count: number;
  readonly isOpen: boolean;
  /** The one row that Tab leads to. */
  readonly isActive: boolean;
  readonly activate: (id: EntryId) => void;
}

/** How many patterns are named in a row. */
const NAMED = 2;

/** One entry in the list: a box to choose it, and the rest to open it. */
export function ListRow(props: ListRowProps): JSX.Element {
  const { row, words, within, place, count, on, chosen, isOpen, isActive, activate } = props;
  const time = datesIn(words.language).time(row.time);
  const tabIndex = isActive ? 0 : -1;
  return (
    <li
      class="row-of-list"
      data-at={place}
      style={{ top: `${within * ROW_HEIGHT}em` }}
      aria-posinset={within + 1}
      aria-setsize={count}
      onFocusIn={() => {
        activate(row.id);
      }}
    >
      <input
        type="checkbox"
        tabIndex={tabIndex}
        checked={chosen.has(row.id)}
        aria-label={fill(words.history.choose, { time })}
        onChange={({ currentTarget: { checked } }) => {
          const next = new Set(chosen);
          if (checked) next.add(row.id);
          else next.delete(row.id);
          on.choose(next);
        }}
      />
      <button
        type="button"
        class="row-open"
        tabIndex={tabIndex}
        aria-current={isOpen ? 'true' : undefined}
        onClick={() => {
          on.open(row.id);
        }}
      >
        <span class="row-words" dir="auto">
          {row.excerpt}
        </span>
        <Found row={row} words={words} />
        <span class="row-about">
          <time dateTime={new Date(row.time).toISOString()}>{time}</time>
          {row.label !== '' && (
            <span class="label" dir="auto">
              {row.label}
            </span>
          )}
          {row.hasNote && <span>{words.history.withNote}</span>}
        </span>
      </button>
    </li>
  );
}

function Found({ row, words }: Pick<ListRowProps, 'row' | 'words'>): JSX.Element {
  const found = [
    ...row.findings.map(({ pattern, family }) => ({ family, name: words.patterns[pattern].name })),
    ...row.own.map((name) => ({ family: 'own', name })),
  ];
  if (found.length === 0)
    return <span class="row-found nothing-found">{words.history.noPattern}</span>;
  const rest = found.length - NAMED;
  return (
    <span class="row-found">
      {found.slice(0, NAMED).map(({ family, name }) => (
        <span key={name} class="named" data-family={family}>
          {name}
        </span>
      ))}
      {rest > 0 && <span class="rest">{fill(words.history.more, { count: rest })}</span>}
    </span>
  );
}
