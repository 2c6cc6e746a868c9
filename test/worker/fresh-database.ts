/** Each test starts on empty storage and a migrated database. */
import { applyD1Migrations, reset } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeEach } from 'vitest';

/** What the migrations have come to in this file's first test: tables made as they stand in the end take a tenth of the time. */
let schema: string[] | null = null;

/** In the order of making, tables before their indexes. What SQLite and D1 keep for themselves they make themselves. */
const schemaQuery = `SELECT sql FROM sqlite_schema
  WHERE sql IS NOT NULL AND name NOT GLOB 'sqlite_*' AND name NOT GLOB '_cf_*' ORDER BY rowid`;

/** What has been idle for ten seconds is put away, and a reset passes it over: woken, it is reset with the rest. */
const wakeAll = () => Promise.all([env.DB.prepare('SELECT 1').run(), env.CACHE.get('anything')]);

beforeEach(async () => {
  await wakeAll();
  await reset();
  if (schema) {
    await env.DB.batch(schema.map((sql) => env.DB.prepare(sql)));
    return;
  }
  await applyD1Migrations(env.DB, env.TEST_MIGRATIONS);
  const { results } = await env.DB.prepare(schemaQuery).all<{ sql: string }>();
  schema = results.map(({ sql }) => sql);
});
