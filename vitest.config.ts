import { configDefaults, defineConfig } from 'vitest/config';
import { findBrowser } from './test/page/find-browser.ts';

const needsBrowser = 'test/page/browser/**';

/** Vitest wants its settings as a default export. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...(findBrowser() === null ? [needsBrowser] : [])],
    globalSetup: ['test/say-left-out.ts'],
    setupFiles: ['test/before-each-file.ts'],
    // A process of its own for each file loads the same modules 260 times, which took half of the time.
    isolate: false,
    // Left to itself it keeps a core free, which of two is half.
    maxWorkers: '100%',
    // Whole processes are started and stopped; a busy machine may take its time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
