/** All that an ingest has to know of the team, in one row. */
import * as z from 'zod';
import type { Model } from '../../shared/score/model.ts';
import type { Database } from './database.ts';
import { type WorkspaceId, workspaceIdSchema } from './ids.ts';
import { parseModel } from './models.ts';
import { type Select, select } from './one-question.ts';

export interface Team {
  /** The model that scores now. */
  model: Model;
  /** Of the suppression list; null where nobody was ever suppressed. */
  suppressionKey: string | null;
  /** Somebody is to be told of changes. */
  webhooks: boolean;
  /** Providers are asked about its accounts. */
  enriches: boolean;
}

const row = z.object({
  version: z.int().nullable(),
  body: z.string().nullable(),
  suppressionKey: z.string().nullable(),
  webhooks: z.int(),
  enriches: z.int(),
});

export const selectTeam = (workspace: WorkspaceId): Select =>
  select(
    row,
    `SELECT m.version, m.body, w.suppression_key AS suppressionKey,
            EXISTS (SELECT 1 FROM webhooks h WHERE h.workspace = ?1 AND h.disabled_at IS NULL) AS webhooks,
            coalesce(w.enrichment->>'off', 0) = 0 AS enriches
       FROM workspaces w LEFT JOIN models m ON m.workspace = w.id AND m.version = w.model
      WHERE w.id = ?1`,
    workspace,
  );

export const parseTeam = (rows: readonly unknown[]): Team => {
  const { version, suppressionKey, webhooks, enriches } = row.parse(
    rows[0] ?? { version: null, body: null, suppressionKey: null, webhooks: 0, enriches: 0 },
  );
  return {
    model: parseModel(version === null ? [] : rows),
    suppressionKey,
    webhooks: webhooks === 1,
    enriches: enriches === 1,
  };
};

export const listWorkspaces = async (db: Database): Promise<WorkspaceId[]> =>
  (await db.all(z.object({ id: workspaceIdSchema }), 'SELECT id FROM workspaces')).map(({ id }) => id);
