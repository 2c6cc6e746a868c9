/** Writes into a running Worker's local database what no quick test could bring about: a message that failed for days. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** @param state folder of the Worker's state. */
export const writeRows = async (state: string, sql: string, ...values: (string | number | null)[]) => {
  const folder = join(state, 'v3/d1/miniflare-D1DatabaseObject');
  const files = (await readdir(folder)).filter((name) => /^[0-9a-f]{64}\.sqlite$/.test(name));
  const [file] = files;
  if (!file || files.length > 1) throw new Error(`Expected one database in ${folder}: ${files.join(' ')}`);
  const database = new DatabaseSync(join(folder, file), { timeout: 5000 });
  try {
    database.prepare(sql).run(...values);
  } finally {
    database.close();
  }
};
