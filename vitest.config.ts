import { defineConfig } from 'vitest/config';

/** Vitest wants its settings as a default export. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
