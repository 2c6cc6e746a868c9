/** Accounts: what is known of a company, in one row. `version` makes the loser of a race fail with its whole batch. */
import * as z from 'zod';
import { accountCaptureSchema, accountPersonSchema, factSchema } from '../../shared/api/account.ts';
import { scoreSchema } from '../../shared/api/score.ts';
import { factFields } from '../../shared/observe.ts';
import { peopleSince } from '../privacy/retention.ts';
import { type AccountPage, idsOf } from './account-page.ts';
import { type AccountRef, accountRef } from './account-ref.ts';
import { type Statement, statement } from './database.ts';
import type { WorkspaceId } from './ids.ts';
import { jsonColumn } from './json.ts';
import { type Select, select } from './one-question.ts';

export const factsSchema = z.partialRecord(z.enum(factFields), z.array(factSchema));
export type Facts = z.infer<typeof factsSchema>;

export const accountSchema = z.object({
  id: z.string(),
  version: z.int(),
  facts: factsSchema,
  people: z.array(accountPersonSchema),
  score: scoreSchema,
  /** Ids of the newest, newest first. */
  captures: z.array(z.string()),
  /** All keys under which it is found. */
  keys: z.array(z.string()),
});
export type AccountRow = z.infer<typeof accountSchema>;
const { shape } = accountSchema;
const accountRow = accountSchema.extend({
  facts: jsonColumn(shape.facts),
  people: jsonColumn(shape.people),
  score: jsonColumn(shape.score),
  captures: jsonColumn(shape.captures),
  keys: jsonColumn(shape.keys),
});

const columns = 'id, version, facts, people, score, captures, keys';

export const selectAccount = (workspace: WorkspaceId, account: AccountRef): Select => {
  const id = accountRef(workspace, account);
  return select(
    accountRow,
    `SELECT ${columns} FROM accounts WHERE workspace = ? AND id = ${id.sql}`,
    workspace,
    ...id.params,
  );
};

/** The account, where it is no longer at that version. */
export const selectMovedAccount = (workspace: WorkspaceId, id: string, version: number): Statement =>
  statement(
    `SELECT ${columns} FROM accounts WHERE workspace = ? AND id = ? AND version <> ?`,
    workspace,
    id,
    version,
  );

/** In the order of their ids. */
export const selectAccounts = (workspace: WorkspaceId, page: AccountPage): Statement => {
  const ids = idsOf(workspace, page);
  return statement(
    `SELECT ${columns} FROM accounts WHERE workspace = ? AND id IN ${ids.sql} ORDER BY id`,
    workspace,
    ...ids.params,
  );
};

export const parseAccounts = (rows: readonly unknown[]): AccountRow[] =>
  rows.map((row) => accountRow.parse(row));

/** @param enrichAt when providers are to be asked about it; null: not. */
export const insertAccount = (
  workspace: WorkspaceId,
  account: AccountRow,
  now: string,
  enrichAt: string | null = null,
): Statement =>
  statement(
    `INSERT INTO accounts (workspace, id, version, facts, people, score, captures, keys, people_since, created_at, enrich_at)
     VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?)`,
    workspace,
    account.id,
    ...jsonOf(account),
    peopleSince(account.people),
    now,
    enrichAt,
  );

/** @param account with the version that it was read at: a NULL version fails the batch where it has moved on. */
export const updateAccount = (workspace: WorkspaceId, account: AccountRow): Statement =>
  statement(
    `UPDATE accounts SET version = CASE WHEN version = ? THEN version + 1 END,
            facts = ?, people = ?, score = ?, captures = ?, keys = ?, people_since = ?
      WHERE workspace = ? AND id = ?`,
    account.version,
    ...jsonOf(account),
    peopleSince(account.people),
    workspace,
    account.id,
  );

const jsonOf = ({ facts, people, score, captures, keys }: AccountRow) =>
  [facts, people, score, captures, keys].map((value) => JSON.stringify(value));

/**
 * New scores for the accounts that nothing else has touched meanwhile: a capture that won the race scored them too.
 * Must come after the leads' own update in the batch, which looks at the same versions.
 */
export const updateScores = (
  workspace: WorkspaceId,
  scored: readonly Pick<AccountRow, 'id' | 'version' | 'score'>[],
): Statement =>
  statement(
    // Materialised, it is gone through first: else SQLite goes through all accounts, and reads the JSON for each.
    `WITH s AS MATERIALIZED (SELECT value FROM json_each(?2))
     UPDATE accounts SET version = version + 1, score = s.value->'score'
       FROM s
      WHERE workspace = ?1 AND accounts.id = s.value->>'id' AND version = s.value->>'version'`,
    workspace,
    JSON.stringify(scored.map(({ id, version, score }) => ({ id, version, score }))),
  );

/** The captures that an account's row lists, newest first. */
export const selectAccountCaptures = (workspace: WorkspaceId, account: string): Statement =>
  statement(
    `SELECT c.id, c.url, c.title, c.kind, c.captured_at AS capturedAt, c.received_at AS receivedAt, c.member AS "by"
       FROM json_each((SELECT captures FROM accounts WHERE workspace = ?1 AND id = ?2)) e
       JOIN captures c ON c.workspace = ?1 AND c.id = e.value
      ORDER BY e.key`,
    workspace,
    account,
  );
export const parseAccountCaptures = (rows: readonly unknown[]) =>
  rows.map((row) => accountCaptureSchema.parse(row));

export const deleteAccount = (workspace: WorkspaceId, id: string): Statement =>
  statement('DELETE FROM accounts WHERE workspace = ? AND id = ?', workspace, id);
