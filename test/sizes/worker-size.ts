/** What the Worker weighs: as wrangler would upload it, in gzip bytes. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipped } from '../../extension/sizes.ts';
import { start } from '../../worker/dev/running.ts';

const wrangler = join(
  dirname(createRequire(import.meta.url).resolve('wrangler/package.json')),
  'bin',
  'wrangler.js',
);

export const workerSize = async (): Promise<number> => {
  const folder = await mkdtemp(join(tmpdir(), 'whynow-worker-'));
  try {
    const running = start(wrangler, ['deploy', '--dry-run', '--outdir', folder], {
      CI: '1',
      NO_COLOR: '1',
      CLOUDFLARE_CF_FETCH_ENABLED: 'false',
      WRANGLER_SEND_METRICS: 'false',
      WRANGLER_SEND_ERROR_REPORTS: 'false',
      WRANGLER_HIDE_BANNER: 'true',
      WRANGLER_LOG_PATH: join(folder, 'logs'),
    });
    const { code } = await running.ended;
    if (code !== 0) throw new Error(`wrangler deploy --dry-run failed:\n${running.said()}`);
    return gzipped(folder, ['index.js']);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
