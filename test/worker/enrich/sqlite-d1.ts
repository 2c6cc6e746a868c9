/** D1 as Node has it: the same SQLite, with the project's own migrations, in memory. For runs too many for workerd's. */
import { readdirSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import type { D1Database } from '@cloudflare/workers-types';

const migrations = fileURLToPath(new URL('../../../worker/migrations/', import.meta.url));

interface Bound {
  sql: string;
  params: (string | number | null)[];
}

export const sqliteD1 = (): { d1: D1Database; query(sql: string): Record<string, unknown>[] } => {
  const database = new DatabaseSync(':memory:');
  for (const file of readdirSync(migrations).sort())
    database.exec(readFileSync(`${migrations}${file}`, 'utf8'));
  const prepared = new Map<string, ReturnType<DatabaseSync['prepare']>>();
  const run = ({ sql, params }: Bound) => {
    const statement = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, statement);
    // Numbered parameters are named ones to Node.
    if (!/\?\d/.test(sql)) return statement.all(...params);
    statement.setAllowUnknownNamedParameters(true);
    return statement.all(Object.fromEntries(params.map((value, at) => [`?${at + 1}`, value])));
  };
  const d1 = {
    prepare: (sql: string) => ({ bind: (...params: Bound['params']) => ({ sql, params }) }),
    batch: async (statements: Bound[]) => {
      database.exec('BEGIN');
      try {
        const results = statements.map((one) => ({ results: run(one) }));
        database.exec('COMMIT');
        return results;
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      }
    },
  };
  return { d1: d1 as unknown as D1Database, query: (sql) => database.prepare(sql).all() };
};
