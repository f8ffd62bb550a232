import type { JSX } from 'preact';

interface NumbersProps {
  /** What opens the table. */
  readonly summary: string;
  /** What the table is about, for those who don't see the picture. */
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell names the row. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** The numbers of a picture as a table. */
export function Numbers({ summary, caption, columns, rows }: NumbersProps): JSX.Element {
  return (
    <details class="numbers">
      <summary>{summary}</summary>
      <div class="wide-table" tabIndex={0} role="group" aria-label={caption}>
        <table>
          <caption class="unseen">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell) => (
                  <td>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
