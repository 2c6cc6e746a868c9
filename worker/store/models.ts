/** Versions of the model: written once, never changed; the workspace's row says which of them scores. */
import * as z from 'zod';
import { modelSchema } from '../../shared/api/model.ts';
import type { ModelChoice, ModelList, ModelVersion } from '../../shared/api/scoring.ts';
import { type Model, startModel } from '../../shared/score/model.ts';
import type { Authorized } from '../authorize.ts';
import { jobPage } from '../jobs.ts';
import { insertAudit, insertAuditIfChanged } from './audit.ts';
import { type Database, type Statement, statement } from './database.ts';
import { type WorkspaceId, workspaceIdSchema } from './ids.ts';
import { jsonColumn } from './json.ts';
import { writeAs } from './write-as.ts';

const bodyRow = z.object({ version: z.int(), body: jsonColumn(z.record(z.string(), z.unknown())) });

/** What an older version does not say is as every team starts. */
const modelOf = (row: unknown): Model => {
  const { version, body } = bodyRow.parse(row);
  return modelSchema.parse({ ...startModel, ...body, version: `v${version}` });
};

/** The model that scores now. */
export const selectModel = (workspace: WorkspaceId): Statement =>
  statement(
    `SELECT m.version, m.body FROM workspaces w JOIN models m ON m.workspace = w.id AND m.version = w.model
      WHERE w.id = ?`,
    workspace,
  );
export const parseModel = (rows: readonly unknown[]): Model => (rows[0] ? modelOf(rows[0]) : startModel);

export const findActiveModel = async (db: Database, workspace: WorkspaceId): Promise<Model> => {
  const [rows = []] = await db.batch([selectModel(workspace)]);
  return parseModel(rows);
};

export const findModel = async (
  db: Database,
  workspace: WorkspaceId,
  version: number,
): Promise<Model | null> => {
  const [rows = []] = await db.batch([
    statement('SELECT version, body FROM models WHERE workspace = ? AND version = ?', workspace, version),
  ]);
  return rows[0] ? modelOf(rows[0]) : null;
};

const versionRow = z.object({
  version: z.int(),
  note: z.string(),
  member: z.string().nullable(),
  name: z.string().nullable(),
  at: z.string(),
});
const choiceRow = z.object({ active: z.int().nullable(), shadow: z.int().nullable() });
const rescoringRow = z.object({ accounts: z.int(), done: z.int().nullable() });

export const listModels = async (db: Database, workspace: WorkspaceId): Promise<ModelList> => {
  const [choices = [], rows = [], counts = []] = await db.batch([
    statement('SELECT model AS active, shadow FROM workspaces WHERE id = ?', workspace),
    statement(
      `SELECT v.version, v.note, v.member, m.name, v.created_at AS at FROM models v
         LEFT JOIN members m ON m.workspace = v.workspace AND m.id = v.member
        WHERE v.workspace = ? ORDER BY v.version DESC LIMIT 200`,
      workspace,
    ),
    statement(
      `SELECT (SELECT count(*) FROM leads WHERE workspace = w.id) AS accounts,
              CASE WHEN w.model_at IS NOT NULL AND (w.rescored_at IS NULL OR w.rescored_at < w.model_at)
                   THEN (SELECT count(*) FROM leads WHERE workspace = w.id AND account <= coalesce(w.rescoring_after, ''))
              END AS done
         FROM workspaces w WHERE w.id = ?`,
      workspace,
    ),
  ]);
  return {
    ...choiceRow.parse(choices[0]),
    rescoring: { ...rescoringRow.parse(counts[0]), perStep: jobPage },
    versions: rows.map((row): ModelVersion => {
      const { member, name, ...version } = versionRow.parse(row);
      return { ...version, by: member === null ? null : { id: member, name: name ?? '?' } };
    }),
  };
};

/** @throws Conflict where the number is taken. */
export const insertModel = (
  db: Database,
  session: Authorized<'model.edit'>,
  version: number,
  note: string,
  model: Model,
  now: string,
): Promise<unknown[][]> => {
  const { version: _, ...body } = model;
  return writeAs(
    db,
    session,
    'model.edit',
    [
      statement(
        'INSERT INTO models (workspace, version, body, note, member, created_at) VALUES (?, ?, ?, ?, ?, ?)',
        session.workspace,
        version,
        JSON.stringify(body),
        note,
        session.member,
        now,
      ),
      insertAudit(session, { action: 'model.add', object: `v${version}` }, now),
    ],
    now,
  );
};

/** All leads are to be scored anew by it: `model_at` says since when. */
export const chooseModel = (
  db: Database,
  session: Authorized<'model.edit'>,
  { active, shadow }: ModelChoice,
  now: string,
): Promise<unknown[][]> =>
  writeAs(
    db,
    session,
    'model.edit',
    [
      statement(
        `UPDATE workspaces SET model_at = CASE WHEN model IS ?2 THEN model_at ELSE ?4 END,
                rescoring_after = CASE WHEN model IS ?2 THEN rescoring_after END,
                rescoring_at = CASE WHEN model IS ?2 THEN rescoring_at END, model = ?2, shadow = ?3
          WHERE id = ?1 AND (model IS NOT ?2 OR shadow IS NOT ?3)`,
        session.workspace,
        active,
        shadow,
        now,
      ),
      insertAuditIfChanged(
        session,
        { action: 'model.choose', object: session.workspace, after: { active, shadow } },
        now,
      ),
    ],
    now,
  );

const unscoredRow = z.object({
  workspace: workspaceIdSchema,
  modelAt: z.string(),
  after: z.string().nullable(),
});

/**
 * Workspaces whose leads have not all been scored by the model that was chosen, and of which none has been since this
 * time; with the last account that has.
 */
export const listUnscored = (db: Database, before: string) =>
  db.all(
    unscoredRow,
    `SELECT id AS workspace, model_at AS modelAt, rescoring_after AS after FROM workspaces
      WHERE coalesce(rescoring_at, model_at) < ? AND (rescored_at IS NULL OR rescored_at < model_at) LIMIT 50`,
    before,
  );

/** The accounts up to this one have been scored by the model that was chosen at `modelAt`. */
export const keepRescoring = async (
  db: Database,
  workspace: WorkspaceId,
  modelAt: string,
  after: string,
  now: string,
): Promise<void> => {
  await db.batch([
    statement(
      'UPDATE workspaces SET rescoring_after = ?3, rescoring_at = ?4 WHERE id = ?1 AND model_at = ?2',
      workspace,
      modelAt,
      after,
      now,
    ),
  ]);
};

/** All leads have been scored by the model that was chosen at this time, or a later one. */
export const markRescored = async (db: Database, workspace: WorkspaceId, modelAt: string): Promise<void> => {
  await db.batch([
    statement(
      'UPDATE workspaces SET rescored_at = ?1 WHERE id = ?2 AND (rescored_at IS NULL OR rescored_at < ?1)',
      modelAt,
      workspace,
    ),
  ]);
};
