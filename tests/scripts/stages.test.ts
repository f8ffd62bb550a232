import { describe, expect, it } from 'vitest';
import { chooseStages, countCases, groupStages, summary } from '../../scripts/bootstrap/stages.mjs';

describe('countCases', () => {
  it('counts what passed and what failed', () => {
    const report = { numTotalTests: 5, numPassedTests: 3, numFailedTests: 2 };
    expect(countCases(report)).toEqual({ passed: 3, failed: 2, note: '' });
  });

  it('counts a skipped case as failed, because it proved nothing', () => {
    const report = { numTotalTests: 5, numPassedTests: 4, numFailedTests: 0, numPendingTests: 1 };
    expect(countCases(report)).toMatchObject({ passed: 4, failed: 1 });
  });

  it.each([null, {}, { numTotalTests: 0 }])('takes a run without cases as failed', (report) => {
    expect(countCases(report)).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe('groupStages', () => {
  it('puts a stage that runs beside another with the one before it', () => {
    const [one, two, three] = [{ name: 'a' }, { name: 'b', beside: true }, { name: 'c' }];
    expect(groupStages([one, two, three])).toEqual([[one, two], [three]]);
  });

  it('lets such a stage stand alone where the one before it was not chosen', () => {
    expect(groupStages([{ name: 'b', beside: true }])).toEqual([[{ name: 'b', beside: true }]]);
  });
});

describe('chooseStages', () => {
  const stages = [
    { name: 'lint', script: 'lint' },
    { name: 'build', script: 'build' },
    { name: 'built files', script: 'test:built', needs: 'build' },
  ];
  const scripts = (words: readonly string[]) =>
    chooseStages(stages, words).chosen.map((stage) => stage.script);

  it('chooses all where none is named', () => {
    expect(scripts([])).toEqual(['lint', 'build', 'test:built']);
  });

  it('chooses what is named with what that needs, in the usual order', () => {
    expect(scripts(['test:built'])).toEqual(['build', 'test:built']);
    expect(scripts(['lint'])).toEqual(['lint']);
  });

  it('says which names it does not know', () => {
    expect(chooseStages(stages, ['lint', 'tests']).unknown).toEqual(['tests']);
  });
});

describe('summary', () => {
  const fine = { name: 'unit tests', ok: true, passed: 12, failed: 0, seconds: 2, note: '' };
  const broken = { name: 'lint', ok: false, passed: 0, failed: 1, seconds: 1, note: '' };

  it('ends with the sum of all stages, alone on its line', () => {
    expect(summary([fine, broken]).at(-1)).toBe('12 passed, 1 failed');
  });

  it('says which stage failed', () => {
    expect(summary([fine, broken]).find((line) => line.startsWith('FAILED'))).toContain('lint');
  });
});
