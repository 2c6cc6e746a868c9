/** The people of the team. */
import { type Member, memberSchema } from '../../shared/api.ts';
import type { Database } from './database.ts';
import type { WorkspaceId } from './ids.ts';

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
