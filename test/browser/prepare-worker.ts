/**
 * Migrates and builds once for all Workers of the suite. By itself each would take some twenty seconds of processor
 * time to start: wrangler runs a workerd for each migration, then builds what is built already.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unstable_readConfig } from 'wrangler';
import { root } from '../../extension/output.ts';
import type { Running } from '../../worker/dev/running.ts';
import { bundle, migrate } from '../../worker/dev/wrangler.ts';
import { preparedWorkerIn, setPreparedWorker } from './harness/prepared-worker.ts';

const done = async (running: Running): Promise<void> => {
  const { code } = await running.ended;
  if (code !== 0) throw new Error(running.said());
};

/** @returns removes it. */
export default async (): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(join(tmpdir(), 'whynow-prepared-'));
  const { state, config } = preparedWorkerIn(folder);
  await done(migrate(state));
  await done(bundle(join(folder, 'script')));
  await writeFile(config, JSON.stringify(configOf(join(folder, 'script', 'index.js'))));
  setPreparedWorker(folder);
  return () => rm(folder, { recursive: true, force: true });
};

/** wrangler.toml as it is, with the built script in place of its sources. */
const configOf = (script: string) => {
  const written = unstable_readConfig({ config: join(root, 'wrangler.toml') });
  return {
    ...written,
    main: script,
    no_bundle: true,
    build: undefined,
    minify: undefined,
    assets: { ...written.assets, directory: join(root, written.assets?.directory ?? '') },
  };
};
