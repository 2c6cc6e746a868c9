/**
 * Brings a local database up to date, as `wrangler d1 migrations apply --local` does. That starts a workerd for each
 * migration: 14 s of processor time for a new database, where one workerd for all takes 4.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getPlatformProxy, unstable_splitSqlQuery } from 'wrangler';
import type { Env } from '../env.ts';
import { applyMigrations } from '../store/apply-migrations.ts';

const [state] = process.argv.slice(2);
if (!state) throw new Error('Usage: migrate.ts STATE');
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'worker', 'migrations');

const { env, dispose } = await getPlatformProxy<Pick<Env, 'DB'>>({
  configPath: join(root, 'wrangler.toml'),
  persist: { path: join(state, 'v3') },
});
const names = readdirSync(folder).filter((name) => name.endsWith('.sql'));
const migrations = names
  .sort()
  .map((name) => ({ name, statements: unstable_splitSqlQuery(readFileSync(join(folder, name), 'utf8')) }));
await applyMigrations(env.DB, migrations);
await dispose();
