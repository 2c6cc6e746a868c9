/** Tests that need only Node: pure code, pages read in linkedom, and the house itself. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    name: 'unit',
    // A property test runs hundreds of cases, on machines that are busy too.
    testTimeout: 30_000,
    include: [
      'test/shared/**/*.test.{ts,tsx}',
      'test/extension/**/*.test.{ts,tsx}',
      'test/house/**/*.test.ts',
      // Providers, and which of two values wins: no database, no workerd.
      'test/worker/{enrich,facts}/**/*.test.ts',
    ],
    environment: 'node',
  },
});
