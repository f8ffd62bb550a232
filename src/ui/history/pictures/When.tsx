import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { datesIn } from '../dates';
import type { HistoryProps } from '../props';
import { PARTS, whenOf } from './weekdays';

type WhenProps = Pick<HistoryProps, 'words' | 'rows'>;

/** A Monday, to name the weekdays by; epoch milliseconds. */
const MONDAY = new Date(2024, 0, 1, 12).getTime();
const DAY = 86_400_000;

/** On which days and at what time something was kept. A table whose cells hold squares. */
export function When({ words, rows }: WhenProps): JSX.Element {
  const said = words.history.pictures.when;
  const counts = useMemo(() => whenOf(rows), [rows]);
  const most = Math.max(1, ...counts.flat());
  const { weekday } = datesIn(words.language);
  return (
    <section class="picture" aria-labelledby="when">
      <h2 id="when">{said.heading}</h2>
      <p>{said.about}</p>
      <div class="wide-table" tabIndex={0} role="group" aria-labelledby="when">
        <table class="when">
          <thead>
            <tr>
              <th scope="col">
                <span class="unseen">{said.day}</span>
              </th>
              {PARTS.map((part) => (
                <th key={part} scope="col">
                  {said.parts[part]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counts.map((parts, day) => (
              <tr key={day}>
                <th scope="row">{weekday(MONDAY + day * DAY)}</th>
                {parts.map((count, part) => (
                  <td key={part} class={count === 0 ? 'none' : undefined}>
                    <span class="square" style={{ '--share': Math.sqrt(count / most) }} />
                    {count}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
