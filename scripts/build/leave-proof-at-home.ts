import ts from 'typescript';
import type { Plugin } from 'vite';

/** What only the tests read: the sentences that prove a cue, a guard or a help signal. */
const proof = new Set(['examples', 'counterExamples', 'spares', 'leaves']);

/** Data files of the lexicon, whose objects carry their proof. */
const dataFile = /\/src\/lexicon\/(patterns\/[^/]+|guards\/[^/]+|help-signals)\.ts$/;

/** Takes the proof out of the source of one data file; all else stays as it is written. */
export function withoutProof(source: string): string {
  const tree = ts.createSourceFile('data.ts', source, ts.ScriptTarget.Latest, true);
  const cuts: (readonly [from: number, to: number])[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && proof.has(node.name.text)) {
      const comma = source[node.getEnd()] === ',' ? 1 : 0;
      cuts.push([node.getFullStart(), node.getEnd() + comma]);
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return cuts.reduceRight((text, [from, to]) => text.slice(0, from) + text.slice(to), source);
}

/** Keeps what only proves the lexicon out of what people install: about a quarter of its text. */
export function leaveProofAtHome(): Plugin {
  return {
    name: 'undertone:leave-proof-at-home',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) => (dataFile.test(id) ? { code: withoutProof(code), map: null } : null),
  };
}
