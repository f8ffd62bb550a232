import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { fill } from '../../language/fill';
import { Button } from '../parts/Button';
import { filtersIn } from './query-filters';
import type { HistoryProps } from './props';

type ChipsProps = Pick<HistoryProps, 'words' | 'query' | 'on'>;

/** The filters in use; each goes away with one press. The focus stays among them. */
export function Chips({ words, query, on }: ChipsProps): JSX.Element | null {
  const list = useRef<HTMLUListElement>(null);
  const said = words.history.filters;
  const filters = filtersIn(query, words);
  if (filters.length === 0) return null;
  const remove = (place: number): void => {
    on.ask(filters[place]?.without ?? {});
    requestAnimationFrame(() => {
      const chips = list.current?.querySelectorAll('button');
      const next = chips?.[Math.min(place, chips.length - 1)];
      if (next === undefined) focusSearch();
      else next.focus();
    });
  };
  return (
    <ul class="chips" aria-label={said.active} ref={list}>
      {filters.map(({ name }, place) => (
        <li key={name}>
          <button
            type="button"
            class="chip"
            aria-label={fill(said.remove, { name })}
            onClick={() => {
              remove(place);
            }}
          >
            <span dir="auto">{name}</span>
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <Button
          look="link"
          press={() => {
            on.clearQuery();
            focusSearch();
          }}
        >
          {said.clear}
        </Button>
      </li>
    </ul>
  );
}

/** Where one looks for something else. */
function focusSearch(): void {
  document.querySelector<HTMLElement>('.search')?.focus();
}
