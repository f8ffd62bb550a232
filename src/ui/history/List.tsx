import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { EntryId } from '../../history/entry';
import { useActiveRow } from './active-row';
import { dayName } from './dates';
import { daysOf, heightOfAll, inSight, ROW_HEIGHT, withRow, type Day } from './days';
import { ListRow } from './ListRow';
import type { HistoryProps } from './props';
import { useSight } from './sight';

type ListProps = Pick<
  HistoryProps,
  'words' | 'rows' | 'query' | 'chosen' | 'openId' | 'now' | 'on' | 'isComplete'
>;

/** Rows that Page up and Page down go over. */
const PAGE = 8;

/** The entries by day, the newest first. Only those in sight are in the document. */
export function List(props: ListProps): JSX.Element {
  const { words, rows, query, openId } = props;
  const box = useRef<HTMLDivElement>(null);
  const days = useMemo(() => daysOf(rows), [rows]);
  const height = heightOfAll(days);
  const [sight, look] = useSight(box, height);
  const { active, activate } = useActiveRow(rows, query);
  const goTo = (place: number): void => {
    const at = Math.min(rows.length - 1, Math.max(0, place));
    activate(rows[at]?.id ?? null);
    // A row that is there gets the focus at once, so that the next key finds it there.
    if (focusRow(box.current, at)) return;
    requestAnimationFrame(() => {
      focusRow(box.current, at);
    });
  };
  // Who comes back from an entry is where they were.
  const before = useRef(openId);
  useEffect(() => {
    const closed = openId === null ? before.current : null;
    before.current = openId;
    if (closed !== null) goTo(active);
  }, [openId]);
  return (
    <div
      class="list"
      ref={box}
      role="group"
      aria-label={words.history.entries}
      onScroll={look}
      onKeyDown={(event) => {
        const to = step(event, active, rows.length);
        if (to === null) return;
        event.preventDefault();
        goTo(to);
      }}
    >
      <div class="whole" style={{ height: `${height}em` }}>
        {withRow(inSight(days, sight.top, sight.bottom), days, active).map((shown) => (
          <DayOfList
            key={shown.day.start}
            {...props}
            {...shown}
            active={active}
            activate={activate}
          />
        ))}
      </div>
    </div>
  );
}

interface DayOfListProps extends ListProps {
  readonly day: Day;
  /** Places within the day. */
  readonly places: readonly number[];
  /** Among all rows. */
  readonly active: number;
  readonly activate: (id: EntryId) => void;
}

function DayOfList(props: DayOfListProps): JSX.Element {
  const { day, places, rows, words, now, isComplete, openId, active, ...rest } = props;
  return (
    <section class="day" style={{ top: `${day.top}em` }} aria-labelledby={`day-${day.start}`}>
      <h2 id={`day-${day.start}`}>{dayName(day.start, now, words)}</h2>
      <ul style={{ height: `${day.count * ROW_HEIGHT}em` }}>
        {places.map((within) => {
          const place = day.from + within;
          const row = rows[place];
          return (
            row !== undefined && (
              <ListRow
                key={row.id}
                {...rest}
                {...{ row, words, within, place }}
                count={isComplete ? day.count : -1}
                isOpen={row.id === openId}
                isActive={place === active}
              />
            )
          );
        })}
      </ul>
    </section>
  );
}

/** Gives whether the row was there to be focused. */
function focusRow(box: HTMLElement | null, at: number): boolean {
  const row = box?.querySelector<HTMLElement>(`[data-at="${at}"] button`) ?? null;
  row?.focus({ preventScroll: true });
  row?.closest('li')?.scrollIntoView({ block: 'nearest' });
  return row !== null;
}

/** Where a key leads among the rows; null where it leads nowhere. */
function step(event: KeyboardEvent, at: number, count: number): number | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + PAGE,
    PageUp: at - PAGE,
    Home: 0,
    End: count - 1,
  };
  return steps[event.key] ?? null;
}
