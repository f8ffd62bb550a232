import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { capture, show } from '../../../scripts/release/capture';
import { refuse, Refusal, Steps } from '../../../scripts/release/steps';

const node = (script: string) => [process.execPath, ['-e', script], tmpdir()] as const;

describe('running a program', () => {
  it('gives what it printed', () => {
    expect(capture(...node("process.stdout.write('said')")).toString()).toBe('said');
  });

  it('throws what it complained of when it fails', () => {
    const fails = node("console.log('half'); console.error('why it failed'); process.exit(3)");
    expect(() => capture(...fails)).toThrow(/half\nwhy it failed/);
  });

  it('throws when there is no such program', () => {
    expect(() => capture('no-program-of-this-name', [], tmpdir())).toThrow(/ENOENT/);
  });

  it('tells whether it ended well while a person watches', () => {
    expect(show(...node(''))).toBe(true);
    expect(show(...node('process.exit(1)'))).toBe(false);
  });
});

describe('the steps of a release', () => {
  it('are named as they begin, and listed with their times', () => {
    const lines: string[] = [];
    const steps = new Steps((line) => lines.push(line));
    expect(steps.run('first', () => 7)).toBe(7);
    expect(lines).toEqual(['── first']);
    expect(steps.table()).toEqual([expect.stringMatching(/^ok +0\.\d s {2}first$/)]);
  });

  it('stop at a complaint, and are not listed as done', () => {
    const steps = new Steps(() => undefined);
    const act = () => {
      steps.run('broken', () => {
        refuse(['one thing', 'another']);
      });
    };
    expect(act).toThrow(Refusal);
    expect(act).toThrow('one thing\nanother');
    expect(steps.table()).toEqual([]);
  });

  it('go on where there is nothing to complain of', () => {
    expect(() => {
      refuse([]);
    }).not.toThrow();
  });
});
