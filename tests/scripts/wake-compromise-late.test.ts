import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { wakeCompromiseLate } from '../../scripts/build/wake-compromise-late';
import type * as tags from '../../src/reading/tags';
import { tidy } from '../../src/text/tidy';

const TAGS = path.resolve(import.meta.dirname, '../../src/reading/tags.ts');

/** Bundles the module that asks compromise as a release does, and loads what came out. */
async function bundled(): Promise<typeof tags> {
  const made = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [wakeCompromiseLate()],
    build: { write: false, lib: { entry: TAGS, formats: ['es'] } },
  })) as Rolldown.RolldownOutput[];
  const code = made[0]?.output[0].code ?? '';
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as typeof tags;
}

describe('wakeCompromiseLate', () => {
  it('leaves a bundle that tells parts of speech', async () => {
    const { makeTagLookup } = await bundled();
    const hasTag = makeTagLookup(tidy('you are sensitive').tokens);
    expect(hasTag(2, 'Adjective')).toBe(true);
    expect(hasTag(2, 'Verb')).toBe(false);
  });

  it('loads nothing of compromise when the module is loaded', () => {
    const { transform } = wakeCompromiseLate();
    if (typeof transform !== 'function') throw new Error('The step is one function.');
    const run = (code: string, id: string): unknown => Reflect.apply(transform, {}, [code, id]);
    expect(run(readFileSync(TAGS, 'utf8'), TAGS)).toMatchObject({
      code: expect.not.stringMatching(/^import .*compromise/m) as string,
    });
    expect(run('export {};', '/src/reading/reading.ts')).toBeNull();
    expect(() => run('export {};', TAGS)).toThrow(/must hold the line/);
  });
});
