import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '../../language/fill';
import { Explained } from '../explanation/Explained';
import { HelpBox } from '../help/HelpBox';
import { Button } from '../parts/Button';
import { datesIn } from './dates';
import { OwnWords } from './OwnWords';
import type { HistoryProps, OpenEntry } from './props';

interface EntryViewProps extends Pick<HistoryProps, 'words' | 'labels' | 'on'> {
  readonly open: OpenEntry;
}

/** One entry: the message with its explanation, and the person's own words about it. */
export function EntryView({ open, words, labels, on }: EntryViewProps): JSX.Element {
  const { entry, explanation, help, helpCountry } = open;
  const said = words.history.entry;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <article class="entry" aria-labelledby="entry-heading">
      <div class="entry-top">
        <Button
          look="link"
          press={() => {
            on.open(null);
          }}
        >
          {said.back}
        </Button>
        <Button
          look="plain"
          press={() => {
            on.remove(entry.id);
          }}
        >
          {words.history.delete.one}
        </Button>
      </div>
      <h2 id="entry-heading" tabIndex={-1} data-landing ref={heading}>
        {fill(said.kept, { date: datesIn(words.language).moment(entry.time) })}
      </h2>
      {explanation.help !== null && help !== null && (
        <HelpBox
          id="entry-help"
          offer={explanation.help}
          directory={help}
          country={helpCountry}
          chooseCountry={on.chooseCountry}
          words={words.panel}
          level={3}
        />
      )}
      {entry.holds === 'words' && <p class="notice">{said.onlyWords}</p>}
      <Explained
        id="entry"
        explanation={explanation}
        words={words.panel}
        level={3}
        openFirst={false}
        on={on.explanation}
      />
      <OwnWords entry={entry} words={words} labels={labels} on={on} />
      <p class="limits">{explanation.limits}</p>
    </article>
  );
}
