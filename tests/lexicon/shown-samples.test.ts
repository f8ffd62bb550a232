import { describe, expect, it } from 'vitest';
import { options } from '../../src/language/en/options';
import { DEFAULT_CHOICES, read } from '../../src/reading/read';
import type { Sensitivity } from '../../src/reading/reading';

const { first, second, third } = options.sensitivity.samples;

function found(text: string, sensitivity: Sensitivity): boolean {
  return read(text, { ...DEFAULT_CHOICES, sensitivity }).findings.length > 0;
}

describe('the messages that the options show', () => {
  it.each([
    ['clear', [true, false, false]],
    ['balanced', [true, true, false]],
    ['faint', [true, true, true]],
  ] as const)('tell what “%s” means', (sensitivity, shown) => {
    expect([first, second, third].map((text) => found(text, sensitivity))).toEqual(shown);
  });

  it('show two patterns in the one to try it on', () => {
    const { findings } = read(options.about.sample);
    expect(findings.map(({ pattern }) => pattern).sort()).toEqual([
      'gaslighting',
      'guilt-tripping',
    ]);
  });
});
