/** Actions on many leads: what was asked, what came of it, and what stood there before, for a week. */
import * as z from 'zod';
import { tierSetSchema } from '../../shared/api/lead.ts';
import {
  type BulkRequest,
  type BulkResult,
  bulkRequestSchema,
  bulkResultSchema,
} from '../../shared/api/lead-work.ts';
import type { LeadState } from '../lead/lead-edit.ts';
import { type Database, type Statement, statement } from './database.ts';
import type { WorkspaceId } from './ids.ts';
import { jsonColumn } from './json.ts';
import { leadRow } from './leads.ts';
import type { Session } from './tokens.ts';

export const leadStateSchema = z.object({
  owner: z.string().nullable(),
  ownerSince: z.string().nullable(),
  stage: leadRow.shape.stage,
  tags: z.array(z.string()),
  lists: z.array(z.string()),
  nextStep: z.string().nullable(),
  nextStepOn: z.string().nullable(),
  tierSet: tierSetSchema.nullable().default(null),
}) satisfies z.ZodType<LeadState>;

/** By lead: the version that the action made, and the state before it. */
const beforeSchema = z.record(z.string(), z.object({ version: z.int(), state: leadStateSchema }));

const actionRow = z.object({
  member: z.string(),
  request: jsonColumn(bulkRequestSchema),
  results: jsonColumn(bulkResultSchema),
  before: jsonColumn(beforeSchema),
  undoneAt: z.string().nullable(),
});
export type BulkAction = z.infer<typeof actionRow>;

export const findBulkAction = (
  db: Database,
  workspace: WorkspaceId,
  id: string,
): Promise<BulkAction | null> =>
  db.find(
    actionRow,
    `SELECT member, request, results, before, undone_at AS undoneAt FROM bulk_actions
      WHERE workspace = ? AND id = ?`,
    workspace,
    id,
  );

/** A plain insert: an action that is there already fails the batch. */
export const insertBulkAction = (
  { workspace, member }: Session,
  request: BulkRequest,
  results: BulkResult,
  before: BulkAction['before'],
  now: string,
): Statement =>
  statement(
    `INSERT INTO bulk_actions (workspace, id, member, at, request, results, before) VALUES (?, ?, ?, ?, ?, ?, ?)`,
    workspace,
    request.id,
    member,
    now,
    JSON.stringify(request),
    JSON.stringify(results),
    JSON.stringify(before),
  );

export const markUndone = (workspace: WorkspaceId, id: string, now: string): Statement =>
  statement(
    'UPDATE bulk_actions SET undone_at = ? WHERE workspace = ? AND id = ? AND undone_at IS NULL',
    now,
    workspace,
    id,
  );

export const deleteOldBulkActions = (before: string): Statement =>
  statement('DELETE FROM bulk_actions WHERE at < ?', before);
