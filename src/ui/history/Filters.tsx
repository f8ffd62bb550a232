import type { JSX } from 'preact';
import { Choice } from '../parts/Choice';
import { dateField, timeOfField, toggled } from './query-filters';
import type { HistoryProps } from './props';

type FiltersProps = Pick<HistoryProps, 'words' | 'query' | 'labels' | 'families' | 'on'>;

const STRENGTHS = ['strong', 'fair', 'weak'] as const;
const NOTES = ['any', 'with', 'without'] as const;
const WITH_NOTE = { any: null, with: true, without: false } as const;

/** Everything that the list can be narrowed by. Within one part any fits; all parts must. */
export function Filters(props: FiltersProps): JSX.Element {
  const { words, query, labels, on } = props;
  const said = words.history.filters;
  const note = query.withNote === null ? 'any' : query.withNote ? 'with' : 'without';
  return (
    <div class="filters">
      <ByPattern {...props} />
      <Boxes
        legend={said.strengths}
        values={STRENGTHS}
        chosen={query.strengths}
        nameOf={(strength) => said.strength[strength]}
        choose={(next) => {
          on.ask({ strengths: next });
        }}
      />
      {labels.length > 0 && (
        <Boxes
          legend={said.labels}
          values={[...labels, '']}
          chosen={query.labels}
          nameOf={(label) => (label === '' ? said.noLabel : label)}
          choose={(next) => {
            on.ask({ labels: next });
          }}
        />
      )}
      <DateFields {...props} />
      <Choice
        id="note-filter"
        label={said.note}
        options={NOTES}
        names={said.notes}
        value={note}
        choose={(next) => {
          on.ask({ withNote: WITH_NOTE[next] });
        }}
      />
    </div>
  );
}

function ByPattern({ words, query, families, on }: FiltersProps): JSX.Element {
  const said = words.history.filters;
  return (
    <>
      <Boxes
        legend={said.families}
        values={families.map(({ id }) => id)}
        chosen={query.families}
        nameOf={(id) => words.families[id].name}
        choose={(next) => {
          on.ask({ families: next });
        }}
      />
      <details>
        <summary>{said.patterns}</summary>
        {families.map(({ id, patterns }) => (
          <Boxes
            key={id}
            legend={words.families[id].name}
            values={patterns}
            chosen={query.patterns}
            nameOf={(pattern) => words.patterns[pattern].name}
            choose={(next) => {
              on.ask({ patterns: next });
            }}
          />
        ))}
      </details>
    </>
  );
}

function DateFields({ words, query, on }: FiltersProps): JSX.Element {
  const said = words.history.filters;
  return (
    <div class="pair">
      <label class="field">
        <span>{said.from}</span>
        <input
          type="date"
          value={dateField(query.from)}
          onChange={({ currentTarget: { value } }) => {
            on.ask({ from: timeOfField(value) });
          }}
        />
      </label>
      <label class="field">
        <span>{said.until}</span>
        <input
          type="date"
          value={dateField(query.until === null ? null : query.until - 1)}
          onChange={({ currentTarget: { value } }) => {
            on.ask({ until: timeOfField(value, 1) });
          }}
        />
      </label>
    </div>
  );
}

interface BoxesProps<T extends string> {
  readonly legend: string;
  readonly values: readonly T[];
  readonly chosen: readonly T[];
  readonly nameOf: (value: T) => string;
  readonly choose: (next: readonly T[]) => void;
}

function Boxes<T extends string>(props: BoxesProps<T>): JSX.Element {
  const { legend, values, chosen, nameOf, choose } = props;
  return (
    <fieldset class="choice boxes">
      <legend>{legend}</legend>
      <div class="choices">
        {values.map((value) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ currentTarget: { checked } }) => {
                choose(toggled(chosen, value, checked));
              }}
            />
            <span dir="auto">{nameOf(value)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
