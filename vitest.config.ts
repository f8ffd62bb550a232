import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/**
 * A project that looks at what was built, or drives a browser with it loaded: no stand-ins of any
 * kind. One file at a time, because two browsers on a small machine make each other late.
 */
const built = (name: string, include: string) => ({
  test: {
    name,
    include: [include],
    exclude: ['**/node_modules/**'],
    environment: 'node' as const,
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

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
          // Whichever test reads first opens the whole lexicon, which takes seconds where others use the processor, too.
          testTimeout: 30_000,
        },
      },
      built('built', 'tests/built/**/*.test.ts'),
      built('chromium', 'tests/e2e/chromium/**/*.test.ts'),
      built('firefox', 'tests/e2e/firefox/**/*.test.ts'),
      built('screen', 'tests/e2e/screen/**/*.test.ts'),
    ],
  },
});
