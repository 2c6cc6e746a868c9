/** Identity keys: which account a domain, a registration number, a LinkedIn company or a name stands for. */
import * as z from 'zod';
import { namePrefix } from '../identity/account-id.ts';
import { type Database, type Statement, statement } from './database.ts';
import type { WorkspaceId } from './ids.ts';
import { jsonColumn } from './json.ts';
import { type Select, select } from './one-question.ts';

export interface KeyHit {
  key: string;
  account: string;
}
/** An account of the same name, with all its keys. */
export interface NameHit {
  account: string;
  keys: string[];
  country: string | null;
}
const keyRow = z.object({ key: z.string(), account: z.string() });
const nameRow = z.object({
  account: z.string(),
  keys: jsonColumn(z.array(z.string())),
  country: z.string().nullable(),
});

export const selectByKeys = (workspace: WorkspaceId, keys: readonly string[]): Select =>
  select(
    keyRow,
    'SELECT key, account FROM account_keys WHERE workspace = ? AND key IN (SELECT value FROM json_each(?))',
    workspace,
    JSON.stringify(keys),
  );
export const parseKeyHits = (rows: readonly unknown[]): KeyHit[] => rows.map((row) => keyRow.parse(row));

/** The last character before and the first after `/`, as the ends of a range of keys. */
const aliases = (nameKey: string) => [`alias:${nameKey}/`, `alias:${nameKey}0`] as const;

/** Accounts of a name, but only where none of the keys is known: that is, for a new company. Two ranges of keys. */
export const selectByName = (
  workspace: WorkspaceId,
  nameKey: string | null,
  keys: readonly string[],
): Select =>
  select(
    nameRow,
    `SELECT l.account, l.summary->>'country' AS country, a.keys
       FROM leads l JOIN accounts a ON a.workspace = ?1 AND a.id = l.account
      WHERE l.workspace = ?1 AND l.name_key = ?2
        AND l.account IN (SELECT id FROM accounts WHERE workspace = ?1 AND id > ?4 || '-' AND id < ?4 || '.'
                          UNION SELECT account FROM account_keys WHERE workspace = ?1 AND key > ?5 AND key < ?6)
        AND NOT EXISTS (SELECT 1 FROM account_keys
                         WHERE workspace = ?1 AND key IN (SELECT value FROM json_each(?3)))
      ORDER BY l.account LIMIT 10`,
    workspace,
    nameKey,
    JSON.stringify(keys),
    nameKey === null ? null : namePrefix(nameKey),
    ...(nameKey === null ? [null, null] : aliases(nameKey)),
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

/** Keys go over from one account to another, or come back. */
export const moveKeys = (workspace: WorkspaceId, account: string, keys: readonly string[]): Statement =>
  statement(
    'UPDATE account_keys SET account = ? WHERE workspace = ? AND key IN (SELECT value FROM json_each(?))',
    account,
    workspace,
    JSON.stringify(keys),
  );

/** Under which an account is found by a name that its id does not begin with; null where it does. */
export const aliasKey = (account: string, nameKey: string | null): string | null =>
  nameKey === null || account.startsWith(`${namePrefix(nameKey)}-`) ? null : `alias:${nameKey}/${account}`;
