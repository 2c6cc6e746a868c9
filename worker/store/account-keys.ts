/** Identity keys: which account a domain, a LinkedIn company or a name stands for. */
import { z } from 'zod';
import { type Database, type Statement, statement } from './database.ts';
import type { WorkspaceId } from './ids.ts';
import { jsonColumn } from './json.ts';

export interface KeyHit {
  key: string;
  account: string;
}
/** An account of the same name, with all its keys. */
export interface NameHit {
  account: string;
  keys: string[];
}
const keyRow = z.object({ key: z.string(), account: z.string() });
const nameRow = z.object({ account: z.string(), keys: jsonColumn(z.array(z.string())) });

export const selectByKeys = (workspace: WorkspaceId, keys: readonly string[]): Statement =>
  statement(
    'SELECT key, account FROM account_keys WHERE workspace = ? AND key IN (SELECT value FROM json_each(?))',
    workspace,
    JSON.stringify(keys),
  );
export const parseKeyHits = (rows: readonly unknown[]): KeyHit[] => rows.map((row) => keyRow.parse(row));

/** Reads all leads of the workspace, but only where none of the keys is known: that is, for a new company. */
export const selectByName = (
  workspace: WorkspaceId,
  nameKey: string | null,
  keys: readonly string[],
): Statement =>
  statement(
    `SELECT l.account, (SELECT json_group_array(k.key) FROM account_keys k
                         WHERE k.workspace = ?1 AND k.account = l.account) AS keys
       FROM leads l
      WHERE l.workspace = ?1 AND l.name_key = ?2 AND ?2 IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM account_keys
                         WHERE workspace = ?1 AND key IN (SELECT value FROM json_each(?3)))
      ORDER BY l.account LIMIT 10`,
    workspace,
    nameKey,
    JSON.stringify(keys),
  );
export const parseNameHits = (rows: readonly unknown[]): NameHit[] => rows.map((row) => nameRow.parse(row));

/** Plain inserts: a key that another capture took meanwhile fails the batch. */
export const insertKeys = (workspace: WorkspaceId, account: string, keys: readonly string[]): Statement =>
  statement(
    'INSERT INTO account_keys (workspace, key, account) SELECT ?, value, ? FROM json_each(?)',
    workspace,
    account,
    JSON.stringify(keys),
  );

/** All keys of some accounts, their names among them; reads the workspace's keys, so for rare questions only. */
export const listKeysOf = async (
  db: Database,
  workspace: WorkspaceId,
  accounts: readonly string[],
): Promise<string[]> => {
  if (accounts.length === 0) return [];
  const rows = await db.all(
    keyRow,
    `SELECT key, account FROM account_keys
      WHERE workspace = ?1 AND account IN (SELECT value FROM json_each(?2))
      UNION SELECT 'name:' || name_key, account FROM leads
      WHERE workspace = ?1 AND account IN (SELECT value FROM json_each(?2)) AND name_key IS NOT NULL`,
    workspace,
    JSON.stringify(accounts),
  );
  return rows.map(({ key }) => key);
};
