import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{modules,clients,scripts,bench}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    // Test files share two cores with whatever else runs; histories and proofs need longer than the default 5 s then.
    testTimeout: 30_000,
    retry: 0,
  },
});
