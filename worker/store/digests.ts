/** The day's digest: of which workspaces it is due, and what people were told of since the one before. */
import * as z from 'zod';
import { signalKinds } from '../../shared/words.ts';
import type { Authorized } from '../authorize.ts';
import { insertAudit } from './audit.ts';
import { type Database, type Statement, statement } from './database.ts';
import { type WorkspaceId, workspaceIdSchema } from './ids.ts';
import { leadRow } from './leads.ts';
import { writeAs } from './write-as.ts';

const hourRow = z.object({ hour: z.int() });

export const findDigestHour = async (db: Database, workspace: WorkspaceId): Promise<number> =>
  (await db.find(hourRow, 'SELECT digest_hour AS hour FROM workspaces WHERE id = ?', workspace))?.hour ?? 6;

export const putDigestHour = async (
  db: Database,
  session: Authorized<'webhook.manage'>,
  hour: number,
  now: string,
): Promise<void> => {
  await writeAs(
    db,
    session,
    'webhook.manage',
    [
      statement('UPDATE workspaces SET digest_hour = ? WHERE id = ?', hour, session.workspace),
      insertAudit(session, { action: 'webhook.manage', object: 'digest', after: { hour } }, now),
    ],
    now,
  );
};

const dueRow = z.object({ workspace: workspaceIdSchema, before: z.string().nullable() });

/** Workspaces whose hour has come since their last digest, and that have somebody to send it to. The first waits for its hour. */
export const listDueDigests = (db: Database, now: Date, limit: number) => {
  const today = now.toISOString().slice(0, 10);
  const yesterday = new Date(now.getTime() - 86_400_000).toISOString().slice(0, 10);
  return db.all(
    dueRow,
    `SELECT w.id AS workspace, w.digested_at AS before FROM workspaces w
      WHERE coalesce(w.digested_at, '') <
              iif(w.digest_hour <= ?1, ?2, ?3) || printf('T%02d:00:00.000Z', w.digest_hour)
        AND (w.digested_at IS NOT NULL OR w.digest_hour = ?1)
        AND EXISTS (SELECT 1 FROM webhooks h JOIN json_each(h.events) e
                     WHERE h.workspace = w.id AND h.disabled_at IS NULL AND e.value = 'signals.digest')
      LIMIT ?4`,
    now.getUTCHours(),
    today,
    yesterday,
    limit,
  );
};

const toldRow = leadRow.pick({ score: true, tier: true, stage: true, owner: true, ownerName: true }).extend({
  account: z.string(),
  name: z.string(),
  domain: z.string().nullable(),
  signal: z.string(),
  kind: z.enum(signalKinds),
  occurredAt: z.string(),
  url: z.string(),
});
export type ToldSignal = z.infer<typeof toldRow>;

/** Each signal once, whomever was told of it; the accounts with the highest score first. */
export const listToldSignals = (
  db: Database,
  workspace: WorkspaceId,
  from: string,
  to: string,
  limit: number,
): Promise<ToldSignal[]> =>
  db.all(
    toldRow,
    `SELECT DISTINCT a.account, l.summary->>'name' AS name, l.summary->>'domain' AS domain, l.score, l.tier, l.stage,
            l.owner, o.name AS ownerName, a.signal, s.kind, s.occurred_at AS occurredAt, s.source->>'url' AS url
       FROM members m
       JOIN alerts a ON a.workspace = m.workspace AND a.member = m.id AND a.at > ?2 AND a.at <= ?3
       JOIN signals s ON s.workspace = a.workspace AND s.account = a.account AND s.id = a.signal
       JOIN leads l ON l.workspace = a.workspace AND l.account = a.account
       LEFT JOIN members o ON o.workspace = l.workspace AND o.id = l.owner
      WHERE m.workspace = ?1 ORDER BY l.score DESC, a.account, s.occurred_at DESC, a.signal LIMIT ?4`,
    workspace,
    from,
    to,
    limit,
  );

export const markDigested = (workspace: WorkspaceId, now: string): Statement =>
  statement('UPDATE workspaces SET digested_at = ? WHERE id = ?', now, workspace);
