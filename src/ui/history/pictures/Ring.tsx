import type { JSX } from 'preact';
import type { FamilyId } from '../../../lexicon/schema';
import type { HistoryProps } from '../props';
import type { Stage, Step } from './steps';
import { fillOf } from './Fills';

interface RingProps extends Pick<HistoryProps, 'words'> {
  readonly steps: readonly Step[];
  readonly stops: Readonly<Record<FamilyId, number>>;
}

/** An arrow from one place to another, and where its number stands. */
interface Arrow {
  readonly path: string;
  readonly number: readonly [x: number, y: number];
}

/** Round the outside goes the cycle; back and to and fro goes the inside. */
const ARROWS: Readonly<Record<string, Arrow>> = {
  'idealize middle': { path: 'M148 34C206 34 262 50 280 82', number: [230, 44] },
  'middle return': { path: 'M280 238C262 270 206 286 150 286', number: [230, 276] },
  'return idealize': { path: 'M24 262C-4 206 -4 114 24 60', number: [5, 160] },
  'middle idealize': { path: 'M206 112C184 86 152 70 120 60', number: [170, 81] },
  'return middle': { path: 'M120 262C152 252 184 236 206 210', number: [170, 239] },
  'idealize return': { path: 'M68 60C58 114 58 206 68 260', number: [61, 160] },
};

const MIDDLE = ['distort', 'diminish', 'control'] as const;
const THINNEST = 1.5;
const THICKEST = 8;

/** The three places of the cycle with arrows as thick as entries moved along them. */
export function Ring({ steps, stops, words }: RingProps): JSX.Element {
  const most = Math.max(1, ...steps.map(({ count, from, to }) => (from === to ? 0 : count)));
  return (
    <svg class="drawing ring" viewBox="-14 -10 380 342" aria-hidden="true">
      <defs>
        <marker
          id="arrow-head"
          viewBox="0 0 10 10"
          refX="6"
          refY="5"
          markerWidth="11"
          markerHeight="11"
          markerUnits="userSpaceOnUse"
          orient="auto-start-reverse"
        >
          <path class="head" d="M0 0L10 5L0 10z" />
        </marker>
      </defs>
      {steps.map((step) => (
        <Moved key={`${step.from} ${step.to}`} step={step} most={most} />
      ))}
      <Place at={[-8, 16]} width={156} family="idealize" words={words} count={stops.idealize} />
      <Place at={[-8, 266]} width={156} family="return" words={words} count={stops.return} />
      <rect class="frame" x="208" y="84" width="154" height="152" rx="12" />
      {MIDDLE.map((family, at) => (
        <Place
          key={family}
          at={[214, 90 + at * 48]}
          width={142}
          family={family}
          words={words}
          count={stops[family]}
        />
      ))}
      <Stayed steps={steps} stage="middle" at={[340, 256]} />
      <Stayed steps={steps} stage="idealize" at={[76, 6]} />
      <Stayed steps={steps} stage="return" at={[76, 326]} />
    </svg>
  );
}

function Moved({ step, most }: { readonly step: Step; readonly most: number }): JSX.Element | null {
  const arrow = ARROWS[`${step.from} ${step.to}`];
  if (arrow === undefined) return null;
  const { count } = step;
  const thickness = count === 0 ? 1 : THINNEST + (THICKEST - THINNEST) * (count / most);
  const [x, y] = arrow.number;
  return (
    <g class={count === 0 ? 'never' : undefined}>
      <path
        class="arrow"
        d={arrow.path}
        stroke-width={thickness}
        marker-end={count === 0 ? undefined : 'url(#arrow-head)'}
      />
      {count > 0 && (
        <>
          <circle class="number" cx={x} cy={y} r="13" />
          <text x={x} y={y + 4.5} text-anchor="middle">
            {count}
          </text>
        </>
      )}
    </g>
  );
}

interface PlaceProps extends Pick<HistoryProps, 'words'> {
  readonly at: readonly [x: number, y: number];
  readonly width: number;
  readonly family: FamilyId;
  readonly count: number;
}

function Place({ at: [x, y], width, family, words, count }: PlaceProps): JSX.Element {
  return (
    <g data-family={family}>
      <rect class="place" x={x} y={y} width={width} height="40" rx="8" />
      <rect class="bar" x={x + 10} y={y + 13} width="14" height="14" rx="2" fill={fillOf(family)} />
      <text x={x + 31} y={y + 17}>
        {words.families[family].name}
      </text>
      <text class="count" x={x + 31} y={y + 33}>
        {count}
      </text>
    </g>
  );
}

interface StayedProps {
  readonly steps: readonly Step[];
  readonly stage: Stage;
  readonly at: readonly [x: number, y: number];
}

/** How often the next entry stood at the same place. */
function Stayed({ steps, stage, at: [x, y] }: StayedProps): JSX.Element | null {
  const count = steps.find(({ from, to }) => from === stage && to === stage)?.count ?? 0;
  if (count === 0) return null;
  return (
    <text class="stayed" x={x} y={y} text-anchor="middle">
      {`↻ ${count}`}
    </text>
  );
}
