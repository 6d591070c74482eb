import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { findBrowser } from './test/page/find-browser.ts';

const findBuiltScript = fileURLToPath(new URL('test/find-built-script.ts', import.meta.url));
const needsBrowser = 'test/page/browser/**';

/** Vitest wants its settings as a default export. */
export default defineConfig({
  resolve: {
    alias: [{ find: /^\.{1,2}\/find-script\.ts$/u, replacement: findBuiltScript }],
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...(findBrowser() === null ? [needsBrowser] : [])],
    globalSetup: ['test/say-left-out.ts', 'test/build-first.ts'],
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
