import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { fill } from '../../../language/fill';
import type { HistoryProps } from '../props';
import { stepsOf, stopsAt, wayOf, type Stage, type Step } from './steps';
import { Numbers } from './Numbers';
import { Ring } from './Ring';
import { Way } from './Way';

type CycleProps = Pick<HistoryProps, 'words' | 'rows' | 'families'>;

/** The cycle, and how entries moved through it. */
export function Cycle({ words, rows, families }: CycleProps): JSX.Element {
  const pictures = words.history.pictures;
  const said = pictures.cycle;
  const way = useMemo(() => wayOf(rows), [rows]);
  const steps = useMemo(() => stepsOf(way), [way]);
  const names: Readonly<Record<Stage, string>> = {
    idealize: words.families.idealize.name,
    middle: said.middle,
    return: words.families.return.name,
  };
  const moved = steps.filter(({ count }) => count > 0);
  return (
    <section class="picture" aria-labelledby="cycle">
      <h2 id="cycle">{said.heading}</h2>
      <p>{said.about}</p>
      {moved.length === 0 ? (
        <p class="notice">{said.none}</p>
      ) : (
        <>
          <Ring steps={steps} stops={stopsAt(way)} words={words} />
          <Numbers
            summary={pictures.numbers}
            caption={said.heading}
            columns={[said.from, said.to, said.times]}
            rows={moved.map(({ from, to, count }) => [names[from], names[to], count])}
          />
          <p class="unseen">{moved.map((step) => sentence(step, names, said.label)).join('. ')}</p>
          <Way way={way} families={families} words={words} />
        </>
      )}
    </section>
  );
}

function sentence(
  { from, to, count }: Step,
  names: Readonly<Record<Stage, string>>,
  label: string,
): string {
  return fill(label, { from: names[from], to: names[to], count });
}
