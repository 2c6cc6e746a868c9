/** Dated reasons to act, a row each. */
import * as z from 'zod';
import { accountSignalSchema } from '../../shared/api/account.ts';
import { sourceSchema } from '../../shared/api/score.ts';
import type { AccountSignal } from '../../shared/observe.ts';
import { type AccountPage, idsOf } from './account-page.ts';
import { type AccountRef, accountRef } from './account-ref.ts';
import { type Statement, statement } from './database.ts';
import type { WorkspaceId } from './ids.ts';
import { jsonColumn } from './json.ts';
import { type Select, select } from './one-question.ts';

const signalRow = z.object({
  account: z.string(),
  id: z.string(),
  kind: accountSignalSchema.shape.kind,
  occurredAt: z.string(),
  details: jsonColumn(accountSignalSchema.shape.details),
  source: jsonColumn(sourceSchema),
});

/** Signals fade within two years: of more than these an account's score would not change by a point. */
const mostPerAccount = 200;

export const selectSignals = (workspace: WorkspaceId, account: AccountRef): Select => {
  const id = accountRef(workspace, account);
  return select(
    signalRow,
    `SELECT account, id, kind, occurred_at AS occurredAt, details, source FROM signals
      WHERE workspace = ? AND account = ${id.sql} ORDER BY occurred_at DESC, id LIMIT ${mostPerAccount}`,
    workspace,
    ...id.params,
  );
};

export const selectSignalsOf = (workspace: WorkspaceId, page: AccountPage): Statement => {
  const ids = idsOf(workspace, page);
  return statement(
    `SELECT account, id, kind, occurred_at AS occurredAt, details, source FROM signals
      WHERE workspace = ? AND account IN ${ids.sql} ORDER BY occurred_at DESC, id`,
    workspace,
    ...ids.params,
  );
};

export const parseSignals = (rows: readonly unknown[]): (AccountSignal & { account: string })[] =>
  rows.map((row) => signalRow.parse(row));

export const upsertSignals = (
  workspace: WorkspaceId,
  account: string,
  signals: readonly AccountSignal[],
): Statement =>
  statement(
    // "WHERE true" tells the parser that ON CONFLICT belongs to the insert.
    `INSERT INTO signals (workspace, account, id, kind, occurred_at, details, source)
     SELECT ?, ?, value->>'id', value->>'kind', value->>'occurredAt', value->'details', value->'source'
       FROM json_each(?) WHERE true
     ON CONFLICT DO UPDATE SET occurred_at = excluded.occurred_at, details = excluded.details, source = excluded.source
      WHERE occurred_at IS NOT excluded.occurred_at OR details IS NOT excluded.details
         OR source IS NOT excluded.source`,
    workspace,
    account,
    JSON.stringify(signals),
  );

export const deleteSignal = (workspace: WorkspaceId, account: string, id: string): Statement =>
  statement('DELETE FROM signals WHERE workspace = ? AND account = ? AND id = ?', workspace, account, id);
