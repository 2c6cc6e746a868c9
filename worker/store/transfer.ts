/** Whole tables out and in, page by page, with the workspace left out on the way out and put in on the way in. */
import * as z from 'zod';
import { type Database, type Statement, statement } from './database.ts';
import type { WorkspaceId } from './ids.ts';
import { type TransferTable, transferTables, workspaceColumns } from './transfer-tables.ts';

const cell = z.union([z.string(), z.number(), z.null()]);
const anyRow = z.record(z.string(), cell);
export type TransferRow = z.infer<typeof anyRow>;

/** Rows after one, in the order of the table's key. */
export const readRows = async (
  db: Database,
  workspace: WorkspaceId,
  { table, key, where }: TransferTable,
  after: TransferRow | null,
  limit: number,
): Promise<TransferRow[]> => {
  const columns = key.join(', ');
  const beyond = after ? ` AND (${columns}) > (${key.map(() => '?').join(', ')})` : '';
  const rows = await db.all(
    anyRow,
    `SELECT * FROM ${table} WHERE workspace = ?${where ? ` AND ${where}` : ''}${beyond} ORDER BY ${columns} LIMIT ?`,
    workspace,
    ...(after ? key.map((name) => after[name] ?? null) : []),
    limit,
  );
  return rows.map(({ workspace: _, ...row }) => row);
};

export const readWorkspace = async (db: Database, workspace: WorkspaceId): Promise<TransferRow> => {
  const row = await db.find(
    anyRow,
    `SELECT ${workspaceColumns.join(', ')} FROM workspaces WHERE id = ?`,
    workspace,
  );
  if (!row) throw new Error('a session of a workspace that is not there');
  return row;
};

export const updateWorkspace = (workspace: WorkspaceId, row: TransferRow): Statement => {
  const given = workspaceColumns.filter((column) => row[column] !== undefined);
  return statement(
    `UPDATE workspaces SET ${given.map((column) => `${column} = ?`).join(', ')} WHERE id = ?`,
    ...given.map((column) => row[column] ?? null),
    workspace,
  );
};

/** Columns of each table as the database has them, `workspace` not counted. */
export const readColumns = async (db: Database): Promise<Map<string, Set<string>>> => {
  const rows = await db.all(
    z.object({ name: z.string(), columns: z.string() }),
    `SELECT t.value AS name, (SELECT group_concat(c.name) FROM pragma_table_info(t.value) c) AS columns
       FROM json_each(?) t`,
    JSON.stringify(transferTables.map(({ table }) => table)),
  );
  return new Map(
    rows.map(({ name, columns }) => [
      name,
      new Set(columns.split(',').filter((column) => column !== 'workspace')),
    ]),
  );
};

/** Leads that an import of this export has left, where it broke off, do not count. */
export const hasOtherLeads = async (
  db: Database,
  workspace: WorkspaceId,
  exportedAt: string,
): Promise<boolean> =>
  (await db.find(
    z.object({ account: z.string() }),
    `SELECT account FROM leads WHERE workspace = ?1
        AND (SELECT importing FROM workspaces WHERE id = ?1) IS NOT ?2 LIMIT 1`,
    workspace,
    exportedAt,
  )) !== null;

/** @param exportedAt of the export whose import begins, or null at its end */
export const markImporting = (workspace: WorkspaceId, exportedAt: string | null): Statement =>
  statement('UPDATE workspaces SET importing = ? WHERE id = ?', exportedAt, workspace);

/** What is there already stays, so that a batch may run twice. @param columns of the table, checked */
export const insertRows = (
  workspace: WorkspaceId,
  table: string,
  columns: readonly string[],
  rows: readonly TransferRow[],
): Statement =>
  statement(
    `INSERT INTO ${table} (workspace, ${columns.join(', ')})
     SELECT ?, ${columns.map((column) => `value->>'${column}'`).join(', ')} FROM json_each(?)
      WHERE true ON CONFLICT DO NOTHING`,
    workspace,
    JSON.stringify(rows),
  );
