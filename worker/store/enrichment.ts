/** When an account is to be looked up, by whom it is being looked up, and how its lookups ended. */
import * as z from 'zod';
import {
  type Enrichment,
  type EnrichmentSettings,
  enrichmentSchema,
  enrichmentSettingsSchema,
} from '../../shared/api/enrichment.ts';
import { type Database, type Statement, statement } from './database.ts';
import { type WorkspaceId, workspaceIdSchema } from './ids.ts';
import { jsonColumn } from './json.ts';

const taken = z.object({ enrichment: jsonColumn(enrichmentSchema), dueAt: z.string() });
/** Takes an account that is due for one run, until the lease ends. @returns a row where it was there to be taken */
export const leaseAccount = (
  workspace: WorkspaceId,
  account: string,
  now: string,
  until: string,
): Statement =>
  statement(
    `UPDATE accounts SET enrich_lease = ?1, enrichment = json_set(enrichment, '$.tries', coalesce(enrichment->>'tries', 0) + 1)
      WHERE workspace = ?2 AND id = ?3 AND enrich_at <= ?4 AND (enrich_lease IS NULL OR enrich_lease <= ?4)
     RETURNING enrichment, enrich_at AS dueAt`,
    until,
    workspace,
    account,
    now,
  );

export const parseTaken = (rows: readonly unknown[]) => (rows[0] ? taken.parse(rows[0]) : null);

const settingsRow = z.object({
  settings: jsonColumn(enrichmentSettingsSchema.catch(enrichmentSettingsSchema.parse({}))),
  keys: jsonColumn(z.record(z.string(), z.string())),
});
export type TeamEnrichment = { settings: EnrichmentSettings; keys: Record<string, string> };

/** A team's settings, and its keys as they are kept: sealed. */
export const selectSettings = (workspace: WorkspaceId): Statement =>
  statement(
    `SELECT enrichment AS settings,
            (SELECT json_group_object(provider, sealed) FROM provider_keys WHERE workspace = ?1) AS keys
       FROM workspaces WHERE id = ?1`,
    workspace,
  );
export const parseSettings = (rows: readonly unknown[]): TeamEnrichment => settingsRow.parse(rows[0]);

/**
 * Ends a run. What was made due while it ran stays due.
 * @param lease and dueAt as it took them: another run's are not its to end. @param nextAt null where nothing is due
 */
export const endRun = (
  workspace: WorkspaceId,
  account: string,
  taken: { lease: string; dueAt: string },
  enrichment: Enrichment,
  nextAt: string | null,
): Statement =>
  statement(
    `UPDATE accounts SET enrichment = ?1, enrich_lease = NULL,
            enrich_at = CASE WHEN enrich_at = ?2 THEN ?3 ELSE enrich_at END
      WHERE workspace = ?4 AND id = ?5 AND enrich_lease = ?6`,
    JSON.stringify(enrichment),
    taken.dueAt,
    nextAt,
    workspace,
    account,
    taken.lease,
  );

/** Makes a known account due now, unless it is due already; a run that is on its way does not count. Where there is something new to ask by, or it has grown old. */
export const makeDue = (
  workspace: WorkspaceId,
  account: string,
  now: string,
  /** Looked at before that, it has grown old; null: due whenever it was looked at. */
  oldFrom: string | null,
): Statement =>
  statement(
    `UPDATE accounts SET enrich_at = ?1
      WHERE workspace = ?2 AND id = ?3
        AND CASE WHEN ?4 IS NULL THEN enrich_at IS NULL OR enrich_at > ?1 OR enrich_lease > ?1
                 ELSE enrich_at IS NULL AND coalesce(enrichment->>'at', '') < ?4 END
     RETURNING id`,
    now,
    workspace,
    account,
    oldFrom,
  );

/** Accounts of all workspaces that are due and in nobody's hands, longest due first: what lost messages left behind. */
export const listDueAccounts = (db: Database, now: string, limit: number) =>
  db.all(
    z.object({ workspace: workspaceIdSchema, account: z.string() }),
    `SELECT workspace, id AS account FROM accounts
      WHERE enrich_at <= ?1 AND (enrich_lease IS NULL OR enrich_lease <= ?1)
      ORDER BY enrich_at, workspace, id LIMIT ?2`,
    now,
    limit,
  );

/** Adds a lookup's price where the month's cap leaves room for it. @returns a row where it does */
export const spend = (
  workspace: WorkspaceId,
  provider: string,
  month: string,
  mills: number,
  cap: number,
): Statement =>
  statement(
    `INSERT INTO spending (workspace, month, provider, mills, lookups)
     SELECT ?1, ?2, ?3, ?4, 1
      WHERE (SELECT coalesce(sum(mills), 0) FROM spending WHERE workspace = ?1 AND month = ?2) + ?4 <= ?5
     ON CONFLICT DO UPDATE SET mills = mills + excluded.mills, lookups = lookups + 1
     RETURNING mills`,
    workspace,
    month,
    provider,
    mills,
    cap,
  );

/** Where only a hit is charged. */
export const unspend = (workspace: WorkspaceId, provider: string, month: string, mills: number): Statement =>
  statement(
    'UPDATE spending SET mills = mills - ? WHERE workspace = ? AND month = ? AND provider = ?',
    mills,
    workspace,
    month,
    provider,
  );

export const insertDeadLookups = (
  workspace: WorkspaceId,
  account: string,
  dead: readonly { provider: string; reason: string }[],
  now: string,
): Statement =>
  statement(
    `INSERT INTO dead_lookups (workspace, account, provider, reason, at)
     SELECT ?1, ?2, value->>'provider', value->>'reason', ?3 FROM json_each(?4) WHERE true
     ON CONFLICT DO UPDATE SET reason = excluded.reason, at = excluded.at`,
    workspace,
    account,
    now,
    JSON.stringify(dead),
  );
