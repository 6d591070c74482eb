import { defineConfig } from 'vitest/config';

/** Vitest wants its settings as a default export. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    // Whole processes are started and stopped; a busy machine may take its time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
