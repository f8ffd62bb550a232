import type { PreparedMessage } from './prepared-message';
import type { Covered } from './4-spare';

/** How words about oneself sounded when they were said to one. */
const AS_SAID: ReadonlyMap<string, string> = new Map([
  ['i', 'you'],
  ['me', 'you'],
  ['my', 'your'],
  ['mine', 'yours'],
  ['myself', 'yourself'],
  ['am', 'are'],
]);

/**
 * Gives the same message with the first person of reported words turned into the second, so that
 * frames see the words as they were said. Spans stay those of the original.
 */
export function turnReported(
  message: PreparedMessage,
  reported: readonly Covered[],
): PreparedMessage {
  const words = message.words.map((own, at) => {
    const covered = reported.some((cover) => at >= cover.first && at < cover.end);
    const [word = ''] = own;
    const said = word === 'was' && message.words[at - 1]?.[0] === 'i' ? 'were' : AS_SAID.get(word);
    return !covered || said === undefined ? own : [said];
  });
  return { ...message, words };
}
