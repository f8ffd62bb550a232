import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepSaying, run } from '../../scripts/bootstrap/run.mjs';

let said: string[] = [];

beforeEach(() => {
  said = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => {
    said.push(String(line));
    return true;
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('what takes a while', () => {
  it('says every ten seconds that it goes on, until it ends', () => {
    vi.useFakeTimers();
    const end = keepSaying('Installing packages');
    vi.advanceTimersByTime(9_999);
    expect(said).toEqual([]);
    vi.advanceTimersByTime(10_001);
    expect(said).toEqual([
      '» Installing packages: 10 s so far.\n',
      '» Installing packages: 20 s so far.\n',
    ]);
    end();
    vi.advanceTimersByTime(60_000);
    expect(said).toHaveLength(2);
  });

  it('leaves the exit code of the program as it is', async () => {
    expect(await run(process.execPath, ['-e', 'process.exit(3)'], { doing: 'Leaving' })).toBe(3);
    expect(await run('no program of this name', [])).toBe(1);
  });
});
