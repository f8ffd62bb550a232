import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { GripSign } from '../parts/signs';

interface MoveHandleProps {
  readonly label: string;
  /** By CSS pixels. */
  readonly move: (right: number, down: number) => void;
}

/** How far one press of an arrow key goes. */
const STEP = 24;

const ARROWS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** Moves the panel: by dragging, or by the arrow keys. */
export function MoveHandle({ label, move }: MoveHandleProps): JSX.Element {
  const last = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return (
    <button
      type="button"
      class="button plain handle"
      aria-label={label}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        last.current = { x: event.clientX, y: event.clientY };
      }}
      onPointerMove={({ clientX: x, clientY: y }) => {
        if (last.current === null) return;
        move(x - last.current.x, y - last.current.y);
        last.current = { x, y };
      }}
      onLostPointerCapture={() => {
        last.current = null;
      }}
      onKeyDown={(event) => {
        const step = ARROWS[event.key];
        if (step === undefined) return;
        event.preventDefault();
        move(...step);
      }}
    >
      <GripSign />
    </button>
  );
}
