/** Who of an account's people has been told that their data is kept. */
import * as z from 'zod';
import { accountPersonSchema } from '../../shared/api/account.ts';
import { type Database, type Statement, statement } from './database.ts';
import type { WorkspaceId } from './ids.ts';
import { jsonColumn } from './json.ts';

const row = z.object({
  account: z.string(),
  accountName: z.string(),
  people: jsonColumn(z.array(accountPersonSchema)),
});

/** Accounts with somebody who has not been told, in the order of their ids. */
export const listUnnoticed = (db: Database, workspace: WorkspaceId, after: string | null, limit: number) =>
  db.all(
    row,
    `SELECT a.id AS account, l.summary->>'name' AS accountName, a.people
       FROM accounts a JOIN leads l ON l.workspace = a.workspace AND l.account = a.id
      WHERE a.workspace = ? AND a.id > ? AND a.people_since IS NOT NULL
        AND EXISTS (SELECT 1 FROM json_each(a.people) p WHERE p.value->>'noticedAt' IS NULL)
      ORDER BY a.id LIMIT ?`,
    workspace,
    after ?? '',
    limit,
  );

/** @returns a row where the account has somebody of that name. */
export const updateNoticed = (
  workspace: WorkspaceId,
  account: string,
  name: string,
  now: string,
): Statement =>
  statement(
    `UPDATE accounts SET version = version + 1, people = (
       SELECT json_group_array(CASE WHEN value->>'name' = ?3 THEN json_set(value, '$.noticedAt', ?4) ELSE json(value) END)
         FROM json_each(people))
      WHERE workspace = ?1 AND id = ?2 AND EXISTS (SELECT 1 FROM json_each(people) WHERE value->>'name' = ?3)
      RETURNING id`,
    workspace,
    account,
    name,
    now,
  );
