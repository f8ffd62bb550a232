import type { ComponentChildren, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { fill } from '../../language/fill';
import { Button } from '../parts/Button';
import { Choice } from '../parts/Choice';
import type { HistoryProps } from './props';

/** A report of more entries than this isn't made: no printer and no reader would be done with it. */
const LONGEST_REPORT = 5000;

/** Files and paper, each on request only. */
export function HandOver(props: HistoryProps): JSX.Element {
  const { words, rows, total } = props;
  const said = words.history.files;
  const [which, setWhich] = useState<'all' | 'shown'>(rows.length < total ? 'shown' : 'all');
  const count = which === 'all' ? total : rows.length;
  return (
    <div class="hand-over">
      {rows.length < total && (
        <Choice
          id="which"
          label={said.which}
          options={['all', 'shown']}
          names={{
            all: fill(said.all, { count: total }),
            shown: fill(said.shown, { count: rows.length }),
          }}
          value={which}
          choose={setWhich}
        />
      )}
      {count === 0 ? (
        <NothingToHandOver {...props} />
      ) : (
        <WaysOut {...props} {...{ which, count }} />
      )}
      <Import {...props} />
      {count > 0 && <p class="notice">{said.traces}</p>}
    </div>
  );
}

function NothingToHandOver({ words, total }: Pick<HistoryProps, 'words' | 'total'>): JSX.Element {
  const { first, nothing } = words.history;
  return <p class="state-box">{total === 0 ? first.heading : nothing.heading}</p>;
}

interface WaysOutProps extends Pick<HistoryProps, 'words' | 'on'> {
  readonly which: 'all' | 'shown';
  /** How many entries go along. */
  readonly count: number;
}

function WaysOut({ words, on, which, count }: WaysOutProps): JSX.Element {
  const said = words.history.files;
  return (
    <>
      <Way {...said.report}>
        {count > LONGEST_REPORT ? (
          <p class="notice">{said.report.many}</p>
        ) : (
          <Button
            press={() => {
              on.report(which);
            }}
          >
            {said.report.make}
          </Button>
        )}
      </Way>
      {(['json', 'csv'] as const).map((kind) => (
        <Way key={kind} {...said[kind]}>
          <Button
            press={() => {
              on.save(kind, which);
            }}
          >
            {said[kind].save}
          </Button>
        </Way>
      ))}
    </>
  );
}

interface WayProps {
  readonly heading: string;
  readonly about: string;
  readonly children: ComponentChildren;
}

function Way({ heading, about, children }: WayProps): JSX.Element {
  return (
    <section class="way-out">
      <h2>{heading}</h2>
      <p>{about}</p>
      <div>{children}</div>
    </section>
  );
}

function Import({ words, on }: Pick<HistoryProps, 'words' | 'on'>): JSX.Element {
  const said = words.history.files.import;
  const file = useRef<HTMLInputElement>(null);
  return (
    <Way {...said}>
      <Button press={() => file.current?.click()}>{said.choose}</Button>
      <input
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={said.choose}
        ref={file}
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.files?.[0];
          if (chosen !== undefined) on.read(chosen);
          currentTarget.value = '';
        }}
      />
    </Way>
  );
}
