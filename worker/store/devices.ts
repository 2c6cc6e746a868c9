/** A member's browsers: their tokens, as they may be shown. */
import * as z from 'zod';
import type { Device } from '../../shared/api/team.ts';
import type { Authorized } from '../authorize.ts';
import { insertAuditIfChanged } from './audit.ts';
import { type Database, statement } from './database.ts';
import type { Session } from './tokens.ts';
import { writeAs } from './write-as.ts';

const deviceRow = z.object({
  id: z.string(),
  device: z.string(),
  createdAt: z.string(),
  lastUsedOn: z.string(),
  expiresAt: z.string(),
  current: z.int().transform(Boolean),
});

const live = 'workspace = ?1 AND member = ?2 AND revoked_at IS NULL AND expires_at > ?3';

/** Those that are still let in, newest first. @param session of whoever asks, for themselves or, as admin, for another */
export const listDevices = (
  db: Database,
  { workspace, token }: Session,
  member: string,
  now: string,
): Promise<Device[]> =>
  db.all(
    deviceRow,
    `SELECT substr(hash, -20) AS id, device, created_at AS createdAt, expires_at AS expiresAt,
            coalesce(last_used_on, substr(created_at, 1, 10)) AS lastUsedOn, hash = ?4 AS current
       FROM tokens WHERE ${live} ORDER BY created_at DESC, hash LIMIT 200`,
    workspace,
    member,
    now,
    token,
  );

/** With what it replaced and what was to replace it. @returns false where the member has no such browser */
export const revokeDevice = async <A extends 'device.own' | 'device.manage'>(
  db: Database,
  session: Authorized<A>,
  action: A,
  device: { member: string; id: string },
  now: string,
): Promise<boolean> => {
  const [revoked = []] = await writeAs(
    db,
    session,
    action,
    [
      statement(
        `UPDATE tokens SET revoked_at = ?3
          WHERE ${live} AND EXISTS (
            SELECT 1 FROM tokens named
             WHERE named.workspace = ?1 AND named.member = ?2 AND substr(named.hash, -20) = ?4
               AND (named.hash = tokens.hash OR named.hash = tokens.replaces OR named.replaces = tokens.hash))
         RETURNING 1 AS found`,
        session.workspace,
        device.member,
        now,
        device.id,
      ),
      insertAuditIfChanged(
        session,
        { action: 'device.revoke', object: device.id, before: { member: device.member } },
        now,
      ),
    ],
    now,
  );
  return revoked.length > 0;
};
