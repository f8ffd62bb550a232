import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { Chips } from '../Chips';
import type { HistoryProps } from '../props';
import { Cycle } from './Cycle';
import { Fills } from './Fills';
import { OverTime } from './OverTime';
import { Together } from './Together';
import { When } from './When';

/** With fewer entries, it is said that a picture shows little. */
const FEW = 5;

/** What comes back: pictures of the entries that fit, without a score and without a forecast. */
export function Pictures(props: HistoryProps): JSX.Element {
  const { words, rows, total, isComplete } = props;
  const said = words.history.pictures;
  const found = useMemo(() => rows.filter(({ findings }) => findings.length > 0), [rows]);
  if (!isComplete) return <p role="status">{words.history.reading}</p>;
  return (
    <div class="pictures">
      <p class="chosen-only">
        {words.history.chosen} {rows.length < total && said.fit}
      </p>
      <Chips {...props} />
      {found.length === 0 ? (
        <p class="state-box">{said.none}</p>
      ) : (
        <>
          {found.length < FEW && <p class="notice">{said.few}</p>}
          <Fills />
          <OverTime {...props} rows={found} />
          <Cycle {...props} rows={found} />
          <Together {...props} rows={found} />
          <When {...props} />
        </>
      )}
    </div>
  );
}
