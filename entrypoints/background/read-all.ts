import { read } from '../../src/reading/read';
import type { Reading } from '../../src/reading/reading';
import type { ReadAsk } from '../../src/requests/requests';
import type { Message } from '../../src/selection/selected';
import type { Settings } from '../../src/settings/settings';

/** A message and what was read in it. */
export interface ReadMessage extends Message {
  /** Null where it was left alone: the person wrote it themselves and didn't ask about it. */
  readonly reading: Reading | null;
  /** Whether there is anything in it that a person would look for later. */
  readonly hasFound: boolean;
}

type How = Pick<ReadAsk, 'readQuoted' | 'readOwn'>;

/** Reads messages as a person chose. */
export function readAll(
  messages: readonly Message[],
  { sensitivity, off, quietCues, ownPhrases }: Settings,
  { readQuoted = false, readOwn = false }: How,
): readonly ReadMessage[] {
  // Who selected nothing but own messages asks about those.
  const leavesOwn = !readOwn && messages.some(({ own }) => own !== true);
  return messages.map((message) => {
    if (message.own === true && leavesOwn) return { ...message, reading: null, hasFound: false };
    const choices = { sensitivity, off, quietCues, ownPhrases, readQuoted };
    const reading = read(message.text, choices);
    const { findings, own = [], help } = reading;
    return { ...message, reading, hasFound: findings.length + own.length + help.length > 0 };
  });
}
