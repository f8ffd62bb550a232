import type { Hand } from '../e2e/drivers/surface';

/** One page with one difficulty, and what a person must get on it. */
export interface PageCase {
  /** Under tests/pages. */
  readonly page: string;
  /** The difficulty, so that “reads …” and this make a sentence. */
  readonly says: string;
  /** The whole message as it must be shown, with single spaces. */
  readonly reads: string;
  /** What of it must be marked; none where absent. */
  readonly marks?: string;
  /** Makes the difficulty, in the page; selects all in `#message` where absent. */
  readonly make?: string;
  /** A button of the page that is pressed before. */
  readonly press?: string;
  /** What must hold in the page before anything is asked, where the difficulty takes a while to be made. */
  readonly until?: string;
  /** A real gesture of the hand instead. */
  readonly byHand?: Hand;
  /** How it is asked; with the shortcut where absent. */
  readonly ask?: 'menu';
  /** Content-Security-Policy of the page. */
  readonly policy?: string;
  /** Where only one browser knows the difficulty. */
  readonly only?: 'chromium' | 'firefox';
  /** Whether the page shows only a part of the message, so that this is said. */
  readonly isCut?: true;
  /** Happens in the page while the panel is open. */
  readonly meanwhile?: string;
}

/** What most pages say. */
export const MESSAGE = "That never happened, you're imagining things.";
