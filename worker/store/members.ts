/** The people of the team. */

import { type MemberPatch, type TeamMember, teamMemberSchema } from '../../shared/api/team.ts';
import { type Member, memberSchema } from '../../shared/api/workspace.ts';
import type { Authorized } from '../authorize.ts';
import { type AuditValue, insertAuditIfChanged } from './audit.ts';
import { claim } from './claims.ts';
import { type Database, type Statement, statement } from './database.ts';
import type { WorkspaceId } from './ids.ts';
import { writeAs } from './write-as.ts';

export const listMembers = (db: Database, workspace: WorkspaceId): Promise<Member[]> =>
  db.all(
    memberSchema,
    'SELECT id, name, role FROM members WHERE workspace = ? AND removed_at IS NULL ORDER BY created_at, id',
    workspace,
  );

export const findMember = (db: Database, workspace: WorkspaceId, id: string): Promise<Member | null> =>
  db.find(
    memberSchema,
    'SELECT id, name, role FROM members WHERE workspace = ? AND id = ? AND removed_at IS NULL',
    workspace,
    id,
  );

const teamColumns = `id, name, role, email, created_at AS joinedAt,
  (SELECT max(last_used_on) FROM tokens WHERE workspace = members.workspace AND member = members.id) AS lastSeenOn`;

export const listTeam = (db: Database, workspace: WorkspaceId): Promise<TeamMember[]> =>
  db.all(
    teamMemberSchema,
    `SELECT ${teamColumns} FROM members WHERE workspace = ? AND removed_at IS NULL ORDER BY created_at, id`,
    workspace,
  );

export const findTeamMember = (
  db: Database,
  workspace: WorkspaceId,
  id: string,
): Promise<TeamMember | null> =>
  db.find(
    teamMemberSchema,
    `SELECT ${teamColumns} FROM members WHERE workspace = ? AND id = ? AND removed_at IS NULL`,
    workspace,
    id,
  );

/** After the statement that might take the last one away: without an admin nobody could let anybody in. */
const claimAdmin = (workspace: WorkspaceId): Statement =>
  claim(
    'last_admin',
    "EXISTS (SELECT 1 FROM members WHERE workspace = ? AND role = 'admin' AND removed_at IS NULL)",
    workspace,
  );

/** @returns false where the member is no longer as they were read. */
export const updateMember = async (
  db: Database,
  session: Authorized<'member.edit'>,
  before: TeamMember,
  patch: MemberPatch,
  now: string,
): Promise<boolean> => {
  const after = {
    name: patch.name ?? before.name,
    role: patch.role ?? before.role,
    email: patch.email === undefined ? before.email : patch.email,
  };
  const [updated = []] = await writeAs(
    db,
    session,
    'member.edit',
    [
      statement(
        `UPDATE members SET name = ?, role = ?, email = ?
          WHERE workspace = ? AND id = ? AND removed_at IS NULL AND name = ? AND role = ? AND email IS ?
        RETURNING 1 AS found`,
        after.name,
        after.role,
        after.email,
        session.workspace,
        before.id,
        before.name,
        before.role,
        before.email,
      ),
      insertAuditIfChanged(
        session,
        {
          action: 'member.edit',
          object: before.id,
          before: { role: before.role },
          after: told(before, after),
        },
        now,
      ),
      claimAdmin(session.workspace),
    ],
    now,
  );
  return updated.length === 1;
};

type Told = Pick<TeamMember, 'name' | 'role' | 'email'>;

/** Names and addresses are not for the log; that they changed is. */
const told = (before: Told, after: Told): AuditValue => ({
  role: after.role,
  ...(before.name !== after.name && { renamed: true }),
  ...(before.email !== after.email && { email: after.email === null ? 'none' : 'set' }),
});

/** They stay as the author of what they did; their tokens, codes and invites are dead while they are out. */
export const removeMember = async (
  db: Database,
  session: Authorized<'member.remove'>,
  id: string,
  now: string,
): Promise<boolean> => {
  const [removed = []] = await writeAs(
    db,
    session,
    'member.remove',
    [
      statement(
        `UPDATE members SET removed_at = ? WHERE workspace = ? AND id = ? AND removed_at IS NULL
         RETURNING 1 AS found`,
        now,
        session.workspace,
        id,
      ),
      insertAuditIfChanged(session, { action: 'member.remove', object: id }, now),
      claimAdmin(session.workspace),
    ],
    now,
  );
  return removed.length === 1;
};

/** A removal can be taken back for an hour: after that, tokens that lay dead that long come to life no more. */
const restorableMs = 60 * 60 * 1000;

/**
 * In again as they were, browsers and leads included.
 * @returns false where nobody of this id was removed within the hour
 * @throws Conflict where somebody else has their address by now
 */
export const restoreMember = async (
  db: Database,
  session: Authorized<'member.remove'>,
  id: string,
  now: Date,
): Promise<boolean> => {
  const at = now.toISOString();
  const [restored = []] = await writeAs(
    db,
    session,
    'member.remove',
    [
      statement(
        `UPDATE members SET removed_at = NULL WHERE workspace = ? AND id = ? AND removed_at > ?
         RETURNING 1 AS found`,
        session.workspace,
        id,
        new Date(now.getTime() - restorableMs).toISOString(),
      ),
      insertAuditIfChanged(session, { action: 'member.restore', object: id }, at),
    ],
    at,
  );
  return restored.length === 1;
};
