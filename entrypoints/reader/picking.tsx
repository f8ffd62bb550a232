import { render } from 'preact';
import type { ShowAsk } from '../../src/requests/reader-requests';
import { pickAt, pickBeside, textOf, type Direction } from '../../src/selection/pick';
import { boxOf } from '../../src/selection/ranges';
import { openHost } from '../../src/ui/host/host';
import { Pick as Picking } from '../../src/ui/pick/Pick';
import { closeOnKeys, closeOnLeaving, swallow } from './closing';
import { reach } from './reach';

/** How picking is drawn, what ends it, and who hears of what was picked. */
export interface PickAsk {
  readonly dress: Pick<ShowAsk, 'words' | 'look' | 'css'>;
  readonly end: AbortController;
  readonly onPicked: (picked: Element) => void;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'wider',
  ArrowDown: 'narrower',
  ArrowLeft: 'previous',
  ArrowRight: 'next',
};

/** What a click consists of; the page shall hear none of it while a message is picked. */
const CLICK = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

/** How much of what is picked is said aloud, in characters. */
const SAID = 120;

/** Lets a person pick a message with the pointer or the arrow keys. */
export function pickMessage({ dress, end, onPicked }: PickAsk): void {
  const { signal } = end;
  const close = (): void => {
    end.abort();
  };
  const host = openHost({
    ...{ document, css: dress.css, around: null, signal, shadowOf: reach.shadowOf },
    ...{ onGone: close, onReplaced: close },
  });
  let picked: Element | null = null;

  const draw = (): void => {
    const box = picked && boxOf(picked);
    const said = picked === null ? '' : textOf(picked).slice(0, SAID);
    render(<Picking {...dress} box={box} said={said} />, host.box);
  };
  const pick = (element: Element | null): void => {
    if (element === picked) return;
    picked = element;
    draw();
  };
  const finish = (): void => {
    if (picked === null) return;
    close();
    onPicked(picked);
  };

  const before = document.activeElement;
  draw();
  host.box.style.visibility = 'visible';
  host.focus();
  signal.addEventListener('abort', () => {
    render(null, host.box);
    host.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  });
  closeOnKeys({ signal, close });
  closeOnLeaving({ signal, close });
  pickByPointer(pick, finish, signal);
  pickByKeys(() => picked, pick, finish, signal);
  window.addEventListener('scroll', draw, { capture: true, passive: true, signal });
  window.addEventListener('resize', draw, { signal });
}

type Choose = (element: Element | null) => void;

function pickByPointer(pick: Choose, finish: () => void, signal: AbortSignal): void {
  const onMove = (event: PointerEvent): void => {
    if (event.isTrusted) pick(pickAt(document, event.clientX, event.clientY, reach));
  };
  const onClick = (event: MouseEvent): void => {
    if (!event.isTrusted || event.button !== 0) return;
    swallow(event);
    if (event.type !== 'click') return;
    pick(pickAt(document, event.clientX, event.clientY, reach));
    finish();
  };
  window.addEventListener('pointermove', onMove, { capture: true, passive: true, signal });
  for (const type of CLICK) window.addEventListener(type, onClick, { capture: true, signal });
}

function pickByKeys(
  picked: () => Element | null,
  pick: Choose,
  finish: () => void,
  signal: AbortSignal,
): void {
  const onKey = (event: KeyboardEvent): void => {
    const direction = ARROWS[event.key];
    if (!event.isTrusted || (direction === undefined && event.key !== 'Enter')) return;
    swallow(event);
    if (direction === undefined) {
      finish();
      return;
    }
    const from = picked();
    const next = from === null ? middleOfPage() : pickBeside(from, direction);
    next?.scrollIntoView({ block: 'nearest' });
    pick(next);
  };
  window.addEventListener('keydown', onKey, { capture: true, signal });
}

/** Where the arrow keys start: with what a person most likely looks at. */
function middleOfPage(): Element | null {
  const middle = pickAt(document, innerWidth / 2, innerHeight / 2, reach);
  return middle ?? pickBeside(document.body, 'narrower');
}
