import type { JSX } from 'preact';

const SIZE = { width: 16, height: 16, viewBox: '0 0 16 16', 'aria-hidden': true } as const;

/** Six dots: something to hold on to. */
export function GripSign(): JSX.Element {
  return (
    <svg {...SIZE} fill="currentColor">
      {[4, 8, 12].flatMap((y) => [6, 10].map((x) => <circle cx={x} cy={y} r="1.15" />))}
    </svg>
  );
}

/** A pin. */
export function PinSign(): JSX.Element {
  return (
    <svg
      {...SIZE}
      fill="none"
      stroke="currentColor"
      stroke-width="1.3"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d="M5.5 2.5h5M6.5 2.5v4l-2 2.5h7l-2-2.5v-4M8 9v4.5" />
    </svg>
  );
}
