import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { fill } from '../../../language/fill';
import type { FamilyId } from '../../../lexicon/schema';
import { datesIn } from '../dates';
import type { HistoryProps } from '../props';
import type { Stop } from './steps';
import { fillOf } from './Fills';
import { Numbers } from './Numbers';
import { useWidth } from './width';

interface WayProps extends Pick<HistoryProps, 'words' | 'families'> {
  readonly way: readonly Stop[];
}

/** In CSS pixels: the line of a family, room for its name, the way from one entry to the next. */
const LANE = 30;
const LEFT = 124;
const STEP = 14;
const TOP = 6;
const MOST = 40;

/** How the last entries moved between the families. */
export function Way({ way, families, words }: WayProps): JSX.Element {
  const said = words.history.pictures.cycle;
  const box = useRef<HTMLElement>(null);
  const width = useWidth(box);
  const last = way.slice(-Math.min(MOST, Math.floor((width - LEFT) / STEP)));
  const { shortDay, moment } = datesIn(words.language);
  const lane = (family: FamilyId): number =>
    TOP + LANE * (families.findIndex(({ id }) => id === family) + 0.5);
  const x = (at: number): number => LEFT + STEP * (at + 0.5);
  const height = TOP + LANE * families.length + 24;
  const heading = fill(said.last, { count: last.length });
  const first = last[0];
  const end = last.at(-1);
  return (
    <figure class="way" ref={box}>
      <figcaption>{heading}</figcaption>
      <svg class="drawing" width={width} height={height} aria-hidden="true">
        <Lanes {...{ families, words, width, lane }} />
        <path
          class="line"
          d={`M${last.map(({ family }, at) => `${x(at)} ${lane(family)}`).join('L')}`}
        />
        {last.map(({ time, family }, at) => (
          <rect
            key={`${time} ${at}`}
            class="bar"
            data-family={family}
            x={x(at) - 5}
            y={lane(family) - 8}
            width="10"
            height="16"
            rx="2"
            fill={fillOf(family)}
          />
        ))}
        {first !== undefined && (
          <text x={LEFT} y={height - 4}>
            {shortDay(first.time)}
          </text>
        )}
        {end !== undefined && last.length > 14 && (
          <text x={x(last.length - 1) + 5} y={height - 4} text-anchor="end">
            {shortDay(end.time)}
          </text>
        )}
      </svg>
      <Numbers
        summary={words.history.pictures.numbers}
        caption={heading}
        columns={[said.date, said.family]}
        rows={last.map(({ time, family }) => [moment(time), words.families[family].name])}
      />
    </figure>
  );
}

interface LanesProps extends Omit<WayProps, 'way'> {
  readonly width: number;
  readonly lane: (family: FamilyId) => number;
}

function Lanes({ families, words, width, lane }: LanesProps): JSX.Element {
  return (
    <>
      {families.map(({ id }) => (
        <g key={id} data-family={id}>
          <path class="guide" d={`M${LEFT} ${lane(id)}H${width}`} />
          <text x={LEFT - 10} y={lane(id) + 5} text-anchor="end">
            {words.families[id].name}
          </text>
        </g>
      ))}
    </>
  );
}
