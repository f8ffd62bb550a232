import type { Message } from '../selection/selected';
import type { KeepState, PanelActions, PanelState } from '../ui/panel/props';
import type { Ask, ReadAnswer, ReadAsk, RequestName } from './requests';
import type { Result } from './result';
import { keepingOf } from './keep-shown';
import { send } from './send';

/** What a surface shows and what can be asked in it, without how it is drawn. */
export interface Conversation {
  /** Null until there is something to read. */
  readonly state: () => PanelState | null;
  /** Where keeping what is shown stands. */
  readonly keeping: () => KeepState;
  /** Reads these messages from now on; none takes the answer away. */
  readonly read: (messages: readonly Message[], how?: ReadHow) => void;
  /** Asks again what was asked, because something was chosen elsewhere; the answer stays until then. */
  readonly refresh: () => void;
  readonly actions: PanelActions;
}

/** How messages came to be read. */
export interface ReadHow {
  /**
   * What is still being written is kept by itself only after a while without a change: not every half
   * sentence on its way.
   */
  readonly isWriting?: boolean;
  /** The tab in which they were selected just now, where the surface has to say it. */
  readonly selectedIn?: number | undefined;
}

/** What a conversation needs from its surface. */
export interface ConverseAsk {
  /** Called whenever there is something new to show. */
  readonly draw: () => void;
  /** Whether the window is private, where the surface has to say it. */
  readonly private?: boolean;
  /** Whether the messages are only examples: those are never kept by themselves. */
  readonly examples?: boolean;
}

/** Milliseconds without a change after which what was written counts as whole. */
const SETTLED = 2000;

/** A talk of one surface with the background. */
export function converse({ draw, examples = false, ...about }: ConverseAsk): Conversation {
  let state: PanelState | null = null;
  let latest: ReadAsk = { messages: [], ...about };
  let settling: ReturnType<typeof setTimeout> | undefined;
  let isUnfinished = false;
  const keeping = keepingOf({ draw, asked: () => latest });

  const become = (next: PanelState | null): void => {
    state = next;
    draw();
  };
  /** An answer that comes after a newer question is not shown. */
  const ask = async (what: ReadAsk): Promise<void> => {
    latest = what;
    const reply = await send('message.read', what);
    if (latest !== what) return;
    // What follows is about the messages as they were parted, wherever the selection is by then.
    if (reply.ok) latest = { ...what, messages: reply.value.messages };
    if (reply.ok && reply.value.keepAutomatically && !examples)
      settling = setTimeout(keeping.keepOnce, isUnfinished ? SETTLED : 0);
    become(stateAfter(reply));
  };
  const read = (messages: readonly Message[], { isWriting, selectedIn }: ReadHow = {}): void => {
    clearTimeout(settling);
    isUnfinished = isWriting ?? false;
    latest = { messages, ...about, ...(selectedIn === undefined ? {} : { selectedIn }) };
    keeping.begin();
    if (messages.length === 0) {
      become(null);
      return;
    }
    if (state?.kind !== 'answer') become({ kind: 'reading' });
    void ask(latest);
  };
  /** What went wrong takes the place of the answer: a choice that wasn't kept must not look kept. */
  const tell = async <N extends RequestName>(name: N, what: Ask<N>): Promise<void> => {
    const reply = await send(name, what);
    if (!reply.ok) become({ kind: 'problem', problem: reply.problem });
  };

  const actions: PanelActions = {
    tryAgain: () => {
      become({ kind: 'reading' });
      void ask({ ...latest });
    },
    keep: keeping.toggle,
    readQuoted: () => void ask({ ...latest, readQuoted: true }),
    readOwn: (readOwn) => void ask({ ...latest, readOwn }),
    ...choicesThrough((name, what) => void tell(name, what)),
    welcomed: () => {
      if (state?.kind === 'answer')
        become({ kind: 'answer', answer: { ...state.answer, firstRun: false } });
      void tell('welcome.done', null);
    },
  };
  const refresh = (): void => {
    if (state?.kind === 'answer') void ask({ ...latest });
  };
  return { state: () => state, keeping: keeping.state, read, refresh, actions };
}

function stateAfter(reply: Result<ReadAnswer>): PanelState {
  return reply.ok
    ? { kind: 'answer', answer: reply.value }
    : { kind: 'problem', problem: reply.problem };
}

/** What a person chooses beside an answer. */
function choicesThrough(
  tell: <N extends RequestName>(name: N, what: Ask<N>) => void,
): Pick<
  PanelActions,
  'quietCues' | 'unquietCues' | 'turnPatternOff' | 'turnPatternOn' | 'chooseCountry'
> {
  return {
    quietCues: (cues) => {
      tell('cue.quiet', { cues });
    },
    unquietCues: (cues) => {
      tell('cue.unquiet', { cues });
    },
    turnPatternOff: (pattern) => {
      tell('pattern.off', { pattern });
    },
    turnPatternOn: (pattern) => {
      tell('pattern.on', { pattern });
    },
    chooseCountry: (country) => {
      tell('help.country', { country });
    },
  };
}
