import { defineConfig } from 'vitest/config';

/** Journeys on real networks: one file at a time, because each starts a dozen processes. */
export default defineConfig({
  test: {
    include: ['e2e/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 180_000,
    retry: 0,
  },
});
