import type { RequestName, Ask } from '../../src/requests/requests';
import { send } from '../../src/requests/send';
import type { Message } from '../../src/selection/selected';
import type { PanelActions, PanelState } from '../../src/ui/panel/props';

/** What the panel shows and what can be asked in it, without how it is drawn. */
export interface Conversation {
  readonly state: () => PanelState;
  readonly ask: () => Promise<void>;
  readonly actions: PanelActions;
}

/** Talks with the background about these messages; `draw` is called when there is something new. */
export function converse(messages: readonly Message[], draw: () => void): Conversation {
  let state: PanelState = { kind: 'reading' };
  let readQuoted = false;

  const become = (next: PanelState): void => {
    state = next;
    draw();
  };
  const ask = async (): Promise<void> => {
    const reply = await send('message.read', { messages, readQuoted });
    become(
      reply.ok
        ? { kind: 'answer', answer: reply.value }
        : { kind: 'problem', problem: reply.problem },
    );
  };
  /** What went wrong is shown in place of the answer: a choice that wasn't kept must not look kept. */
  const tell = async <N extends RequestName>(name: N, what: Ask<N>): Promise<void> => {
    const reply = await send(name, what);
    if (!reply.ok) become({ kind: 'problem', problem: reply.problem });
  };

  const actions: PanelActions = {
    tryAgain: () => {
      become({ kind: 'reading' });
      void ask();
    },
    readQuoted: () => {
      readQuoted = true;
      void ask();
    },
    quietCues: (cues) => void tell('cue.quiet', { cues }),
    unquietCues: (cues) => void tell('cue.unquiet', { cues }),
    turnPatternOff: (pattern) => void tell('pattern.off', { pattern }),
    turnPatternOn: (pattern) => void tell('pattern.on', { pattern }),
    chooseCountry: (country) => void tell('help.country', { country }),
  };
  return { state: () => state, ask, actions };
}
