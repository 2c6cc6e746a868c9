/** Wrangler on this machine alone: D1 migrations and the Worker, with every look-up outside switched off. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Running, start } from './running.ts';

const script = join(
  dirname(createRequire(import.meta.url).resolve('wrangler/package.json')),
  'bin',
  'wrangler.js',
);

const migrator = fileURLToPath(new URL('migrate.ts', import.meta.url));

const silent = {
  CI: '1', // Asks nothing.
  FORCE_COLOR: '0',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
};

/** @param state folder that keeps the embedded D1, KV and queue from one run to the next. */
const environment = (state: string): NodeJS.ProcessEnv => ({
  ...silent,
  WRANGLER_LOG_PATH: join(state, 'logs'),
});

export const migrate = (state: string): Running => start(migrator, [state], environment(state));

/** Builds the script into a folder, as a deployment would. */
export const bundle = (folder: string): Running =>
  start(script, ['deploy', '--dry-run', '--outdir', folder], { ...silent, WRANGLER_LOG_PATH: folder });

export interface LocalWorker extends Running {
  /** Opens POST /v1/setup, for this run alone. */
  secret: string;
}

/** Sample companies are invented: no public source knows them, and none is asked. */
export const noSources = { ENRICHMENT: 'off' };

/**
 * Synchronous up to the start, so that a Ctrl-C in between cannot miss it.
 * @param variables of worker/env.ts, beside those of a machine that plays a whole team
 * @param config file for Wrangler in place of wrangler.toml
 */
export const startWorker = (
  state: string,
  port: number,
  variables: Record<string, string> = noSources,
  config: string | null = null,
): LocalWorker => {
  // By a file that only this user can read: a command line shows in every list of processes.
  const secret = randomBytes(32).toString('base64url');
  const folder = mkdtempSync(join(tmpdir(), 'whynow-'));
  const file = join(folder, 'worker.env');
  const set = Object.entries({ SETUP_SECRET: secret, RATE_LIMITS: 'off', ...variables });
  writeFileSync(file, set.map(([name, value]) => `${name}=${value}\n`).join(''), { mode: 0o600 });
  const address = ['--ip', '127.0.0.1', '--port', String(port), '--inspector-port', '0'];
  const quiet = ['--show-interactive-dev-session=false', '--log-level', 'warn'];
  const kept = ['--persist-to', state, '--env-file', file, ...(config === null ? [] : ['--config', config])];
  const running = start(script, ['dev', ...address, ...kept, ...quiet], environment(state));
  const stop = async () => {
    await running.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { ...running, secret, stop };
};
