import { find, outline, type Accessible, type Wanted } from './accessible';
import { waitFor } from './patience';

/** The keys that journeys press, by their `KeyboardEvent.key` names. */
export type Key =
  | 'Escape'
  | 'Tab'
  | 'Enter'
  | 'Shift'
  | ' '
  | 'Home'
  | 'End'
  | 'ArrowUp'
  | 'ArrowDown'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'a'
  | 'j'
  | '/';

/** Anything on a screen that can be read and pressed: a web page, our popup, a page of ours. */
export abstract class Surface {
  /** What assistive technology is told right now. */
  abstract tree(): Promise<Accessible>;

  /** Clicks the first thing that fits, as a hand would. */
  abstract press(wanted: Wanted): Promise<void>;

  /** Presses one key, with whatever has focus; `held` is down meanwhile. */
  abstract key(key: Key, held?: 'Shift'): Promise<void>;

  /** Types letters into whatever has focus. */
  abstract type(text: string): Promise<void>;

  /** Saves a picture in artifacts/screenshots. */
  abstract screenshot(name: string): Promise<void>;

  /** Waits until something is there, and gives it. */
  sees(wanted: Wanted): Promise<Accessible> {
    return waitFor(
      async () => find(await this.tree(), wanted),
      async () =>
        `${say(wanted)} did not appear. There is:\n${outline(nearest(await this.tree()))}`,
    );
  }

  /** Waits until something is gone. */
  async losesSight(wanted: Wanted): Promise<void> {
    await waitFor(
      async () => (find(await this.tree(), wanted) === undefined ? true : undefined),
      async () =>
        `${say(wanted)} did not go away. There is:\n${outline(nearest(await this.tree()))}`,
    );
  }
}

/** What a failure is about: our panel where there is one, else everything. */
function nearest(tree: Accessible): Accessible {
  return find(tree, { role: 'dialog' }) ?? tree;
}

function say(wanted: Wanted): string {
  return `${wanted.role ?? 'something'} ${wanted.name === undefined ? '' : `“${String(wanted.name)}”`}`;
}

/**
 * How something is selected without a script: `#message` with three clicks, everything with Control
 * and A, or with Shift and End the line that begins where `#message` is clicked.
 */
export type Hand = 'triple click' | 'select all' | 'shift and end';

/** A web page on which a person can ask. */
export interface AskablePage extends Surface {
  /** Selects all the text of an element. */
  select(selector: string): Promise<void>;

  /** Asks through the context menu, on what is selected; in the first frame, where its selector is given. */
  askByMenu(frame?: string): Promise<void>;

  /** Asks with Alt+Shift+U. */
  askByShortcut(): Promise<void>;

  /** Presses the toolbar button and gives the popup that opens. */
  askByButton(): Promise<Surface>;

  /** The popup that opens by itself. */
  openedPopup(): Promise<Surface>;

  /** Runs an expression in the page's own world and gives its value (JSON). */
  evaluate(expression: string): Promise<unknown>;

  /** Selects with the pointer or with keys. */
  selectByHand(how: Hand): Promise<void>;

  /** Closes its tab, where each page has one of its own. */
  leave(): Promise<void>;
}
