import type { Plugin } from 'vite';
import { LEXICON } from '../../src/lexicon';
import { listAnchors } from '../../src/reading/anchors';

/** Puts the lexicon's anchors into what is built, so that a woken background reads at once. */
export function carryAnchors(): Plugin {
  return {
    name: 'undertone:carry-anchors',
    apply: 'build',
    config: () => ({ define: { LEXICON_ANCHORS: JSON.stringify(listAnchors(LEXICON)) } }),
  };
}
