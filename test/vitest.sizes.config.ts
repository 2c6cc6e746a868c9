/** Tests of what is built: they write .output, and so run apart from all others. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: { name: 'sizes', include: ['test/sizes/**/*.test.ts'], fileParallelism: false },
});
