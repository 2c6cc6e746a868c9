/** Tests that need only Node: pure code, pages read in linkedom, and the house itself. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** These put a fake in a module's place, or watch a module being loaded for the first time. */
const alone = ['test/extension/browser/**/*.test.ts', 'test/house/**/*.test.ts'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // A property test runs hundreds of cases, on machines that are busy too.
    testTimeout: 30_000,
    environment: 'node',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'test/shared/**/*.test.{ts,tsx}',
            'test/extension/**/*.test.{ts,tsx}',
            // Providers, and which of two values wins: no database, no workerd.
            'test/worker/{enrich,facts}/**/*.test.ts',
          ],
          exclude: alone,
          // Pure code keeps nothing between tests: loading it anew for each file took three quarters of the time.
          isolate: false,
          restoreMocks: true,
        },
      },
      { extends: true, test: { name: 'unit alone', include: alone } },
    ],
  },
});
