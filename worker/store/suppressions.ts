/** The suppression list: keyed hashes of who must not be captured again. */
import * as z from 'zod';
import { type Database, type Statement, statement } from './database.ts';
import type { WorkspaceId } from './ids.ts';

/** @returns the key that stands: the first of two at once wins. */
export const ensureSuppressionKey = async (
  db: Database,
  workspace: WorkspaceId,
  made: string,
): Promise<string> => {
  const [rows = []] = await db.batch([
    statement(
      `UPDATE workspaces SET suppression_key = coalesce(suppression_key, ?) WHERE id = ?
       RETURNING suppression_key AS key`,
      made,
      workspace,
    ),
  ]);
  return z.object({ key: z.string() }).parse(rows[0]).key;
};

/** null where nobody was ever suppressed. */
export const findSuppressionKey = async (db: Database, workspace: WorkspaceId): Promise<string | null> =>
  (
    await db.find(
      z.object({ key: z.string().nullable() }),
      'SELECT suppression_key AS key FROM workspaces WHERE id = ?',
      workspace,
    )
  )?.key ?? null;

/** What one erasure has put on the list. */
export const listHashesOf = async (
  db: Database,
  workspace: WorkspaceId,
  erasure: string,
): Promise<string[]> => {
  const rows = await db.all(
    z.object({ hash: z.string() }),
    'SELECT hash FROM suppressions WHERE workspace = ? AND erasure = ?',
    workspace,
    erasure,
  );
  return rows.map(({ hash }) => hash);
};

export const insertSuppressions = (
  workspace: WorkspaceId,
  erasure: string,
  hashes: readonly string[],
): Statement =>
  statement(
    `INSERT INTO suppressions (workspace, hash, erasure)
     SELECT ?, value, ? FROM json_each(?) WHERE true ON CONFLICT DO NOTHING`,
    workspace,
    erasure,
    JSON.stringify(hashes),
  );

/** Those of the hashes that are on the list. */
export const findSuppressed = async (
  db: Database,
  workspace: WorkspaceId,
  hashes: readonly string[],
): Promise<Set<string>> => {
  const rows = await db.all(
    z.object({ hash: z.string() }),
    'SELECT hash FROM suppressions WHERE workspace = ? AND hash IN (SELECT value FROM json_each(?))',
    workspace,
    JSON.stringify(hashes),
  );
  return new Set(rows.map(({ hash }) => hash));
};

/**
 * As a condition of SQL: the list has not come to name one of those who are about to be written. A batch that writes
 * them must fail where it does not hold.
 */
export const unsuppressed = (
  workspace: WorkspaceId,
  key: string | null,
  hashes: readonly string[],
): Statement => {
  const sameKey = '(SELECT suppression_key FROM workspaces WHERE id = ?) IS ?';
  // Without a key there is no list.
  if (key === null) return { sql: sameKey, params: [workspace, null] };
  return {
    sql: `${sameKey} AND NOT EXISTS (
       SELECT 1 FROM suppressions WHERE workspace = ? AND hash IN (SELECT value FROM json_each(?)))`,
    params: [workspace, key, workspace, JSON.stringify(hashes)],
  };
};
