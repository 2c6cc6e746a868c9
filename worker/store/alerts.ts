/** Who is told of which new signal. Ids alone: what is shown is read from the signal, so that what is erased there is gone here. */
import * as z from 'zod';
import { type Alert, type AlertSettings, alertSchema, alertSettingsSchema } from '../../shared/api/alerts.ts';
import type { AccountSignal } from '../../shared/observe.ts';
import type { Authorized } from '../authorize.ts';
import { type Database, type Statement, statement } from './database.ts';
import type { WorkspaceId } from './ids.ts';
import { jsonColumn } from './json.ts';
import { writeAs } from './write-as.ts';

/**
 * In the batch that writes the signals, after what it does to the lead. A row each for its owner and for those who follow
 * one of its lists, but for the member whose doing it is; none twice.
 * @param by null: nobody's, a source told it
 */
export const insertAlerts = (
  workspace: WorkspaceId,
  account: string,
  signals: readonly Pick<AccountSignal, 'id'>[],
  by: string | null,
  now: string,
): Statement =>
  statement(
    `INSERT INTO alerts (workspace, member, account, signal, at)
     SELECT l.workspace, m.id, l.account, s.value, ?4
       FROM leads l JOIN members m ON m.workspace = l.workspace JOIN json_each(?3) s
      WHERE l.workspace = ?1 AND l.account = ?2 AND m.removed_at IS NULL AND m.id IS NOT ?5
        AND ((l.owner = m.id AND coalesce(m.alerts->>'owned', 1) = 1)
             OR EXISTS (SELECT 1 FROM json_each(l.lists) a JOIN json_each(m.alerts, '$.lists') f ON f.value = a.value))
     ON CONFLICT DO NOTHING`,
    workspace,
    account,
    JSON.stringify(signals.map(({ id }) => id)),
    now,
    by,
  );

const columns = `a.account, l.summary->>'name' AS accountName, a.signal, s.kind, s.occurred_at AS occurredAt,
  s.source->>'quote' AS quote, s.source->>'url' AS url, a.at`;
const tables = `alerts a JOIN signals s ON s.workspace = a.workspace AND s.account = a.account AND s.id = a.signal
  JOIN leads l ON l.workspace = a.workspace AND l.account = a.account`;

/** Newest first. */
export const listAlerts = (
  db: Database,
  { workspace, member }: Authorized<'lead.read'>,
  since: string,
  limit: number,
): Promise<Alert[]> =>
  db.all(
    alertSchema,
    `SELECT ${columns} FROM ${tables} WHERE a.workspace = ? AND a.member = ? AND a.at > ?
      ORDER BY a.at DESC, a.account, a.signal LIMIT ?`,
    workspace,
    member,
    since,
    limit,
  );

/** Those that no browser has taken are this asking's from now on. @returns all that this asking has taken, oldest first */
export const takeAlerts = async (
  db: Database,
  session: Authorized<'lead.read'>,
  asking: string,
  since: string,
  now: string,
): Promise<Alert[]> => {
  const { workspace, member } = session;
  const [, rows = []] = await writeAs(
    db,
    session,
    'lead.read',
    [
      statement(
        'UPDATE alerts SET taken = ?1 WHERE workspace = ?2 AND member = ?3 AND at > ?4 AND taken IS NULL',
        asking,
        workspace,
        member,
        since,
      ),
      statement(
        `SELECT ${columns} FROM ${tables} WHERE a.workspace = ? AND a.member = ? AND a.at > ? AND a.taken = ?
          ORDER BY a.at, a.account, a.signal LIMIT 100`,
        workspace,
        member,
        since,
        asking,
      ),
    ],
    now,
  );
  return rows.map((row) => alertSchema.parse(row));
};

export const findAlertSettings = async (
  db: Database,
  { workspace, member }: Authorized<'lead.read'>,
): Promise<AlertSettings> =>
  (
    await db.find(
      z.object({ alerts: jsonColumn(alertSettingsSchema) }),
      'SELECT alerts FROM members WHERE workspace = ? AND id = ?',
      workspace,
      member,
    )
  )?.alerts ?? alertSettingsSchema.parse({});

export const putAlertSettings = async (
  db: Database,
  session: Authorized<'lead.read'>,
  settings: AlertSettings,
  now: string,
): Promise<void> => {
  await writeAs(
    db,
    session,
    'lead.read',
    [
      statement(
        'UPDATE members SET alerts = ? WHERE workspace = ? AND id = ?',
        JSON.stringify(settings),
        session.workspace,
        session.member,
      ),
    ],
    now,
  );
};

/** Merged into another, the account's alerts lead there. */
export const moveAlerts = (workspace: WorkspaceId, from: string, to: string): Statement =>
  statement(
    'UPDATE OR IGNORE alerts SET account = ? WHERE workspace = ? AND account = ?',
    to,
    workspace,
    from,
  );

export const deleteOldAlerts = (before: string): Statement =>
  statement('DELETE FROM alerts WHERE at < ?', before);
