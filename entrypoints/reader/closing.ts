import { send } from '../../src/requests/send';
import { makeQuickHide } from '../../src/safety/quick-hide';
import type { Host } from '../../src/ui/host/host';
import { stopKeyup } from '../../src/ui/host/shield';

/** What ends, and how. */
export interface Closing {
  readonly signal: AbortSignal;
  readonly close: () => void;
}

/** What closing needs to know of the panel. */
export interface PanelClosing extends Closing {
  readonly host: Host;
  /** A pinned panel stays when something beside it is clicked; everything else still closes it. */
  readonly isPinned: () => boolean;
}

/** Whether the page moved on is looked at this often, in milliseconds, where no event tells it. */
const LOOK_EVERY = 500;

/**
 * Closes on Escape, on three Shifts, on a press beside the panel, and when the page goes on to
 * something else. Listens on the window before anyone in the page, and to real events only.
 */
export function closeOn(ask: PanelClosing): void {
  closeOnKeys(ask);
  closeOnPressBeside(ask);
  closeOnLeaving(ask);
}

/** Escape closes what is on top; three Shifts close everything of ours everywhere. */
export function closeOnKeys({ signal, close }: Closing): void {
  const isThirdShift = makeQuickHide();
  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return;
    if (isThirdShift({ key: event.key, repeat: event.repeat, time: event.timeStamp })) {
      close();
      void send('surfaces.close', null);
    }
    if (event.key !== 'Escape' || event.isComposing) return;
    swallow(event);
    stopKeyup();
    close();
  };
  window.addEventListener('keydown', onKey, { capture: true, signal });
}

/** The topmost thing is ours: the page's own dialog must not go with it. */
export function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function closeOnPressBeside({ host, signal, close, isPinned }: PanelClosing): void {
  const onPress = (event: PointerEvent): void => {
    if (!event.isTrusted || isPinned() || host.holds(event) || isOnScrollbar(event)) return;
    close();
  };
  /** A press inside a frame is not heard here; the window only loses the focus to it. */
  const onBlur = (event: FocusEvent): void => {
    if (!event.isTrusted || isPinned()) return;
    if (document.activeElement?.localName === 'iframe') close();
  };
  window.addEventListener('pointerdown', onPress, { capture: true, signal });
  window.addEventListener('blur', onBlur, { signal });
}

function isOnScrollbar({ clientX, clientY }: PointerEvent): boolean {
  const { clientWidth, clientHeight } = document.documentElement;
  return clientX >= clientWidth || clientY >= clientHeight;
}

/** The message is no longer on the screen: neither shall its explanation be. */
export function closeOnLeaving({ signal, close }: Closing): void {
  const address = location.href;
  const look = (): void => {
    if (location.href !== address) close();
  };
  window.addEventListener('pagehide', close, { signal });
  if ('navigation' in window) {
    navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  const timer = setInterval(look, LOOK_EVERY);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
  });
}
