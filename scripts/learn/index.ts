/**
 * `npm run learn`: learns from every open labelled message and from the lexicon's own proof how much small signs (a word, two words near
 * each other, a class of words) speak for or against each pattern, and writes src/lexicon/signs.ts.
 * Takes a minute or two; the same messages and classes give the same file.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { LEXICON } from '../../src/lexicon';
import { loadOpenMessages } from '../labelled-messages';
import { listProof } from './proof';
import { learnSigns } from './table';

const TABLE = path.join(import.meta.dirname, '../../src/lexicon/signs.ts');

const messages = loadOpenMessages();

const { patterns, bias, unit, lines } = learnSigns([...messages, ...listProof(LEXICON)]);

writeFileSync(
  TABLE,
  `import type { SignTable } from './schema';

/** Learnt by \`npm run learn\` from the labelled messages in tests/corpus and the proof of the cues; not to be edited by hand. */
export const SIGNS: SignTable = {
  patterns: [
${patterns.map((pattern) => `    '${pattern}',`).join('\n')}
  ],
  bias: [
${bias.map((one) => `    ${String(one)},`).join('\n')}
  ],
  unit: ${String(unit)},
  lines: \`
${lines}
\`,
};
`,
);
console.log(
  `Learnt ${String(lines.split('\n').length)} signs from ${String(messages.length)} messages.`,
);
