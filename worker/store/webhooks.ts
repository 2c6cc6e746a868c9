/** Webhooks: who is told of what. Their secrets leave the store for signing alone. */
import * as z from 'zod';
import { type Webhook, webhookSchema } from '../../shared/api/webhooks.ts';
import type { Authorized } from '../authorize.ts';
import { Refusal } from '../problem.ts';
import { insertAudit, insertAuditIfChanged } from './audit.ts';
import { type Database, statement } from './database.ts';
import type { WorkspaceId } from './ids.ts';
import { jsonColumn } from './json.ts';
import { writeAs } from './write-as.ts';

const most = 20;

const webhookRow = webhookSchema
  .extend({ events: jsonColumn(webhookSchema.shape.events) })
  .transform(
    (row): Webhook => (row.format === 'standard' ? row : { ...row, url: `${new URL(row.url).origin}/…` }),
  );

const select = `SELECT id, url, format, language, events, created_at AS createdAt, disabled_at AS disabledAt
  FROM webhooks WHERE workspace = ?1`;

export const listWebhooks = (db: Database, workspace: WorkspaceId): Promise<Webhook[]> =>
  db.all(webhookRow, `${select} ORDER BY created_at, id`, workspace);

export const findWebhook = (db: Database, workspace: WorkspaceId, id: string): Promise<Webhook | null> =>
  db.find(webhookRow, `${select} AND id = ?2`, workspace, id);

const targetRow = webhookSchema
  .pick({ url: true, format: true, language: true })
  .extend({ secret: z.string().nullable() });
/** Where to, and what signs it: for sending alone. */
export type WebhookTarget = z.infer<typeof targetRow>;

export const findTarget = (db: Database, workspace: WorkspaceId, id: string): Promise<WebhookTarget | null> =>
  db.find(
    targetRow,
    'SELECT url, format, language, secret FROM webhooks WHERE workspace = ? AND id = ?',
    workspace,
    id,
  );

interface NewWebhook extends Pick<Webhook, 'url' | 'format' | 'language' | 'events'> {
  secret: string | null;
}

/** @throws Refusal `full` */
export const insertWebhook = async (
  db: Database,
  session: Authorized<'webhook.manage'>,
  id: string,
  webhook: NewWebhook,
  now: string,
): Promise<Webhook> => {
  const [, rows = []] = await writeAs(
    db,
    session,
    'webhook.manage',
    [
      statement(
        `INSERT INTO webhooks (workspace, id, url, format, language, events, secret, member, created_at)
         SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9 WHERE (SELECT count(*) FROM webhooks WHERE workspace = ?1) < ${most}
         ON CONFLICT DO NOTHING`,
        session.workspace,
        id,
        webhook.url,
        webhook.format,
        webhook.language,
        JSON.stringify(webhook.events),
        webhook.secret,
        session.member,
        now,
      ),
      statement(`${select} AND id = ?2`, session.workspace, id),
      insertAudit(session, { action: 'webhook.manage', object: id, after: { format: webhook.format } }, now),
    ],
    now,
  );
  if (!rows[0]) throw new Refusal('full');
  return webhookRow.parse(rows[0]);
};

/** @param stopped or going on. @returns null where there is none of this id */
export const stopWebhook = async (
  db: Database,
  session: Authorized<'webhook.manage'>,
  id: string,
  stopped: boolean,
  now: string,
): Promise<Webhook | null> => {
  const { workspace } = session;
  const [, , rows = []] = await writeAs(
    db,
    session,
    'webhook.manage',
    [
      statement(
        `UPDATE webhooks SET disabled_at = iif(?3, ?4, NULL)
          WHERE workspace = ?1 AND id = ?2 AND (disabled_at IS NULL) = ?3`,
        workspace,
        id,
        stopped ? 1 : 0,
        now,
      ),
      insertAuditIfChanged(session, { action: 'webhook.manage', object: id, after: { stopped } }, now),
      statement(`${select} AND id = ?2`, workspace, id),
    ],
    now,
  );
  return rows[0] ? webhookRow.parse(rows[0]) : null;
};

/** Its messages go with it. */
export const deleteWebhook = async (
  db: Database,
  session: Authorized<'webhook.manage'>,
  id: string,
  now: string,
): Promise<void> => {
  const { workspace } = session;
  await writeAs(
    db,
    session,
    'webhook.manage',
    [
      statement('DELETE FROM webhooks WHERE workspace = ? AND id = ?', workspace, id),
      insertAuditIfChanged(session, { action: 'webhook.manage', object: id, after: null }, now),
      statement('DELETE FROM deliveries WHERE workspace = ? AND webhook = ?', workspace, id),
    ],
    now,
  );
};

/** It answered 410: nobody is there any more. */
export const disableWebhook = (workspace: WorkspaceId, id: string, now: string) =>
  statement(
    'UPDATE webhooks SET disabled_at = ? WHERE workspace = ? AND id = ? AND disabled_at IS NULL',
    now,
    workspace,
    id,
  );
