import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { HistoryProps } from './props';

type SearchProps = Pick<HistoryProps, 'words' | 'query' | 'on'>;

/** Searches as one types. The text lives in the box; a filter that is taken away empties it. */
export function Search({ words, query, on }: SearchProps): JSX.Element {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const field = box.current;
    // Who is writing is ahead of what was drawn: their letters must stay.
    if (field !== null && document.activeElement !== field) field.value = query.text;
  }, [query.text]);
  return (
    <input
      class="search"
      type="search"
      ref={box}
      aria-label={words.history.search}
      placeholder={words.history.search}
      autocomplete="off"
      spellcheck={false}
      onInput={({ currentTarget: { value } }) => {
        on.ask({ text: value });
      }}
    />
  );
}
