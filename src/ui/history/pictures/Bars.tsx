import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { FamilyId } from '../../../lexicon/schema';
import { fillOf } from './Fills';
import type { Period } from './over-time';
import { linesFor } from './scale';
import { useWidth } from './width';

interface BarsProps {
  /** The newest come last; as many as there is room for are drawn. */
  readonly periods: readonly Period[];
  readonly families: readonly FamilyId[];
  readonly write: (time: number) => string;
}

/** In CSS pixels: the picture, room for numbers and dates around it, and bars. */
const HEIGHT = 190;
const LEFT = 30;
const BELOW = 26;
const ABOVE = 10;
const NARROWEST_STEP = 20;
const WIDEST = 46;
const LABEL = 74;

/** Bars of periods. Who can't see them has the table. */
export function Bars({ periods, families, write }: BarsProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const shown = periods.slice(-Math.floor((width - LEFT) / NARROWEST_STEP));
  const lines = linesFor(Math.max(1, ...shown.map((period) => sum(period, families))));
  const top = lines.at(-1) ?? 1;
  const step = Math.min((width - LEFT) / Math.max(1, shown.length), WIDEST * 2.2);
  const high = (count: number): number => (count / top) * (HEIGHT - BELOW - ABOVE);
  const every = Math.ceil(LABEL / step);
  return (
    <div ref={box}>
      <svg class="drawing" width={width} height={HEIGHT} aria-hidden="true">
        {lines.map((line) => (
          <g key={line}>
            <path class="guide" d={`M${LEFT} ${HEIGHT - BELOW - high(line)}H${width}`} />
            <text x={LEFT - 8} y={HEIGHT - BELOW - high(line) + 4} text-anchor="end">
              {line}
            </text>
          </g>
        ))}
        {shown.map((period, at) => (
          <g key={period.start}>
            <Bar middle={LEFT + step * (at + 0.5)} {...{ period, families, step, high }} />
            {(shown.length - 1 - at) % every === 0 && (
              <Date at={LEFT + step * (at + 0.5)} width={width} text={write(period.start)} />
            )}
          </g>
        ))}
      </svg>
    </div>
  );
}

function Date(props: { readonly at: number; readonly width: number; readonly text: string }) {
  const { at, width, text } = props;
  const isLast = at > width - LABEL / 2;
  return (
    <text x={isLast ? width : at} y={HEIGHT - 6} text-anchor={isLast ? 'end' : 'middle'}>
      {text}
    </text>
  );
}

interface BarProps {
  readonly period: Period;
  readonly families: readonly FamilyId[];
  readonly middle: number;
  readonly step: number;
  readonly high: (count: number) => number;
}

function Bar({ period, families, middle, step, high }: BarProps): JSX.Element {
  const width = Math.min(WIDEST, step * 0.72);
  let below = 0;
  return (
    <>
      {families.map((family) => {
        const count = period.families[family];
        if (count === 0) return null;
        below += count;
        return (
          <rect
            key={family}
            class="bar"
            data-family={family}
            x={middle - width / 2}
            y={HEIGHT - BELOW - high(below)}
            width={width}
            height={high(count)}
            fill={fillOf(family)}
          />
        );
      })}
    </>
  );
}

function sum({ families: counts }: Period, families: readonly FamilyId[]): number {
  return families.reduce((all, family) => all + counts[family], 0);
}
