import { explain } from '../../src/explanation/explain';
import type { Explanation } from '../../src/explanation/explanation';
import { explainThread, type Thread } from '../../src/explanation/thread';
import type { Catalogue } from '../../src/language/catalogue';
import { isEmpty, type Reading } from '../../src/reading/reading';
import { otherLanguageOf } from './message-language';
import type { ReadMessage } from './read-all';

/** Stands in for the reading of a message that wasn't read: its text is shown, and nothing is said of it. */
const UNREAD: Reading = {
  findings: [],
  setAside: [],
  moreInQuotes: false,
  help: [],
  lexiconVersion: '',
};

/** What is told of each message. */
export function explainAll(
  messages: readonly ReadMessage[],
  words: Catalogue,
): Promise<readonly Explanation[]> {
  return Promise.all(
    messages.map(async ({ text, reading }) => {
      if (reading === null) return explain(text, UNREAD, words);
      const language = isEmpty(reading) ? await otherLanguageOf(text) : null;
      return explain(text, reading, words, language);
    }),
  );
}

/** What is told of several messages together; null where there is only one. */
export async function explainTogether(
  messages: readonly ReadMessage[],
  words: Catalogue,
): Promise<Thread | null> {
  if (messages.length < 2) return null;
  const read = messages.filter(({ reading }) => reading !== null);
  const isNothing = read.every(({ reading }) => reading !== null && isEmpty(reading));
  const language = isNothing
    ? await otherLanguageOf(read.map(({ text }) => text).join('\n'))
    : null;
  return explainThread(messages, words, language);
}
