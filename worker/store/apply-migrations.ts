/** Migrations of a database on this machine, kept account of as `wrangler d1 migrations` does. */
import type { D1Database } from '@cloudflare/workers-types';

export interface Migration {
  /** Its file's name. */
  name: string;
  statements: readonly string[];
}

const table = `CREATE TABLE IF NOT EXISTS d1_migrations(
  id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)`;

/** Applies those that it lacks, in this order. Throws with the first that fails, of which nothing is kept. */
export const applyMigrations = async (db: D1Database, migrations: readonly Migration[]): Promise<void> => {
  await db.prepare(table).run();
  const { results } = await db.prepare('SELECT name FROM d1_migrations').all<{ name: string }>();
  const applied = new Set(results.map(({ name }) => name));
  for (const { name, statements } of migrations) {
    if (applied.has(name)) continue;
    await db.batch([
      ...statements.map((sql) => db.prepare(sql)),
      db.prepare('INSERT INTO d1_migrations (name) VALUES (?)').bind(name),
    ]);
  }
};
