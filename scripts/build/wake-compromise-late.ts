import type { Plugin } from 'vite';

const IMPORT = "import nlp from 'compromise/two';";

/**
 * Loads compromise when a frame first asks for a part of speech. Its model takes longer to build than
 * all else that a woken background does, and most messages never need it.
 */
export function wakeCompromiseLate(): Plugin {
  return {
    name: 'undertone:wake-compromise-late',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) => {
      if (!id.endsWith('/src/reading/tags.ts')) return null;
      if (!code.includes(IMPORT)) throw new Error(`tags.ts must hold the line: ${IMPORT}`);
      const late =
        "const nlp = (text) => { const two = require('compromise/two'); return (two.default ?? two)(text); };";
      return { code: code.replace(IMPORT, late), map: null };
    },
  };
}
