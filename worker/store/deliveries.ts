/** Messages to webhooks: written with the change that they tell of, leased while one is sent, kept for a while. */
import * as z from 'zod';
import {
  type Delivery,
  deliverySchema,
  eventSchema,
  type ToldEvent,
  webhookFormats,
} from '../../shared/api/webhooks.ts';
import { languages } from '../../shared/words.ts';
import type { Authorized } from '../authorize.ts';
import { type Database, type Statement, statement } from './database.ts';
import { type WorkspaceId, workspaceIdSchema } from './ids.ts';
import { jsonColumn } from './json.ts';
import { writeAs } from './write-as.ts';

/**
 * One row a webhook that wants the event, and none where no webhook does. Returns the ids.
 * @param id of its one event, where it may be written twice
 */
export const insertDeliveries = (
  workspace: WorkspaceId,
  events: readonly ToldEvent[],
  now: string,
  id: string | null = null,
): Statement =>
  statement(
    `INSERT INTO deliveries (workspace, id, webhook, event, payload, state, attempts, next_at, created_at)
     SELECT ?1, e.value->>'id' || '_' || substr(w.id, 1, 8), w.id, e.value->>'type', e.value->'payload', 'waiting', 0,
            ?2, ?2
       FROM webhooks w JOIN json_each(?3) e ON EXISTS (SELECT 1 FROM json_each(w.events) WHERE value = e.value->>'type')
      WHERE w.workspace = ?1 AND w.disabled_at IS NULL
     ON CONFLICT DO NOTHING RETURNING id`,
    workspace,
    now,
    JSON.stringify(
      events.map((event) => ({ id: id ?? `msg_${crypto.randomUUID()}`, type: event.type, payload: event })),
    ),
  );

export const parseDeliveryIds = (rows: readonly unknown[]): string[] =>
  rows.map((row) => z.object({ id: z.string() }).parse(row).id);

const dueRow = z.object({
  id: z.string(),
  attempts: z.int(),
  payload: jsonColumn(eventSchema),
  webhook: z.string(),
  url: z.string(),
  format: z.enum(webhookFormats),
  language: z.enum(languages),
  secret: z.string().nullable(),
});
export type DueDelivery = z.infer<typeof dueRow>;

/** Those of the ids that are due, each for this one caller until `until`. */
export const leaseDeliveries = async (
  db: Database,
  workspace: WorkspaceId,
  ids: readonly string[],
  now: string,
  until: string,
): Promise<DueDelivery[]> => {
  // Leased by this call alone: another's lease lies ahead, so that its rows are not due.
  const [leased = [], rows = []] = await db.batch([
    statement(
      `UPDATE deliveries SET next_at = ?1, attempts = attempts + 1
        WHERE workspace = ?2 AND id IN (SELECT value FROM json_each(?3)) AND state = 'waiting' AND next_at <= ?4
       RETURNING id`,
      until,
      workspace,
      JSON.stringify(ids),
      now,
    ),
    statement(
      `SELECT d.id, d.attempts, d.payload, d.webhook, w.url, w.format, w.language, w.secret
         FROM deliveries d JOIN webhooks w ON w.workspace = d.workspace AND w.id = d.webhook
        WHERE d.workspace = ? AND d.id IN (SELECT value FROM json_each(?)) AND w.disabled_at IS NULL`,
      workspace,
      JSON.stringify(ids),
    ),
  ]);
  const mine = new Set(parseDeliveryIds(leased));
  return rows.map((row) => dueRow.parse(row)).filter(({ id }) => mine.has(id));
};

export interface DeliveryOutcome {
  id: string;
  state: Delivery['state'];
  nextAt: string;
  status: number | null;
  error: Delivery['error'];
}

export const updateDelivery = (workspace: WorkspaceId, outcome: DeliveryOutcome): Statement =>
  statement(
    'UPDATE deliveries SET state = ?, next_at = ?, status = ?, error = ? WHERE workspace = ? AND id = ?',
    outcome.state,
    outcome.nextAt,
    outcome.status,
    outcome.error,
    workspace,
    outcome.id,
  );

/** Due ones of all workspaces, longest due first: what a lost queue message left behind. */
export const listDueDeliveries = (db: Database, now: string, limit: number) =>
  db.all(
    z.object({ workspace: workspaceIdSchema, id: z.string() }),
    `SELECT workspace, id FROM deliveries WHERE state = 'waiting' AND next_at <= ? ORDER BY next_at, workspace, id
      LIMIT ?`,
    now,
    limit,
  );

const columns =
  'id, webhook, event, state, attempts, next_at AS nextAt, status, error, created_at AS createdAt';

/** Newest first. @param before the last of the page before */
export const listDeliveries = (
  db: Database,
  workspace: WorkspaceId,
  webhook: string,
  state: Delivery['state'] | null,
  before: { at: string; id: string } | null,
  limit: number,
): Promise<Delivery[]> =>
  db.all(
    deliverySchema,
    `SELECT ${columns} FROM deliveries
      WHERE workspace = ?1 AND webhook = ?2 AND (?3 IS NULL OR state = ?3)
        AND (?4 IS NULL OR (created_at, id) < (?4, ?5))
      ORDER BY created_at DESC, id DESC LIMIT ?6`,
    workspace,
    webhook,
    state,
    before?.at ?? null,
    before?.id ?? null,
    limit,
  );

/** A dead one sets out again, with all its tries. @returns null where there is none of this id */
export const reviveDelivery = async (
  db: Database,
  session: Authorized<'webhook.manage'>,
  id: string,
  now: string,
): Promise<Delivery | null> => {
  const [, rows = []] = await writeAs(
    db,
    session,
    'webhook.manage',
    [
      statement(
        `UPDATE deliveries SET state = 'waiting', attempts = 0, next_at = ?
          WHERE workspace = ? AND id = ? AND state <> 'waiting'`,
        now,
        session.workspace,
        id,
      ),
      statement(`SELECT ${columns} FROM deliveries WHERE workspace = ? AND id = ?`, session.workspace, id),
    ],
    now,
  );
  return rows[0] ? deliverySchema.parse(rows[0]) : null;
};

/** What has arrived is kept for a week, what died for a month. */
export const deleteOldDeliveries = (delivered: string, dead: string): Statement =>
  statement(
    `DELETE FROM deliveries WHERE (state = 'delivered' AND created_at < ?) OR (state = 'dead' AND created_at < ?)`,
    delivered,
    dead,
  );
