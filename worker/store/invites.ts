/** Invites: one use, hashed, and dead once whoever made them is no admin any more. */
import * as z from 'zod';
import { type Invite, inviteSchema } from '../../shared/api/team.ts';
import type { Role } from '../../shared/words.ts';
import type { Authorized } from '../authorize.ts';
import { insertAudit, insertAuditIfChanged } from './audit.ts';
import { type Database, type Statement, statement } from './database.ts';
import { type WorkspaceId, workspaceIdSchema } from './ids.ts';
import { type NewToken, type Paired, parsePaired, selectPaired } from './paired.ts';
import { deviceId } from './tokens.ts';
import { writeAs } from './write-as.ts';

export interface NewInvite {
  hash: string;
  name: string;
  role: Role;
  email: string | null;
  expiresAt: string;
}

const open = `token IS NULL AND revoked_at IS NULL
  AND EXISTS (SELECT 1 FROM members m WHERE m.workspace = invites.workspace AND m.id = invites.invited_by
                 AND m.role = 'admin' AND m.removed_at IS NULL)`;

export const insertInvite = async (
  db: Database,
  session: Authorized<'member.invite'>,
  invite: NewInvite,
  now: string,
): Promise<Invite> => {
  const { hash, name, role, email, expiresAt } = invite;
  const id = deviceId(hash);
  await writeAs(
    db,
    session,
    'member.invite',
    [
      statement(
        `INSERT INTO invites (hash, workspace, name, role, email, invited_by, created_at, expires_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
        hash,
        session.workspace,
        name,
        role,
        email,
        session.member,
        now,
        expiresAt,
      ),
      insertAudit(session, { action: 'member.invite', object: id, after: { role } }, now),
    ],
    now,
  );
  return { id, name, role, email, expiresAt, invitedBy: session.member, createdAt: now };
};

export const listInvites = (db: Database, workspace: WorkspaceId, now: string): Promise<Invite[]> =>
  db.all(
    inviteSchema,
    `SELECT substr(hash, -20) AS id, name, role, email, invited_by AS invitedBy, created_at AS createdAt,
            expires_at AS expiresAt
       FROM invites WHERE workspace = ? AND expires_at > ? AND ${open} ORDER BY created_at DESC, hash LIMIT 200`,
    workspace,
    now,
  );

/** @returns false where there is no such invite to take back. */
export const revokeInvite = async (
  db: Database,
  session: Authorized<'member.invite'>,
  id: string,
  now: string,
): Promise<boolean> => {
  const [revoked = []] = await writeAs(
    db,
    session,
    'member.invite',
    [
      statement(
        `UPDATE invites SET revoked_at = ?1
          WHERE workspace = ?2 AND substr(hash, -20) = ?3 AND expires_at > ?1 AND ${open} RETURNING 1 AS found`,
        now,
        session.workspace,
        id,
      ),
      insertAuditIfChanged(session, { action: 'invite.revoke', object: id }, now),
    ],
    now,
  );
  return revoked.length > 0;
};

const inviteRow = z.object({ workspace: workspaceIdSchema, role: z.string() });

/**
 * Spends an invite on a member and their first token. The invite's row takes the token's hash first; all else is made
 * only for the hash that it took, so that of many tries one wins, and the winner may run twice.
 * @returns null where the code is unknown, expired, taken back or spent.
 */
export const spendInvite = async (
  db: Database,
  code: string,
  member: string,
  token: NewToken,
  now: string,
): Promise<Paired | null> => {
  const invite = await db.find(inviteRow, 'SELECT workspace, role FROM invites WHERE hash = ?', code);
  if (!invite) return null;
  const { workspace, role } = invite;
  const rows = await db.batch([
    statement(
      `UPDATE invites SET token = ?, member = ? WHERE hash = ? AND expires_at > ? AND ${open}`,
      token.hash,
      member,
      code,
      now,
    ),
    // An address that somebody has taken since the invite was made stays theirs.
    statement(
      `INSERT INTO members (workspace, id, name, role, created_at, email)
       SELECT workspace, member, name, role, ?,
              CASE WHEN NOT EXISTS (SELECT 1 FROM members m WHERE m.email = i.email AND m.removed_at IS NULL)
                   THEN email END
         FROM invites i WHERE hash = ? AND token = ?
       ON CONFLICT DO NOTHING`,
      now,
      code,
      token.hash,
    ),
    insertAuditIfChanged(
      { workspace, member },
      { action: 'member.join', object: member, before: { invite: deviceId(code) }, after: { role } },
      now,
    ),
    insertFirstToken(code, token, now),
    selectPaired(token.hash),
  ]);
  return parsePaired(rows.at(-1) ?? []);
};

const insertFirstToken = (code: string, { hash, device, expiresAt }: NewToken, now: string): Statement =>
  statement(
    `INSERT INTO tokens (hash, workspace, member, device, created_at, expires_at)
     SELECT token, workspace, member, ?, ?, ? FROM invites WHERE hash = ? AND token = ? ON CONFLICT DO NOTHING`,
    device,
    now,
    expiresAt,
    code,
    hash,
  );

export const deleteDeadInvites = (before: string): Statement =>
  statement('DELETE FROM invites WHERE expires_at < ?', before);
