/** Which providers a team asks, its sealed keys, and how each has done. */
import * as z from 'zod';
import {
  type DeadLookup,
  deadLookupSchema,
  type EnrichmentSettings,
  enrichmentSchema,
} from '../../shared/api/enrichment.ts';
import type { Authorized } from '../authorize.ts';
import { insertAudit, insertAuditIfChanged } from './audit.ts';
import { type Database, statement } from './database.ts';
import { parseSettings, selectSettings, type TeamEnrichment } from './enrichment.ts';
import type { WorkspaceId } from './ids.ts';
import { jsonColumn } from './json.ts';
import { writeAs } from './write-as.ts';

export const updateSettings = (
  db: Database,
  session: Authorized<'provider.manage'>,
  settings: EnrichmentSettings,
  now: string,
): Promise<unknown[][]> =>
  writeAs(
    db,
    session,
    'provider.manage',
    [
      statement(
        'UPDATE workspaces SET enrichment = ?1 WHERE id = ?2 AND enrichment IS NOT ?1',
        JSON.stringify(settings),
        session.workspace,
      ),
      insertAuditIfChanged(
        session,
        {
          action: 'provider.manage',
          object: session.workspace,
          after: { off: settings.off, chosen: settings.chosen, monthlyDollars: settings.monthlyDollars },
        },
        now,
      ),
    ],
    now,
  );

/** @param sealed null takes the key away. */
export const putKey = (
  db: Database,
  session: Authorized<'provider.manage'>,
  provider: string,
  sealed: string | null,
  now: string,
): Promise<unknown[][]> => {
  const { workspace, member } = session;
  const write =
    sealed === null
      ? statement('DELETE FROM provider_keys WHERE workspace = ? AND provider = ?', workspace, provider)
      : statement(
          `INSERT INTO provider_keys (workspace, provider, sealed, member, created_at) VALUES (?, ?, ?, ?, ?)
           ON CONFLICT DO UPDATE SET sealed = excluded.sealed, member = excluded.member, created_at = excluded.created_at`,
          workspace,
          provider,
          sealed,
          member,
          now,
        );
  const deed = { action: 'provider.manage', object: provider, after: { key: sealed !== null } } as const;
  return writeAs(db, session, 'provider.manage', [write, insertAudit(session, deed, now)], now);
};

const askedRow = z.object({ provider: z.string(), asked: z.int(), found: z.int(), failed: z.int() });
const fieldRow = z.object({
  provider: z.string(),
  field: z.string(),
  told: z.int(),
  wins: z.int(),
  age: z.number(),
});
const spentRow = z.object({ provider: z.string(), mills: z.int() });

export interface ProviderFigures extends TeamEnrichment {
  asked: Map<string, z.infer<typeof askedRow>>;
  fields: Map<string, z.infer<typeof fieldRow>[]>;
  spent: Map<string, number>;
}

/** Counted as it is asked, over the team's accounts: no lookup pays a row for it. @param providers ids */
export const readFigures = async (
  db: Database,
  workspace: WorkspaceId,
  providers: readonly string[],
  now: Date,
): Promise<ProviderFigures> => {
  const [settings = [], asked = [], fields = [], spent = []] = await db.batch([
    selectSettings(workspace),
    statement(
      `SELECT l.key AS provider, count(*) AS asked, sum(l.value->>'foundAt' IS NOT NULL) AS found,
              sum(l.value->>'outcome' IN ('error', 'forbidden', 'rate_limited')) AS failed
         FROM accounts a, json_each(a.enrichment, '$.lookups') l WHERE a.workspace = ? GROUP BY l.key`,
      workspace,
    ),
    statement(
      `SELECT c.value->>'$.source.by' AS provider, f.key AS field, count(DISTINCT a.id) AS told, sum(c.key = 0) AS wins,
              avg(julianday(?2) - julianday(c.value->>'$.source.at')) AS age
         FROM accounts a, json_each(a.facts) f, json_each(f.value) c
        WHERE a.workspace = ?1 AND c.value->>'$.source.by' IN (SELECT value FROM json_each(?3))
        GROUP BY 1, 2 ORDER BY 1, told DESC, 2`,
      workspace,
      now.toISOString(),
      JSON.stringify(providers),
    ),
    statement(
      'SELECT provider, mills FROM spending WHERE workspace = ? AND month = ?',
      workspace,
      now.toISOString().slice(0, 7),
    ),
  ]);
  return {
    ...parseSettings(settings),
    asked: new Map(asked.map((row) => askedRow.parse(row)).map((row) => [row.provider, row])),
    fields: Map.groupBy(
      fields.map((row) => fieldRow.parse(row)),
      ({ provider }) => provider,
    ),
    spent: new Map(
      spent.map((row) => spentRow.parse(row)).map(({ provider, mills }) => [provider, mills / 1000]),
    ),
  };
};

/** Newest first. */
export const listDeadLookups = (db: Database, workspace: WorkspaceId): Promise<DeadLookup[]> =>
  db.all(
    deadLookupSchema,
    `SELECT d.account, l.summary->>'name' AS accountName, d.provider, d.reason, d.at
       FROM dead_lookups d JOIN leads l ON l.workspace = d.workspace AND l.account = d.account
      WHERE d.workspace = ? ORDER BY d.at DESC, d.account, d.provider LIMIT 200`,
    workspace,
  );

/** It is asked again, as if it had never failed. @returns whether there was such a one */
export const replayDeadLookup = async (
  db: Database,
  session: Authorized<'provider.replay'>,
  { account, provider }: { account: string; provider: string },
  now: string,
): Promise<boolean> => {
  const { workspace } = session;
  const [gone = []] = await writeAs(
    db,
    session,
    'provider.replay',
    [
      statement(
        'DELETE FROM dead_lookups WHERE workspace = ? AND account = ? AND provider = ? RETURNING provider',
        workspace,
        account,
        provider,
      ),
      insertAuditIfChanged(session, { action: 'provider.replay', object: account, after: { provider } }, now),
      statement(
        `UPDATE accounts SET enrich_at = ?1,
                enrichment = CASE WHEN ?4 = '*' THEN json_set(enrichment, '$.tries', 0)
                                  ELSE json_remove(enrichment, '$.lookups."' || ?4 || '"') END
          WHERE workspace = ?2 AND id = ?3`,
        now,
        workspace,
        account,
        provider,
      ),
    ],
    now,
  );
  return gone.length > 0;
};

const accountRow = z.object({
  enrichment: jsonColumn(enrichmentSchema),
  dueAt: z.string().nullable(),
  lease: z.string().nullable(),
});

export const findAccountEnrichment = (db: Database, workspace: WorkspaceId, account: string) =>
  db.find(
    accountRow,
    'SELECT enrichment, enrich_at AS dueAt, enrich_lease AS lease FROM accounts WHERE workspace = ? AND id = ?',
    workspace,
    account,
  );

/** A member wants it looked up now: what failed or was missed is asked again, what was found while it counts is not. */
export const lookAgain = async (
  db: Database,
  session: Authorized<'account.edit'>,
  account: string,
  now: string,
): Promise<boolean> => {
  const [found = []] = await writeAs(
    db,
    session,
    'account.edit',
    [
      statement(
        `UPDATE accounts SET enrich_at = ?1, enrichment = json_set(enrichment, '$.lookups', (
           SELECT json_group_object(key, json(value)) FROM json_each(enrichment, '$.lookups')
            WHERE value->>'outcome' IN ('found', 'empty', 'rate_limited')))
          WHERE workspace = ?2 AND id = ?3 RETURNING id`,
        now,
        session.workspace,
        account,
      ),
    ],
    now,
  );
  return found.length > 0;
};
