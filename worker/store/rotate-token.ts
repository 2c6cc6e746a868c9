/** Renews a browser's token. */
import type { Authorized } from '../authorize.ts';
import { insertAudit } from './audit.ts';
import { type Database, statement } from './database.ts';
import { deviceId } from './tokens.ts';
import { writeAs } from './write-as.ts';

/**
 * A new token beside the one that asks, which lives on until the new one is first used: where the answer is lost, the
 * browser asks again with what it has, and the token that nobody got is revoked.
 */
export const rotateToken = async (
  db: Database,
  session: Authorized<'device.own'>,
  next: { hash: string; expiresAt: string },
  now: string,
): Promise<void> => {
  await writeAs(
    db,
    session,
    'device.own',
    [
      statement(
        'UPDATE tokens SET revoked_at = ? WHERE replaces = ? AND hash <> ? AND revoked_at IS NULL',
        now,
        session.token,
        next.hash,
      ),
      statement(
        `INSERT INTO tokens (hash, workspace, member, device, created_at, expires_at, replaces)
         SELECT ?, workspace, member, device, ?, ?, hash FROM tokens WHERE hash = ? ON CONFLICT DO NOTHING`,
        next.hash,
        now,
        next.expiresAt,
        session.token,
      ),
      insertAudit(session, { action: 'device.rotate', object: deviceId(next.hash) }, now),
    ],
    now,
  );
};
