import type { Handlers } from '../../src/requests/requests';

type HistoryHandlers = Pick<
  Handlers,
  Extract<
    keyof Handlers,
    `entry.${string}` | `entries.${string}` | `history.${string}` | `lock.${string}`
  >
>;

const notYet = (): never => {
  throw new Error('the history has no store yet');
};

/** What is done for each request about the history. */
export const historyHandlers: HistoryHandlers = {
  'entry.keep': notYet,
  'entry.unkeep': notYet,
  'entry.edit': notYet,
  'entry.delete': notYet,
  'entries.stage': notYet,
  'entries.commit': notYet,
  'entries.drop': notYet,
  'history.state': notYet,
  'lock.on': notYet,
  'lock.off': notYet,
  'lock.open': notYet,
  'lock.shut': notYet,
  'lock.change': notYet,
  'lock.touch': notYet,
};
