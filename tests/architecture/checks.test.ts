import { describe, expect, it } from 'vitest';
import {
  checkExports,
  checkImports,
  checkMarkup,
  checkNames,
  checkNetwork,
  checkSizes,
  type Check,
} from './checks';
import { readSource } from './source-file';

const complaints = (check: Check, path: string, text: string) => check(readSource(path, text));

describe('checkImports', () => {
  it('lets a folder use what the table gives it', () => {
    const text = "import { tidy } from '../text/tidy';\nimport nlp from 'compromise/two';\n";
    expect(complaints(checkImports, 'src/reading/read.ts', text)).toEqual([]);
  });

  it('stops a package outside of its home', () => {
    const [complaint] = complaints(
      checkImports,
      'src/ui/Panel.tsx',
      "import { browser } from 'wxt/browser';\n",
    );
    expect(complaint).toContain('“wxt/browser”, which has no home in src/ui');
  });

  it('stops code that may only be known by its types, and says so', () => {
    const path = 'src/ui/panel/Card.tsx';
    const use = "import { read } from '../../reading/read';\n";
    const know = "import type { Reading } from '../../reading/reading';\n";
    const know2 = "import { type Reading } from '../../reading/reading';\n";
    expect(complaints(checkImports, path, use)[0]).toContain('write `import type`');
    expect(complaints(checkImports, path, know + know2)).toEqual([]);
  });

  it('stops even types where the table knows nothing', () => {
    const text = "import type { Cue } from '../lexicon/schema';\n";
    expect(complaints(checkImports, 'src/text/tidy.ts', text)).toHaveLength(1);
  });

  it('sees imports that are made later or passed on', () => {
    const later = "export async function load() {\n  return import('compromise');\n}\n";
    const passed = "export { read } from '../reading/read';\n";
    expect(complaints(checkImports, 'src/ui/load.ts', later)).toHaveLength(1);
    expect(complaints(checkImports, 'src/language/words.ts', passed)).toHaveLength(1);
  });

  it('never lets a door be imported', () => {
    const text = "import { wire } from '../../entrypoints/background';\n";
    expect(complaints(checkImports, 'src/requests/send.ts', text)[0]).toContain('a door');
  });

  it('asks about a folder that nobody planned', () => {
    expect(complaints(checkImports, 'src/things/thing.ts', '')[0]).toContain("house doesn't know");
  });
});

describe('checkNames', () => {
  it('takes kebab-case modules and PascalCase components', () => {
    expect(complaints(checkNames, 'src/reading/3-match.ts', '')).toEqual([]);
    expect(complaints(checkNames, 'src/ui/panel/MarkedText.tsx', '')).toEqual([]);
    expect(complaints(checkNames, 'entrypoints/reader.content/index.ts', '')).toEqual([]);
  });

  it('stops drawers and other spellings', () => {
    expect(complaints(checkNames, 'src/text/utils.ts', '')).toHaveLength(1);
    expect(complaints(checkNames, 'src/ui/helpers/place.ts', '')).toHaveLength(1);
    expect(complaints(checkNames, 'src/text/tidyText.ts', '')).toHaveLength(1);
  });
});

describe('checkSizes', () => {
  it('stops a file that nobody reads in one go', () => {
    expect(complaints(checkSizes, 'src/text/tidy.ts', '\n'.repeat(201))).toHaveLength(1);
    expect(complaints(checkSizes, 'src/text/tidy.ts', '\n'.repeat(200))).toEqual([]);
  });

  it('gives lists of data more room, and no more than that', () => {
    expect(complaints(checkSizes, 'src/lexicon/patterns/threat.ts', '\n'.repeat(2400))).toEqual([]);
    expect(complaints(checkSizes, 'src/language/en/help.ts', '\n'.repeat(401))).toHaveLength(1);
  });

  it('stops a function without steps', () => {
    const text = `function long() {\n${'  call();\n'.repeat(60)}}\n`;
    expect(complaints(checkSizes, 'src/text/tidy.ts', text)[0]).toContain('long has 62 lines');
  });
});

describe('checkExports', () => {
  it('wants a sentence above everything that is given', () => {
    const text =
      'export const one = 1;\n/** Two. */\nexport const two = 2;\nexport interface Three {}\n';
    expect(complaints(checkExports, 'src/text/one.ts', text)).toEqual([
      'src/text/one.ts: say in a /** sentence */ above “one” what it takes and gives.',
      'src/text/one.ts: say in a /** sentence */ above “Three” what it takes and gives.',
    ]);
  });

  it('takes a default export from doors only', () => {
    const text = '/** Does. */\nexport default function act() {}\n';
    expect(complaints(checkExports, 'src/text/act.ts', text)).toHaveLength(1);
    expect(complaints(checkExports, 'entrypoints/background.ts', text)).toEqual([]);
  });
});

describe('checkNetwork', () => {
  it.each(['fetch("/x")', 'new XMLHttpRequest()', 'navigator.sendBeacon("x")', 'new WebSocket(x)'])(
    'stops %s',
    (call) => {
      expect(complaints(checkNetwork, 'src/ui/x.ts', `${call};\n`)).toHaveLength(1);
    },
  );

  it('lets a comment speak of it, and a name keep its address', () => {
    const text =
      "// no fetch here, see https://example.org\nexport const SVG = 'http://www.w3.org/2000/svg';\n";
    expect(complaints(checkNetwork, 'src/ui/x.ts', text)).toEqual([]);
  });

  it('stops an address of elsewhere, except as data to show', () => {
    const text = "const where = 'https://example.org/';\n";
    expect(complaints(checkNetwork, 'src/ui/x.ts', text)).toHaveLength(1);
    expect(complaints(checkNetwork, 'src/safety/directory.ts', text)).toEqual([]);
  });
});

describe('checkMarkup', () => {
  it('stops words from being read as HTML', () => {
    expect(complaints(checkMarkup, 'src/ui/x.ts', 'node.innerHTML = words;\n')).toHaveLength(1);
  });
});
