/** Worker tests: in the real workerd with a real D1, KV and queue, all of them in memory. */
import { fileURLToPath } from 'node:url';
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { writeApiDocument } from '../worker/dev/write-api-document.ts';

// Neither Cloudflare's own look-ups nor reports: tests use no network.
Object.assign(process.env, {
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
});

// wrangler.toml names its folder.
writeApiDocument();

const root = fileURLToPath(new URL('..', import.meta.url));

const { FUZZ_REQUESTS, FUZZ_SEED } = process.env;
const fuzz = { ...(FUZZ_REQUESTS && { FUZZ_REQUESTS }), ...(FUZZ_SEED && { FUZZ_SEED }) };

export default defineConfig({
  root,
  plugins: [
    cloudflareTest(async () => ({
      wrangler: { configPath: `${root}wrangler.toml` },
      miniflare: {
        // Whatever is asked of the world outside is asked through a parameter that the test gives.
        outboundService: () => new Response('no network in tests', { status: 502 }),
        bindings: {
          SETUP_SECRET: 'an-invented-setup-secret',
          // One machine plays whole teams; the limits have tests of their own.
          RATE_LIMITS: 'off',
          // Lookups have tests of their own, and change what others look at.
          ENRICHMENT: 'off',
          ...fuzz,
          TEST_MIGRATIONS: await readD1Migrations(`${root}worker/migrations`),
        },
      },
    })),
  ],
  test: {
    name: 'worker',
    // Races of a hundred requests, on a machine that others use too.
    testTimeout: 30_000,
    // The Worker logs the failures that tests provoke.
    silent: 'passed-only',
    include: ['test/worker/**/*.test.ts'],
    exclude: ['test/worker/{enrich,facts}/**'],
    setupFiles: ['test/worker/fresh-database.ts'],
    // One Worker for all files: each of its own would load the whole product anew, and each test has fresh storage.
    isolate: false,
    restoreMocks: true,
  },
});
