import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { HistoryProps } from '../props';
import { pairsOf } from './pairs';

type TogetherProps = Pick<HistoryProps, 'words' | 'rows'>;

/** How many pairs are shown. */
const MOST = 8;

/** Patterns that were found in the same message, the most frequent first. A table that draws itself. */
export function Together({ words, rows }: TogetherProps): JSX.Element {
  const said = words.history.pictures.together;
  const pairs = useMemo(() => pairsOf(rows).slice(0, MOST), [rows]);
  const most = pairs[0]?.count ?? 1;
  return (
    <section class="picture" aria-labelledby="together">
      <h2 id="together">{said.heading}</h2>
      <p>{said.about}</p>
      {pairs.length === 0 ? (
        <p class="notice">{said.none}</p>
      ) : (
        <table class="together">
          <thead class="unseen">
            <tr>
              <th scope="col">{said.pair}</th>
              <th scope="col">{words.history.pictures.entries}</th>
            </tr>
          </thead>
          <tbody>
            {pairs.map(({ patterns, count }) => (
              <tr key={patterns.join()}>
                <th scope="row">
                  {patterns.map((pattern) => words.patterns[pattern].name).join(' + ')}
                </th>
                <td>
                  <span class="length" style={{ '--share': count / most }}>
                    {count}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
