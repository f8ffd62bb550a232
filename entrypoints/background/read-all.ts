import { read } from '../../src/reading/read';
import type { Reading } from '../../src/reading/reading';
import type { Message } from '../../src/selection/selected';
import type { Settings } from '../../src/settings/settings';

/** One message that was read. */
export interface ReadMessage {
  readonly text: string;
  readonly reading: Reading;
  /** Whether there is anything in it that a person would look for later. */
  readonly hasFound: boolean;
}

/** Reads messages as a person chose. */
export function readAll(
  messages: readonly Message[],
  { sensitivity, off, quietCues, ownPhrases }: Settings,
  readQuoted: boolean,
): readonly ReadMessage[] {
  return messages.map(({ text }) => {
    const reading = read(text, { sensitivity, off, quietCues, ownPhrases, readQuoted });
    const { findings, own = [], help } = reading;
    return { text, reading, hasFound: findings.length + own.length + help.length > 0 };
  });
}
