/** Workspaces and their profile. */
import { z } from 'zod';
import { type Profile, profileSchema } from '../../shared/api.ts';
import type { Authorized } from '../authorize.ts';
import { insertAuditIfChanged } from './audit.ts';
import { type Database, type Statement, statement } from './database.ts';
import type { WorkspaceId } from './ids.ts';
import { jsonColumn } from './json.ts';
import { writeAs } from './write-as.ts';

const profileRow = z.object({ profile: jsonColumn(profileSchema).nullable() });

export const selectProfile = (workspace: WorkspaceId): Statement =>
  statement('SELECT profile FROM workspaces WHERE id = ?', workspace);

export const parseProfile = (rows: readonly unknown[]): Profile | null =>
  profileRow.parse(rows[0] ?? { profile: null }).profile;

export const findProfile = async (db: Database, workspace: WorkspaceId): Promise<Profile | null> => {
  const [rows = []] = await db.batch([selectProfile(workspace)]);
  return parseProfile(rows);
};

export const updateProfile = async (
  db: Database,
  session: Authorized<'profile.edit'>,
  profile: Profile,
  now: string,
): Promise<void> => {
  const { workspace } = session;
  await writeAs(
    db,
    session,
    'profile.edit',
    [
      statement(
        'UPDATE workspaces SET profile = ?1 WHERE id = ?2 AND profile IS NOT ?1',
        JSON.stringify(profile),
        workspace,
      ),
      insertAuditIfChanged(session, { action: 'profile.edit', object: workspace }, now),
    ],
    now,
  );
};
