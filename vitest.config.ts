import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/**
 * A project that looks at what was built, or drives a browser with it loaded: no stand-ins of any
 * kind. One file at a time, because two browsers on a small machine make each other late.
 */
const built = (name: string, include: string, exclude: readonly string[] = []) => ({
  test: {
    name,
    include: [include],
    exclude: ['**/node_modules/**', ...exclude],
    environment: 'node' as const,
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

/**
 * Stops the browser's worker hundreds of times. Chromium now and then never answers again after it (one run of
 * four), so `npm run test:faults` runs it by itself until that is understood.
 */
const FAULTS = 'tests/e2e/chromium/trust-faults.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', 'tests/e2e/**', 'tests/built/**'],
          environment: 'node',
          setupFiles: ['fake-indexeddb/auto'],
        },
      },
      built('built', 'tests/built/**/*.test.ts'),
      built('chromium', 'tests/e2e/chromium/**/*.test.ts', [FAULTS]),
      built('faults', FAULTS),
      built('firefox', 'tests/e2e/firefox/**/*.test.ts'),
      built('screen', 'tests/e2e/screen/**/*.test.ts'),
    ],
  },
});
