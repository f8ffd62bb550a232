import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '../../language/fill';
import { MarkedText } from '../explanation/MarkedText';
import { attributesOf } from '../look';
import { Button } from '../parts/Button';
import { datesIn } from './dates';
import type { HistoryProps, OpenEntry, ReportData } from './props';
import { filtersIn } from './query-filters';

interface ReportProps extends Pick<HistoryProps, 'words' | 'look' | 'query' | 'now' | 'on'> {
  readonly report: ReportData;
}

/** What goes to paper: a cover with its limits, a timeline, and every entry. The oldest comes first. */
export function Report(props: ReportProps): JSX.Element {
  const { words, look, report, on } = props;
  const said = words.history.report;
  return (
    <main class="surface report" {...attributesOf(look)} lang={words.language}>
      <div class="row no-print">
        <Button
          press={() => {
            on.report(null);
          }}
        >
          {said.back}
        </Button>
        <Button press={on.print}>{said.print}</Button>
      </div>
      <Cover {...props} />
      <Timeline {...props} />
      <section aria-labelledby="report-entries">
        <h2 id="report-entries">{said.entries}</h2>
        {report.entries.map((open) => (
          <Entry key={open.entry.id} open={open} words={words} />
        ))}
      </section>
    </main>
  );
}

function Cover({ words, report, query, now }: ReportProps): JSX.Element {
  const said = words.history.report;
  const { shortDay } = datesIn(words.language);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus();
  }, []);
  const count = report.entries.length;
  const from = shortDay(report.entries[0]?.entry.time ?? now);
  const until = shortDay(report.entries.at(-1)?.entry.time ?? now);
  const versions = [...new Set(report.entries.map(({ entry }) => entry.lexiconVersion))];
  const filters = report.isFiltered ? filtersIn(query, words).map(({ name }) => name) : [];
  return (
    <header class="cover">
      <h1 tabIndex={-1} ref={heading}>
        {said.title}
      </h1>
      <p class="period">{from === until ? from : fill(said.period, { from, until })}</p>
      <p>{count === 1 ? said.one : fill(said.count, { count })}</p>
      {filters.length > 0 && <p>{fill(said.filtered, { filters: filters.join(', ') })}</p>}
      <p>{fill(said.made, { date: shortDay(now) })}</p>
      <section class="about-this" aria-labelledby="report-limits">
        <h2 id="report-limits">{said.limits.heading}</h2>
        <ul>
          {said.limits.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
        <p class="notice">{fill(said.version, { version: versions.join(', ') })}</p>
      </section>
    </header>
  );
}

function Timeline({ words, report }: ReportProps): JSX.Element {
  const said = words.history.report;
  const { moment } = datesIn(words.language);
  return (
    <section class="timeline" aria-labelledby="report-timeline">
      <h2 id="report-timeline">{said.timeline}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{said.date}</th>
            <th scope="col">{said.label}</th>
            <th scope="col">{said.patterns}</th>
          </tr>
        </thead>
        <tbody>
          {report.entries.map(({ entry, explanation }) => (
            <tr key={entry.id}>
              <th scope="row">{moment(entry.time)}</th>
              <td dir="auto">{entry.label}</td>
              <td>{namesIn(explanation) || words.history.noPattern}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function namesIn({ cards, own }: OpenEntry['explanation']): string {
  return [...cards, ...own].map(({ name }) => name).join(', ');
}

function Entry({ open, words }: { readonly open: OpenEntry } & Pick<ReportProps, 'words'>) {
  const { entry, explanation } = open;
  const said = words.history.report;
  const isEmpty = explanation.cards.length + explanation.own.length === 0;
  return (
    <article class="report-entry">
      <h3>
        {datesIn(words.language).moment(entry.time)}
        {entry.label !== '' && <span dir="auto"> · {entry.label}</span>}
      </h3>
      <figure class="message" aria-label={words.panel.message}>
        <blockquote dir="auto">
          <MarkedText text={explanation.text} marks={explanation.marks} />
        </blockquote>
      </figure>
      {entry.holds === 'words' && <p class="notice">{words.history.entry.onlyWords}</p>}
      {isEmpty && <p>{said.nothing}</p>}
      {explanation.cards.map((card) => (
        <section key={card.pattern} class="told-of" data-family={card.family}>
          <h4>
            {card.name} <span class="meta">({card.clarity})</span>
          </h4>
          <p>{fill(said.words, { words: card.words.join(' … ') })}</p>
          <p>{card.does}</p>
          <p>
            <em>{said.also}</em> {card.couldAlsoBe}
          </p>
        </section>
      ))}
      {explanation.own.map((card) => (
        <section key={card.cue} class="told-of">
          <h4>{card.name}</h4>
          <p>{fill(said.words, { words: card.words.join(' … ') })}</p>
          <p>{card.about}</p>
        </section>
      ))}
      {entry.note !== '' && (
        <section class="told-of own-note">
          <h4>{said.note}</h4>
          <p dir="auto">{entry.note}</p>
        </section>
      )}
    </article>
  );
}
