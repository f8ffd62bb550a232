/** The peers, each as one function from a text to how much it had to say. */
import alex from 'alex';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { retext } from 'retext';
import retextEquality from 'retext-equality';
import writeGood from 'write-good';

/** Loads every peer; each `read` gives the number of remarks. */
export async function loadPeers() {
  const harper = new LocalLinter({ binary });
  await harper.setup();
  const equality = retext().use(retextEquality).freeze();
  return [
    { name: 'write-good', read: (text) => writeGood(text).length },
    { name: 'alex', read: (text) => alex(text).messages.length },
    { name: 'retext-equality', read: (text) => equality.processSync(text).messages.length },
    { name: 'harper', read: async (text) => (await harper.lint(text)).length },
  ];
}
