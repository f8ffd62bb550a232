import type { JSX, RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { fill } from '../../language/fill';
import { Asked } from '../parts/Asked';
import { Button } from '../parts/Button';
import type { HistoryProps, Wanted } from './props';

type ChosenProps = Pick<HistoryProps, 'words' | 'rows' | 'total' | 'chosen' | 'on'>;

/** Deleting what was chosen in the list, what fits, or all. Many at once are asked about. */
export function Chosen(props: ChosenProps): JSX.Element {
  const { words, rows, total, chosen, on } = props;
  const { chosenEntries } = words.history;
  const [isAsked, setAsked] = useState(false);
  const askedBy = useRef<HTMLButtonElement>(null);
  const which = rows.length < total ? 'shown' : 'all';
  if (isAsked)
    return (
      <AskFirst
        {...props}
        which={which}
        askedBy={askedBy}
        close={() => {
          setAsked(false);
        }}
      />
    );
  return (
    <>
      {chosen.size > 0 && <ChosenNow {...props} />}
      {chosen.size === 0 && (
        <Button
          look="plain"
          press={() => {
            on.choose(new Set(rows.map(({ id }) => id)));
          }}
        >
          {chosenEntries.all}
        </Button>
      )}
      {chosen.size === 0 && (
        <Button
          look="plain"
          buttonRef={askedBy}
          press={() => {
            if (rows.length === 1) on.remove({ all: which });
            else setAsked(true);
          }}
        >
          {nameOfAll(which, props)}
        </Button>
      )}
    </>
  );
}

function nameOfAll(which: Exclude<Wanted, 'chosen'>, { words, rows }: ChosenProps): string {
  const said = words.history.delete;
  if (which === 'all') return said.all;
  return rows.length === 1 ? said.one : fill(said.shown, { count: rows.length });
}

function ChosenNow({ words, chosen, on }: ChosenProps): JSX.Element {
  const { delete: said, chosenEntries } = words.history;
  const count = chosen.size;
  return (
    <>
      <span role="status">
        {count === 1 ? chosenEntries.one : fill(chosenEntries.several, { count })}
      </span>
      <Button
        press={() => {
          on.remove({ all: 'chosen' });
        }}
      >
        {said.chosen}
      </Button>
      <Button
        look="plain"
        press={() => {
          on.choose(new Set());
        }}
      >
        {chosenEntries.none}
      </Button>
    </>
  );
}

interface AskFirstProps extends ChosenProps {
  readonly which: Exclude<Wanted, 'chosen'>;
  readonly askedBy: RefObject<HTMLButtonElement | null>;
  readonly close: () => void;
}

function AskFirst(props: AskFirstProps): JSX.Element {
  const { words, rows, total, on, which, askedBy, close } = props;
  const said = words.history.delete;
  const sure =
    which === 'all'
      ? fill(said.sureAll, { count: total })
      : fill(said.sureShown, { count: rows.length });
  return (
    <Asked text={`${sure} ${said.sureText}`} cancel={close} askedBy={askedBy}>
      <Button
        press={() => {
          on.remove({ all: which });
          close();
        }}
      >
        {said.yes}
      </Button>
      <Button look="plain" press={close}>
        {said.no}
      </Button>
    </Asked>
  );
}
