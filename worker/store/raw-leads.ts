/** A lead's row whole, whatever columns it has, to be put back as it was. JSON columns are taken apart. */
import * as z from 'zod';
import { type Statement, statement } from './database.ts';
import type { WorkspaceId } from './ids.ts';

const jsonColumns = new Set(['tags', 'lists', 'summary', 'change', 'tier_set', 'history']);
export const rawLeadSchema = z.record(z.string().regex(/^[a-z_]+$/), z.json());
export type RawLead = z.infer<typeof rawLeadSchema>;

export const selectRawLead = (workspace: WorkspaceId, account: string): Statement =>
  statement('SELECT * FROM leads WHERE workspace = ? AND account = ?', workspace, account);

export const parseRawLead = (rows: readonly unknown[]): RawLead | null => {
  if (!rows[0]) return null;
  const row = z.record(z.string(), z.union([z.string(), z.number(), z.null()])).parse(rows[0]);
  return rawLeadSchema.parse(
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => [
        column,
        jsonColumns.has(column) && typeof value === 'string' ? JSON.parse(value) : value,
      ]),
    ),
  );
};

export const insertRawLead = (lead: RawLead): Statement => {
  const columns = Object.keys(lead);
  return statement(
    `INSERT INTO leads (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    ...columns.map((column) => {
      const value = lead[column] ?? null;
      if (jsonColumns.has(column)) return value === null ? null : JSON.stringify(value);
      return typeof value === 'string' || typeof value === 'number' ? value : null;
    }),
  );
};

export const deleteLead = (workspace: WorkspaceId, account: string): Statement =>
  statement('DELETE FROM leads WHERE workspace = ? AND account = ?', workspace, account);
