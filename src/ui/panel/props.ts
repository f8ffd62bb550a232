import type { Explanation } from '../../explanation/explanation';
import type { Thread } from '../../explanation/thread';
import type { PanelWords } from '../../language/panel-words';
import type { HelpDirectory } from '../../safety/help-line';
import type { Look } from '../../settings/look';
import type { ExplanationActions } from '../explanation/actions';

/** Why there is no answer; each has its sentence. */
export type PanelProblem = keyof PanelWords['problems'];

/** What was found, and what of a person's choices the panel needs to show it. */
export interface PanelAnswer {
  /** One for each message, in the order in which the messages stand. */
  readonly explanations: readonly Explanation[];
  /** What is told of several messages together; none where there is one. */
  readonly thread?: Thread | null;
  /** Whether the page shows only a part of what was read. */
  readonly cut?: boolean;
  /** Null where no explanation calls for help. */
  readonly help: HelpDirectory | null;
  /** Chosen by hand; null where nothing was chosen. */
  readonly helpCountry: string | null;
  /** A private window: nothing of it may be kept. */
  readonly private: boolean;
  /** Whether the card of the first run is shown below the answer. */
  readonly firstRun?: boolean;
}

/** What there is to show: a wait, an answer, or why there is none. */
export type PanelState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'answer'; readonly answer: PanelAnswer }
  | { readonly kind: 'problem'; readonly problem: PanelProblem };

/** Where keeping stands. */
export type KeepState = 'ready' | 'kept' | KeepProblem;

/** Why something isn't kept, or isn't taken back; each has its sentence. */
export type KeepProblem = keyof PanelWords['keepProblems'];

/** What a person can do. A control whose action is left out isn't shown. */
export interface PanelActions extends ExplanationActions {
  readonly chooseCountry: (country: string | null) => void;
  readonly tryAgain: () => void;
  /** The card of the first run was read. */
  readonly welcomed?: () => void;
  readonly hide?: () => void;
  /** Keeps what is shown; where it is kept, takes that back. */
  readonly keep?: () => void;
  /** Pinned: stays when something outside is pressed. */
  readonly pin?: (pinned: boolean) => void;
  /** Moves the panel by CSS pixels. */
  readonly move?: (right: number, down: number) => void;
}

/** Everything the panel is given. */
export interface PanelProps {
  readonly words: PanelWords;
  readonly state: PanelState;
  readonly on: PanelActions;
  readonly look?: Look;
  readonly pinned?: boolean;
  readonly keeping?: KeepState;
  /** How the words came here, where that changes what can be read in them. */
  readonly note?: string;
}
