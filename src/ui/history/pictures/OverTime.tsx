import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Choice } from '../../parts/Choice';
import { datesIn } from '../dates';
import type { HistoryProps } from '../props';
import { Bars } from './Bars';
import { Swatch } from './Fills';
import { Numbers } from './Numbers';
import { periodsOf, type Unit } from './over-time';

type OverTimeProps = Pick<HistoryProps, 'words' | 'rows' | 'families'>;

const UNITS = ['weeks', 'months'] as const;
/** Wording of each family over weeks or months, one upon the other. */
export function OverTime({ words, rows, families }: OverTimeProps): JSX.Element {
  const said = words.history.pictures.time;
  const [unit, setUnit] = useState<Unit>('weeks');
  const all = useMemo(() => periodsOf(rows, unit), [rows, unit]);
  const dates = datesIn(words.language);
  const write = dates[unit === 'weeks' ? 'dayMonth' : 'month'];
  const whole = dates[unit === 'weeks' ? 'shortDay' : 'month'];
  const names = families.map(({ id }) => ({ id, name: words.families[id].name }));
  return (
    <section class="picture" aria-labelledby="over-time">
      <h2 id="over-time">{said.heading}</h2>
      <p>{said.about}</p>
      <Choice
        id="unit"
        label={said.unit}
        options={UNITS}
        names={{ weeks: said.weeks, months: said.months }}
        value={unit}
        choose={setUnit}
      />
      <ul class="legend">
        {names.map(({ id, name }) => (
          <li key={id}>
            <Swatch family={id} /> {name}
          </li>
        ))}
      </ul>
      <Bars periods={all} families={names.map(({ id }) => id)} write={write} />
      <Numbers
        summary={words.history.pictures.numbers}
        caption={said.heading}
        columns={[said.period, words.history.pictures.entries, ...names.map(({ name }) => name)]}
        rows={[...all]
          .reverse()
          .map((period) => [
            whole(period.start),
            period.entries,
            ...names.map(({ id }) => period.families[id]),
          ])}
      />
    </section>
  );
}
