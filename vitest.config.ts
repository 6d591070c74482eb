import { defineConfig } from 'vitest/config';

/** Vitest wants its settings as a default export. */
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 60_000 },
});
